using NewsEvents.ModelCompiler.Learning;
using static NewsEvents.ModelCompiler.Learning.Buffers;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>The way back from keys to words.</summary>
internal sealed partial class ParserWorker
{
    private void AddRows(float[] matrix, int width, Span<float> sum)
    {
        for (var row = 0; row < rows; row++)
            Add(sum, matrix.AsSpan(row * width, width));
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
