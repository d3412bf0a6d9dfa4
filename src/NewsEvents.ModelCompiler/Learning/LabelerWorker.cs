using NewsEvents.Learning;
using static NewsEvents.ModelCompiler.Learning.Buffers;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Runs a <see cref="LabelerNetwork"/> over batches of sentences, forward and back; one a thread.</summary>
internal sealed class LabelerWorker(LabelerNetwork network)
{
    private const float InputLoss = 0.3f;
    private const float StateLoss = 0.5f;
    private const float PartLoss = 0.2f;

    private readonly DenseMath math = new();
    private readonly float[] values = network.Parameters.Values;
    private readonly List<float[]> states = [];
    private readonly List<float[]> masks = [];
    private readonly List<float[]> projections = [];
    private readonly List<float[]> projected = [];
    private IReadOnlyList<LabelerExample> batch = [];
    private int[] starts = [];
    private int rows;
    private Random? random;
    private float[] scores = [];

    /// <summary>The gradient of all that was learned since it was cleared.</summary>
    public float[] Gradient { get; } = new float[network.Parameters.Values.Length];

    private int ProjectionSize => 2 * RecurrentScan.Projections * network.Design.Hidden;

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
            {
                var row = scores.AsSpan((starts[i] + token) * network.Labels, network.Labels);
                row[network.Design.Labels..].Fill(-1e9f);
                var right = batch[i].Labels[token];
                if (right < 0 || (allows is not null && allows(batch[i], token, Best(row))))
                {
                    row.Clear();
                    continue;
                }

                loss += Softmax.Gradient(row, right);
                foreach (ref var entry in row)
                    entry *= scale;
            }
        }

        scores.AsSpan(starts[^1] * network.Labels, (rows - starts[^1]) * network.Labels).Clear();
        Backward();
        return loss;
    }

    /// <summary>The scores of the labels of each token of some sentences.</summary>
    public IEnumerable<(LabelerExample Example, float[] Scores)> Score(IReadOnlyList<LabelerExample> examples)
    {
        random = null;
        Forward(examples);
        for (var i = 0; i < batch.Count; i++)
            yield return (batch[i], scores.AsSpan(starts[i] * network.Labels, batch[i].Count * network.Labels).ToArray());
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
        starts = new int[batch.Count + 1];
        for (var i = 0; i < batch.Count; i++)
            starts[i + 1] = starts[i] + batch[i].Count;
        rows = MatrixProduct.PadRows(starts[^1] + MatrixProduct.RowBlock);
        Embed();
        for (var layer = 0; layer < network.Design.Layers; layer++)
            RunLayer(layer);
        Grow(ref scores, rows * network.Labels);
        for (var row = 0; row < rows; row++)
            network.OutputBias.In(values).CopyTo(scores.AsSpan(row * network.Labels));
        math.Forward(states[^1], rows, network.Output.In(values), network.States, network.Labels, scores);
    }

    private void Embed()
    {
        Grow(states, 0, rows * network.Inputs);
        Grow(masks, 0, rows * network.Inputs);
        for (var i = 0; i < batch.Count; i++)
        {
            FillMask(masks[0], network.Inputs, starts[i], batch[i].Count, InputLoss);
            for (var token = 0; token < batch[i].Count; token++)
                Embed(batch[i], token, (starts[i] + token) * network.Inputs);
        }

        Multiply(states[0], masks[0], rows * network.Inputs);
    }

    private void Embed(LabelerExample example, int token, int at)
    {
        var x = states[0].AsSpan(at, network.Inputs);
        var mask = masks[0].AsSpan(at, network.Inputs);
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

    /// <summary>One choice of what to leave out for all tokens of a sentence.</summary>
    private void FillMask(float[] mask, int width, int firstRow, int count, float loss)
    {
        var line = mask.AsSpan(firstRow * width, width);
        foreach (ref var entry in line)
            entry = random is null ? 1 : random.NextDouble() < loss ? 0 : 1 / (1 - loss);
        for (var row = 1; row < count; row++)
            line.CopyTo(mask.AsSpan((firstRow + row) * width, width));
    }

    private void RunLayer(int layer)
    {
        var inputs = network.Projections[layer].Rows;
        Grow(projections, layer, rows * ProjectionSize);
        math.Forward(states[layer], rows, network.Projections[layer].In(values), inputs, ProjectionSize, projections[layer]);
        Grow(projected, layer, rows * ProjectionSize);
        projections[layer].AsSpan(0, rows * ProjectionSize).CopyTo(projected[layer]);
        Grow(states, layer + 1, rows * network.States);
        Grow(masks, layer + 1, rows * network.States);
        for (var i = 0; i < batch.Count; i++)
        {
            for (var side = 0; side < 2; side++)
            {
                RecurrentScan.Run(
                    projections[layer].AsSpan((starts[i] * ProjectionSize) + (side * ProjectionSize / 2)),
                    batch[i].Count,
                    ProjectionSize,
                    network.Design.Hidden,
                    OwnVectors(values, layer, side),
                    states[layer + 1].AsSpan((starts[i] * network.States) + (side * network.Design.Hidden)),
                    network.States,
                    side == 1);
            }

            FillMask(masks[layer + 1], network.States, starts[i], batch[i].Count, StateLoss);
        }

        Multiply(states[layer + 1], masks[layer + 1], rows * network.States);
    }

    private void Backward()
    {
        math.BackwardWeights(states[^1], scores, rows, network.States, network.Labels, network.Output.In(Gradient));
        for (var row = 0; row < rows; row++)
            Add(network.OutputBias.In(Gradient), scores.AsSpan(row * network.Labels, network.Labels));
        var dstates = new float[rows * network.States];
        math.BackwardInput(scores, rows, network.Output.In(values), network.States, network.Labels, dstates);
        for (var layer = network.Design.Layers - 1; layer >= 0; layer--)
            dstates = LayerBackward(layer, dstates);
        EmbeddingBackward(dstates);
    }

    private float[] LayerBackward(int layer, float[] doutput)
    {
        Multiply(doutput, masks[layer + 1], rows * network.States);
        var dprojections = new float[rows * ProjectionSize];
        for (var i = 0; i < batch.Count; i++)
        {
            for (var side = 0; side < 2; side++)
            {
                var at = (starts[i] * ProjectionSize) + (side * ProjectionSize / 2);
                RecurrentGradient.Run(
                    projected[layer].AsSpan(at),
                    projections[layer].AsSpan(at),
                    batch[i].Count,
                    ProjectionSize,
                    network.Design.Hidden,
                    OwnVectors(values, layer, side),
                    doutput.AsSpan((starts[i] * network.States) + (side * network.Design.Hidden)),
                    network.States,
                    side == 1,
                    dprojections.AsSpan(at),
                    OwnVectors(Gradient, layer, side));
            }
        }

        var inputs = network.Projections[layer].Rows;
        math.BackwardWeights(states[layer], dprojections, rows, inputs, ProjectionSize, network.Projections[layer].In(Gradient));
        var dinput = new float[rows * inputs];
        math.BackwardInput(dprojections, rows, network.Projections[layer].In(values), inputs, ProjectionSize, dinput);
        return dinput;
    }

    private void EmbeddingBackward(float[] dinput)
    {
        Multiply(dinput, masks[0], rows * network.Inputs);
        for (var i = 0; i < batch.Count; i++)
        {
            for (var token = 0; token < batch[i].Count; token++)
            {
                var row = dinput.AsSpan((starts[i] + token) * network.Inputs, network.Inputs);
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

    private Span<float> OwnVectors(float[] array, int layer, int side)
    {
        var half = RecurrentScan.Vectors * network.Design.Hidden;
        return network.OwnVectors[layer].In(array).Slice(side * half, half);
    }
}
