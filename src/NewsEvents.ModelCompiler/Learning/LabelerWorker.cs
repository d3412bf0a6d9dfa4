using NewsEvents.Learning;
using static NewsEvents.ModelCompiler.Learning.Buffers;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Runs a <see cref="LabelerNetwork"/> over batches of sentences, forward and back; one a thread.</summary>
internal sealed class LabelerWorker
{
    private const float InputLoss = 0.3f;
    private const float StateLoss = 0.5f;
    private const float PartLoss = 0.2f;

    private readonly LabelerNetwork network;
    private readonly DenseMath math = new();
    private readonly RecurrentStack stack;
    private readonly float[] values;
    private IReadOnlyList<LabelerExample> batch = [];
    private Random? random;
    private float[] scores = [];

    public LabelerWorker(LabelerNetwork network)
    {
        this.network = network;
        values = network.Parameters.Values;
        Gradient = new float[values.Length];
        stack = new RecurrentStack(network.Projections, network.OwnVectors, network.Design.Hidden, values, Gradient, math);
    }

    /// <summary>The gradient of all that was learned since it was cleared.</summary>
    public float[] Gradient { get; }

    /// <summary>Adds the gradient of a batch.</summary>
    /// <returns>The loss.</returns>
    public double Learn(IReadOnlyList<LabelerExample> examples, int seed, float scale, Func<LabelerExample, int, int, bool>? allows)
    {
        random = new Random(seed);
        Forward(examples);
        var loss = 0.0;
        for (var i = 0; i < batch.Count; i++)
        {
            for (var token = 0; token < batch[i].Count; token++)
                loss += Loss(batch[i], token, scores.AsSpan((stack.Starts[i] + token) * network.Labels, network.Labels), scale, allows);
        }

        scores.AsSpan(stack.Starts[^1] * network.Labels, (stack.Rows - stack.Starts[^1]) * network.Labels).Clear();
        Backward();
        return loss;
    }

    /// <summary>The scores of the labels of each token of some sentences.</summary>
    public IEnumerable<(LabelerExample Example, float[] Scores)> Score(IReadOnlyList<LabelerExample> examples)
    {
        random = null;
        Forward(examples);
        for (var i = 0; i < batch.Count; i++)
            yield return (batch[i], scores.AsSpan(stack.Starts[i] * network.Labels, batch[i].Count * network.Labels).ToArray());
    }

    /// <summary>Turns the scores of a token's labels into their gradient.</summary>
    private double Loss(LabelerExample example, int token, Span<float> row, float scale, Func<LabelerExample, int, int, bool>? allows)
    {
        row[network.Design.Labels..].Fill(-1e9f);
        var right = example.Labels[token];
        if (right < 0 || (allows is not null && allows(example, token, Best(row))))
        {
            row.Clear();
            return 0;
        }

        var loss = Softmax.Gradient(row, right);
        foreach (ref var entry in row)
            entry *= scale;
        return loss;
    }

    private static int Best(ReadOnlySpan<float> row)
    {
        var best = 0;
        for (var i = 1; i < row.Length; i++)
            best = row[i] > row[best] ? i : best;
        return best;
    }

    private void Forward(IReadOnlyList<LabelerExample> examples)
    {
        batch = examples;
        stack.Begin([.. batch.Select(static example => example.Count)], random);
        Embed();
        stack.Forward(StateLoss);
        Grow(ref scores, stack.Rows * network.Labels);
        for (var row = 0; row < stack.Rows; row++)
            network.OutputBias.In(values).CopyTo(scores.AsSpan(row * network.Labels));
        math.Forward(stack.Outputs, stack.Rows, network.Output.In(values), network.States, network.Labels, scores);
    }

    private void Embed()
    {
        for (var i = 0; i < batch.Count; i++)
        {
            stack.FillMask(stack.InputMask, network.Inputs, i, InputLoss);
            for (var token = 0; token < batch[i].Count; token++)
                Embed(batch[i], token, (stack.Starts[i] + token) * network.Inputs);
        }
    }

    private void Embed(LabelerExample example, int token, int at)
    {
        var x = stack.Inputs.AsSpan(at, network.Inputs);
        var mask = stack.InputMask.AsSpan(at, network.Inputs);
        if (example.Vectors[token] >= 0)
            network.Vectors.Read(example.Vectors[token], x[..network.Vectors.Size]);
        var start = network.Vectors.Size;
        for (var part = 0; part < network.Parts.Count; part++)
        {
            var block = network.Parts[part];
            block.Row(values, example.Parts[part][token]).CopyTo(x[start..]);
            if (random is not null && random.NextDouble() < PartLoss)
                mask.Slice(start, block.Columns).Clear();
            start += block.Columns;
        }
    }

    private void Backward()
    {
        math.BackwardWeights(stack.Outputs, scores, stack.Rows, network.States, network.Labels, network.Output.In(Gradient));
        for (var row = 0; row < stack.Rows; row++)
            Add(network.OutputBias.In(Gradient), scores.AsSpan(row * network.Labels, network.Labels));
        var dstates = new float[stack.Rows * network.States];
        math.BackwardInput(scores, stack.Rows, network.Output.In(values), network.States, network.Labels, dstates);
        for (var layer = network.Design.Layers - 1; layer >= 0; layer--)
            dstates = stack.Backward(layer, dstates);
        EmbeddingBackward(dstates);
    }

    private void EmbeddingBackward(float[] dinput)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            for (var token = 0; token < batch[i].Count; token++)
            {
                var row = dinput.AsSpan((stack.Starts[i] + token) * network.Inputs, network.Inputs);
                var start = network.Vectors.Size;
                for (var part = 0; part < network.Parts.Count; part++)
                {
                    var block = network.Parts[part];
                    Add(block.Row(Gradient, batch[i].Parts[part][token]), row.Slice(start, block.Columns));
                    start += block.Columns;
                }
            }
        }
    }
}
