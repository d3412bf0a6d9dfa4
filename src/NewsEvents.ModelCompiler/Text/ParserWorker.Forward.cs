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
        stack.Begin([.. batch.Select(static sentence => sentence.Count)], random);
        Embed();
        stack.Forward(StateLoss);
        RunKeys();
    }

    private void Embed()
    {
        for (var i = 0; i < batch.Count; i++)
        {
            stack.FillMask(stack.InputMask, network.Inputs, i, InputLoss);
            for (var token = 0; token < batch[i].Count; token++)
                Embed(batch[i].Input, token, (stack.Starts[i] + token) * network.Inputs);
        }
    }

    private void Embed(SyntaxInput input, int token, int at)
    {
        var x = stack.Inputs.AsSpan(at, network.Inputs);
        var mask = stack.InputMask.AsSpan(at, network.Inputs);
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

    private void RunKeys()
    {
        var size = network.KeySize;
        Grow(ref keys, stack.Rows * size);
        for (var row = 0; row < stack.Rows; row++)
            network.KeyBias.In(values).CopyTo(keys.AsSpan(row * size));
        math.Forward(stack.Outputs, stack.Rows, network.Keys.In(values), network.States, size, keys);
        Grow(ref keyMask, stack.Rows * size);
        for (var i = 0; i < batch.Count; i++)
            stack.FillMask(keyMask, size, i, StateLoss);
        // Keys of relations are rectified only when that of head and dependent are added.
        for (var i = 0; i < stack.Rows * size; i++)
            keys[i] = (i % size < 2 * Design.Arc ? Math.Max(keys[i], 0) : keys[i]) * keyMask[i];
        Grow(ref arcs, stack.Rows * Design.Arc);
        for (var row = 0; row < stack.Rows; row++)
            network.ArcBias.In(values).CopyTo(arcs.AsSpan(row * Design.Arc));
        math.Forward(Columns(Design.Arc, Design.Arc), stack.Rows, network.Arc.In(values), Design.Arc, Design.Arc, arcs);
    }

    /// <summary>Some columns of all keys: first those of heads, then of dependents, then the same for relations.</summary>
    private float[] Columns(int first, int width)
    {
        var columns = new float[stack.Rows * width];
        for (var row = 0; row < stack.Rows; row++)
            keys.AsSpan((row * network.KeySize) + first, width).CopyTo(columns.AsSpan(row * width));
        return columns;
    }
}
