using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Runs the parser's network over batches of sentences, forward and back; one a thread.</summary>
internal sealed class ParserWorker
{
    private const float InputLoss = 0.2f;
    private const float StateLoss = 0.33f;
    private const float FineTagWeight = 0.3f;

    private readonly ParserNetwork network;
    private readonly DenseMath math = new();
    private readonly TreeDecoder decoder = new();
    private readonly float[] values;
    private readonly List<float[]> states = [];
    private readonly List<float[]> masks = [];
    private readonly List<float[]> projections = [];
    private readonly List<float[]> projected = [];
    private IReadOnlyList<ParserSentence> batch = [];
    private int[] starts = [];
    private int rows;
    private Random? random;
    private float[] keys = [];
    private float[] keyMask = [];
    private float[] arcs = [];

    public ParserWorker(ParserNetwork network)
    {
        this.network = network;
        values = network.Parameters.Values;
        Gradient = new float[values.Length];
    }

    /// <summary>The gradient of all that was learned since it was cleared.</summary>
    public float[] Gradient { get; }

    private ParserDesign Design => network.Design;

    private int ProjectionSize => 2 * RecurrentScan.Projections * Design.Hidden;

    /// <summary>Adds the gradient of a batch.</summary>
    /// <returns>The loss.</returns>
    public double Learn(IReadOnlyList<ParserSentence> sentences, int seed, float scale)
    {
        random = new Random(seed);
        Forward(sentences);
        var dkeys = new float[keys.Length];
        var loss = ArcLoss(dkeys, scale) + RelationLoss(dkeys, scale);
        Backward(dkeys, scale);
        return loss;
    }

    /// <summary>Parses sentences as the parser would.</summary>
    public IEnumerable<(ParserSentence Sentence, int[] Heads, int[] Relations)> Parse(IReadOnlyList<ParserSentence> sentences)
    {
        random = null;
        Forward(sentences);
        for (var i = 0; i < batch.Count; i++)
        {
            var heads = new int[batch[i].Count];
            var scores = ArcScores(i, out var stride);
            decoder.Decode(scores, heads.Length, stride, heads);
            yield return (batch[i], heads, Relations(i, heads));
        }
    }

    private static void Grow(ref float[] array, int length, bool clear = true)
    {
        if (array.Length < length)
            array = new float[length];
        else if (clear)
            array.AsSpan(0, length).Clear();
    }

    private static void Grow(List<float[]> arrays, int at, int length)
    {
        while (arrays.Count <= at)
            arrays.Add([]);
        var array = arrays[at];
        Grow(ref array, length);
        arrays[at] = array;
    }

    private void Forward(IReadOnlyList<ParserSentence> sentences)
    {
        batch = sentences;
        starts = new int[batch.Count + 1];
        for (var i = 0; i < batch.Count; i++)
            starts[i + 1] = starts[i] + batch[i].Count;
        // A sentence at the end is read some rows past its own.
        rows = MatrixProduct.PadRows(starts[^1] + MatrixProduct.RowBlock);
        Embed();
        for (var layer = 0; layer < Design.Layers; layer++)
            RunLayer(layer);
        RunKeys();
    }

    private void Embed()
    {
        Grow(states, 0, rows * network.Inputs);
        Grow(masks, 0, rows * network.Inputs);
        for (var i = 0; i < batch.Count; i++)
        {
            FillMask(masks[0], network.Inputs, starts[i], batch[i].Count, InputLoss);
            for (var token = 0; token < batch[i].Count; token++)
                Embed(batch[i].Input, token, (starts[i] + token) * network.Inputs);
        }

        Multiply(states[0], masks[0], rows * network.Inputs);
    }

    private void Embed(SyntaxInput input, int token, int at)
    {
        var x = states[0].AsSpan(at, network.Inputs);
        var mask = masks[0].AsSpan(at, network.Inputs);
        if (input.Vectors[token] >= 0)
            network.Vectors.Read(input.Vectors[token], x[..network.Vectors.Size]);
        foreach (var (start, block, row, loss) in Parts(input, token))
        {
            block.Row(values, row).CopyTo(x[start..]);
            // A part that is missing now and then is leant on less.
            if (random is not null && token > 0 && random.NextDouble() < loss)
                mask.Slice(start, block.Columns).Clear();
        }
    }

    private IEnumerable<(int Start, ParameterBlock Block, int Row, double Loss)> Parts(SyntaxInput input, int token)
    {
        var start = network.Vectors.Size;
        yield return (start, network.Forms, input.Forms[token], 0.2);
        start += Design.Form;
        yield return (start, network.Suffixes, input.Suffixes[token], 0.1);
        start += Design.Suffix;
        yield return (start, network.Shapes, input.Shapes[token], 0.1);
        start += Design.Shape;
        yield return (start, network.Tags, input.Tags[token], 0.15);
        start += Design.Tag;
        yield return (start, network.Inflections, input.Inflections[token], 0.15);
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

    private static void Multiply(float[] target, float[] mask, int length)
    {
        for (var i = 0; i < length; i++)
            target[i] *= mask[i];
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
            Scan(layer, i, backward: false);
            Scan(layer, i, backward: true);
            FillMask(masks[layer + 1], network.States, starts[i], batch[i].Count, StateLoss);
        }

        Multiply(states[layer + 1], masks[layer + 1], rows * network.States);
    }

    private void Scan(int layer, int sentence, bool backward)
    {
        var side = backward ? 1 : 0;
        RecurrentScan.Run(
            projections[layer].AsSpan((starts[sentence] * ProjectionSize) + (side * ProjectionSize / 2)),
            batch[sentence].Count,
            ProjectionSize,
            Design.Hidden,
            OwnVectors(values, layer, side),
            states[layer + 1].AsSpan((starts[sentence] * network.States) + (side * Design.Hidden)),
            network.States,
            backward);
    }

    private Span<float> OwnVectors(float[] array, int layer, int side)
    {
        var half = RecurrentScan.Vectors * Design.Hidden;
        return network.OwnVectors[layer].In(array).Slice(side * half, half);
    }

    private void RunKeys()
    {
        var size = network.KeySize;
        Grow(ref keys, rows * size);
        for (var row = 0; row < rows; row++)
            network.KeyBias.In(values).CopyTo(keys.AsSpan(row * size));
        math.Forward(states[^1], rows, network.Keys.In(values), network.States, size, keys);
        Grow(ref keyMask, rows * size);
        for (var i = 0; i < batch.Count; i++)
            FillMask(keyMask, size, starts[i], batch[i].Count, StateLoss);
        // Keys of relations are rectified only when that of head and dependent are added.
        for (var i = 0; i < rows * size; i++)
            keys[i] = (i % size < 2 * Design.Arc ? Math.Max(keys[i], 0) : keys[i]) * keyMask[i];
        Grow(ref arcs, rows * Design.Arc);
        for (var row = 0; row < rows; row++)
            network.ArcBias.In(values).CopyTo(arcs.AsSpan(row * Design.Arc));
        math.Forward(Columns(Design.Arc, Design.Arc), rows, network.Arc.In(values), Design.Arc, Design.Arc, arcs);
    }

    /// <summary>Some columns of all keys: first those of heads, then of dependents, then the same for relations.</summary>
    private float[] Columns(int first, int width)
    {
        var columns = new float[rows * width];
        for (var row = 0; row < rows; row++)
            keys.AsSpan((row * network.KeySize) + first, width).CopyTo(columns.AsSpan(row * width));
        return columns;
    }

    private float[] HeadKeys(int sentence)
    {
        var heads = new float[MatrixProduct.PadColumns(batch[sentence].Count) * Design.Arc];
        for (var token = 0; token < batch[sentence].Count; token++)
            keys.AsSpan((starts[sentence] + token) * network.KeySize, Design.Arc).CopyTo(heads.AsSpan(token * Design.Arc));
        return heads;
    }

    private float[] ArcScores(int sentence, out int stride)
    {
        var count = batch[sentence].Count;
        stride = MatrixProduct.PadColumns(count);
        var scores = new float[MatrixProduct.PadRows(count) * stride];
        math.BackwardInput(arcs.AsSpan(starts[sentence] * Design.Arc), MatrixProduct.PadRows(count), HeadKeys(sentence), stride, Design.Arc, scores);
        return scores;
    }

    private double ArcLoss(float[] dkeys, float scale)
    {
        var loss = 0.0;
        var darcs = new float[rows * Design.Arc];
        for (var i = 0; i < batch.Count; i++)
        {
            var count = batch[i].Count;
            var scores = ArcScores(i, out var stride);
            scores.AsSpan(0, stride).Clear();
            for (var token = 1; token < count; token++)
            {
                var row = scores.AsSpan(token * stride, stride);
                row[token] = -1e9f;
                loss += Softmax.Gradient(row[..count], batch[i].Heads[token]);
                row[count..].Clear();
                row[token] = 0;
                foreach (ref var entry in row[..count])
                    entry *= scale;
            }

            scores.AsSpan(count * stride).Clear();
            ArcBackward(i, scores, stride, darcs, dkeys);
        }

        var ddependents = new float[rows * Design.Arc];
        math.BackwardInput(darcs, rows, network.Arc.In(values), Design.Arc, Design.Arc, ddependents);
        math.BackwardWeights(Columns(Design.Arc, Design.Arc), darcs, rows, Design.Arc, Design.Arc, network.Arc.In(Gradient));
        AddRows(darcs, Design.Arc, network.ArcBias.In(Gradient));
        AddColumns(ddependents, Design.Arc, dkeys, Design.Arc);
        return loss;
    }

    private void ArcBackward(int sentence, float[] dscores, int stride, float[] darcs, float[] dkeys)
    {
        var padded = MatrixProduct.PadRows(batch[sentence].Count);
        var own = new float[padded * Design.Arc];
        math.Forward(dscores, padded, HeadKeys(sentence), stride, Design.Arc, own);
        var count = batch[sentence].Count * Design.Arc;
        own.AsSpan(0, count).CopyTo(darcs.AsSpan(starts[sentence] * Design.Arc));
        var dheads = new float[stride * Design.Arc];
        math.BackwardWeights(dscores, arcs.AsSpan(starts[sentence] * Design.Arc, padded * Design.Arc), padded, stride, Design.Arc, dheads);
        for (var token = 0; token < batch[sentence].Count; token++)
            Add(dkeys.AsSpan((starts[sentence] + token) * network.KeySize, Design.Arc), dheads.AsSpan(token * Design.Arc, Design.Arc));
    }

    private static void Add(Span<float> target, ReadOnlySpan<float> more)
    {
        for (var i = 0; i < more.Length; i++)
            target[i] += more[i];
    }

    private void AddRows(float[] matrix, int width, Span<float> sum)
    {
        for (var row = 0; row < rows; row++)
            Add(sum, matrix.AsSpan(row * width, width));
    }

    private void AddColumns(float[] columns, int width, float[] target, int first)
    {
        for (var row = 0; row < rows; row++)
            Add(target.AsSpan((row * network.KeySize) + first, width), columns.AsSpan(row * width, width));
    }

    /// <summary>The inputs of the layer that tells relations: rectified sums of the keys of each token and its head.</summary>
    private float[] RelationInputs(Func<int, int, int> headOf)
    {
        var width = Design.Relation;
        var inputs = new float[rows * width];
        for (var i = 0; i < batch.Count; i++)
        {
            for (var token = 1; token < batch[i].Count; token++)
            {
                var (head, dependent) = RelationKeys(keys, i, token, headOf(i, token));
                var sum = inputs.AsSpan((starts[i] + token) * width, width);
                for (var k = 0; k < width; k++)
                    sum[k] = Math.Max(head[k] + dependent[k], 0);
            }
        }

        return inputs;
    }

    private (float[] Head, float[] Dependent) RelationKeys(float[] array, int sentence, int token, int head)
    {
        var first = 2 * Design.Arc;
        var headAt = ((starts[sentence] + head) * network.KeySize) + first;
        var at = ((starts[sentence] + token) * network.KeySize) + first + Design.Relation;
        return (array[headAt..(headAt + Design.Relation)], array[at..(at + Design.Relation)]);
    }

    private float[] RelationScores(float[] inputs)
    {
        var scores = new float[rows * ParserNetwork.Relations];
        for (var row = 0; row < rows; row++)
            network.RelationBias.In(values).CopyTo(scores.AsSpan(row * ParserNetwork.Relations));
        math.Forward(inputs, rows, network.Relation.In(values), Design.Relation, ParserNetwork.Relations, scores);
        return scores;
    }

    private double RelationLoss(float[] dkeys, float scale)
    {
        var loss = 0.0;
        var inputs = RelationInputs((sentence, token) => batch[sentence].Heads[token]);
        var scores = RelationScores(inputs);
        for (var i = 0; i < batch.Count; i++)
        {
            scores.AsSpan(starts[i] * ParserNetwork.Relations, ParserNetwork.Relations).Clear();
            for (var token = 1; token < batch[i].Count; token++)
            {
                var row = scores.AsSpan((starts[i] + token) * ParserNetwork.Relations, ParserNetwork.Relations);
                loss += Softmax.Gradient(row, batch[i].Relations[token]);
                foreach (ref var entry in row)
                    entry *= scale;
            }
        }

        scores.AsSpan(starts[^1] * ParserNetwork.Relations).Clear();
        math.BackwardWeights(inputs, scores, rows, Design.Relation, ParserNetwork.Relations, network.Relation.In(Gradient));
        for (var row = 0; row < rows; row++)
            Add(network.RelationBias.In(Gradient), scores.AsSpan(row * ParserNetwork.Relations, ParserNetwork.Relations));
        var dinputs = new float[rows * Design.Relation];
        math.BackwardInput(scores, rows, network.Relation.In(values), Design.Relation, ParserNetwork.Relations, dinputs);
        SpreadRelations(inputs, dinputs, dkeys);
        return loss;
    }

    private void SpreadRelations(float[] inputs, float[] dinputs, float[] dkeys)
    {
        var width = Design.Relation;
        for (var i = 0; i < dinputs.Length; i++)
            dinputs[i] = inputs[i] > 0 ? dinputs[i] : 0;
        for (var i = 0; i < batch.Count; i++)
        {
            for (var token = 1; token < batch[i].Count; token++)
            {
                var own = dinputs.AsSpan((starts[i] + token) * width, width);
                var first = 2 * Design.Arc;
                Add(dkeys.AsSpan(((starts[i] + batch[i].Heads[token]) * network.KeySize) + first, width), own);
                Add(dkeys.AsSpan(((starts[i] + token) * network.KeySize) + first + width, width), own);
            }
        }
    }

    private int[] Relations(int sentence, int[] heads)
    {
        var scores = RelationScores(RelationInputs((other, token) => other == sentence ? heads[token] : 0));
        var relations = new int[heads.Length];
        for (var token = 1; token < heads.Length; token++)
        {
            var row = scores.AsSpan((starts[sentence] + token) * ParserNetwork.Relations, ParserNetwork.Relations);
            for (var label = 1; label < row.Length; label++)
                relations[token] = row[label] > row[relations[token]] ? label : relations[token];
        }

        return relations;
    }

    private void Backward(float[] dkeys, float scale)
    {
        var size = network.KeySize;
        for (var i = 0; i < rows * size; i++)
            dkeys[i] = i % size < 2 * Design.Arc && keys[i] <= 0 ? 0 : dkeys[i] * keyMask[i];
        math.BackwardWeights(states[^1], dkeys, rows, network.States, size, network.Keys.In(Gradient));
        AddRows(dkeys, size, network.KeyBias.In(Gradient));
        var dstates = new float[rows * network.States];
        math.BackwardInput(dkeys, rows, network.Keys.In(values), network.States, size, dstates);
        for (var layer = Design.Layers - 1; layer >= 0; layer--)
        {
            if (layer == 0)
                FineTagLoss(dstates, scale);
            dstates = LayerBackward(layer, dstates);
        }

        EmbeddingBackward(dstates);
    }

    private void FineTagLoss(float[] dstates, float scale)
    {
        var scores = new float[rows * ParserNetwork.FineTags];
        math.Forward(states[1], rows, network.FineTag.In(values), network.States, ParserNetwork.FineTags, scores);
        for (var i = 0; i < batch.Count; i++)
        {
            scores.AsSpan(starts[i] * ParserNetwork.FineTags, ParserNetwork.FineTags).Clear();
            for (var token = 1; token < batch[i].Count; token++)
            {
                var row = scores.AsSpan((starts[i] + token) * ParserNetwork.FineTags, ParserNetwork.FineTags);
                Softmax.Gradient(row, batch[i].FineTags[token]);
                foreach (ref var entry in row)
                    entry *= scale * FineTagWeight;
            }
        }

        scores.AsSpan(starts[^1] * ParserNetwork.FineTags).Clear();
        math.BackwardWeights(states[1], scores, rows, network.States, ParserNetwork.FineTags, network.FineTag.In(Gradient));
        math.BackwardInput(scores, rows, network.FineTag.In(values), network.States, ParserNetwork.FineTags, dstates);
    }

    private float[] LayerBackward(int layer, float[] doutput)
    {
        Multiply(doutput, masks[layer + 1], rows * network.States);
        var dprojections = new float[rows * ProjectionSize];
        for (var i = 0; i < batch.Count; i++)
        {
            for (var side = 0; side < 2; side++)
                ScanBackward(layer, i, side, doutput, dprojections);
        }

        var inputs = network.Projections[layer].Rows;
        math.BackwardWeights(states[layer], dprojections, rows, inputs, ProjectionSize, network.Projections[layer].In(Gradient));
        var dinput = new float[rows * inputs];
        math.BackwardInput(dprojections, rows, network.Projections[layer].In(values), inputs, ProjectionSize, dinput);
        return dinput;
    }

    private void ScanBackward(int layer, int sentence, int side, float[] doutput, float[] dprojections)
    {
        var at = (starts[sentence] * ProjectionSize) + (side * ProjectionSize / 2);
        RecurrentGradient.Run(
            projected[layer].AsSpan(at),
            projections[layer].AsSpan(at),
            batch[sentence].Count,
            ProjectionSize,
            Design.Hidden,
            OwnVectors(values, layer, side),
            doutput.AsSpan((starts[sentence] * network.States) + (side * Design.Hidden)),
            network.States,
            side == 1,
            dprojections.AsSpan(at),
            OwnVectors(Gradient, layer, side));
    }

    private void EmbeddingBackward(float[] dinput)
    {
        Multiply(dinput, masks[0], rows * network.Inputs);
        for (var i = 0; i < batch.Count; i++)
        {
            for (var token = 0; token < batch[i].Count; token++)
            {
                var row = dinput.AsSpan((starts[i] + token) * network.Inputs, network.Inputs);
                foreach (var (start, block, index, _) in Parts(batch[i].Input, token))
                    Add(block.Row(Gradient, index), row.Slice(start, block.Columns));
            }
        }
    }
}
