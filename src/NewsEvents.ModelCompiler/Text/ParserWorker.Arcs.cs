using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using static NewsEvents.ModelCompiler.Learning.Buffers;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Scores and losses of arcs.</summary>
internal sealed partial class ParserWorker
{
    private float[] HeadKeys(int sentence)
    {
        var heads = new float[MatrixProduct.PadColumns(batch[sentence].Count) * Design.Arc];
        for (var token = 0; token < batch[sentence].Count; token++)
            keys.AsSpan((stack.Starts[sentence] + token) * network.KeySize, Design.Arc).CopyTo(heads.AsSpan(token * Design.Arc));
        return heads;
    }

    private float[] ArcScores(int sentence, out int stride)
    {
        var count = batch[sentence].Count;
        stride = MatrixProduct.PadColumns(count);
        var scores = new float[MatrixProduct.PadRows(count) * stride];
        math.BackwardInput(arcs.AsSpan(stack.Starts[sentence] * Design.Arc), MatrixProduct.PadRows(count), HeadKeys(sentence), stride, Design.Arc, scores);
        return scores;
    }

    private double ArcLoss(float[] dkeys, float scale)
    {
        var loss = 0.0;
        var darcs = new float[stack.Rows * Design.Arc];
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

        var ddependents = new float[stack.Rows * Design.Arc];
        math.BackwardInput(darcs, stack.Rows, network.Arc.In(values), Design.Arc, Design.Arc, ddependents);
        math.BackwardWeights(Columns(Design.Arc, Design.Arc), darcs, stack.Rows, Design.Arc, Design.Arc, network.Arc.In(Gradient));
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
        own.AsSpan(0, count).CopyTo(darcs.AsSpan(stack.Starts[sentence] * Design.Arc));
        var dheads = new float[stride * Design.Arc];
        math.BackwardWeights(dscores, arcs.AsSpan(stack.Starts[sentence] * Design.Arc, padded * Design.Arc), padded, stride, Design.Arc, dheads);
        for (var token = 0; token < batch[sentence].Count; token++)
            Add(dkeys.AsSpan((stack.Starts[sentence] + token) * network.KeySize, Design.Arc), dheads.AsSpan(token * Design.Arc, Design.Arc));
    }

    private void AddColumns(float[] columns, int width, float[] target, int first)
    {
        for (var row = 0; row < stack.Rows; row++)
            Add(target.AsSpan((row * network.KeySize) + first, width), columns.AsSpan(row * width, width));
    }
}
