using NewsEvents.ModelCompiler.Learning;
using static NewsEvents.ModelCompiler.Learning.Buffers;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>The way back from keys to words.</summary>
internal sealed partial class ParserWorker
{
    private void AddRows(float[] matrix, int width, Span<float> sum)
    {
        for (var row = 0; row < stack.Rows; row++)
            Add(sum, matrix.AsSpan(row * width, width));
    }

    private void Backward(float[] dkeys, float scale)
    {
        var size = network.KeySize;
        for (var i = 0; i < stack.Rows * size; i++)
            dkeys[i] = i % size < 2 * Design.Arc && keys[i] <= 0 ? 0 : dkeys[i] * keyMask[i];
        math.BackwardWeights(stack.Outputs, dkeys, stack.Rows, network.States, size, network.Keys.In(Gradient));
        AddRows(dkeys, size, network.KeyBias.In(Gradient));
        var dstates = new float[stack.Rows * network.States];
        math.BackwardInput(dkeys, stack.Rows, network.Keys.In(values), network.States, size, dstates);
        for (var layer = Design.Layers - 1; layer >= 0; layer--)
        {
            if (layer == 0)
                FineTagLoss(dstates, scale);
            dstates = stack.Backward(layer, dstates);
        }

        EmbeddingBackward(dstates);
    }

    private void FineTagLoss(float[] dstates, float scale)
    {
        var scores = new float[stack.Rows * ParserNetwork.FineTags];
        math.Forward(stack.StatesOf(0), stack.Rows, network.FineTag.In(values), network.States, ParserNetwork.FineTags, scores);
        for (var i = 0; i < batch.Count; i++)
        {
            scores.AsSpan(stack.Starts[i] * ParserNetwork.FineTags, ParserNetwork.FineTags).Clear();
            for (var token = 1; token < batch[i].Count; token++)
            {
                var row = scores.AsSpan((stack.Starts[i] + token) * ParserNetwork.FineTags, ParserNetwork.FineTags);
                Softmax.Gradient(row, batch[i].FineTags[token]);
                foreach (ref var entry in row)
                    entry *= scale * FineTagWeight;
            }
        }

        scores.AsSpan(stack.Starts[^1] * ParserNetwork.FineTags).Clear();
        math.BackwardWeights(stack.StatesOf(0), scores, stack.Rows, network.States, ParserNetwork.FineTags, network.FineTag.In(Gradient));
        math.BackwardInput(scores, stack.Rows, network.FineTag.In(values), network.States, ParserNetwork.FineTags, dstates);
    }

    private void EmbeddingBackward(float[] dinput)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            for (var token = 0; token < batch[i].Count; token++)
            {
                var row = dinput.AsSpan((stack.Starts[i] + token) * network.Inputs, network.Inputs);
                foreach (var (start, block, index, _) in Parts(batch[i].Input, token))
                    Add(block.Row(Gradient, index), row.Slice(start, block.Columns));
            }
        }
    }
}
