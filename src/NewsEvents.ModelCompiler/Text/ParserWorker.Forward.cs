using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Text;
using static NewsEvents.ModelCompiler.Learning.Buffers;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>From words to the keys of heads and dependents.</summary>
internal sealed partial class ParserWorker
{
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
}
