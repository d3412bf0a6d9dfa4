using NewsEvents.ModelCompiler.Learning;
using static NewsEvents.ModelCompiler.Learning.Buffers;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Scores and losses of relations.</summary>
internal sealed partial class ParserWorker
{
    /// <summary>The inputs of the layer that tells relations: rectified sums of the keys of each token and its head.</summary>
    private float[] RelationInputs(Func<int, int, int> headOf)
    {
        var width = Design.Relation;
        var inputs = new float[stack.Rows * width];
        for (var i = 0; i < batch.Count; i++)
        {
            for (var token = 1; token < batch[i].Count; token++)
            {
                var head = keys.AsSpan(HeadKeyAt(i, headOf(i, token)), width);
                var dependent = keys.AsSpan(DependentKeyAt(i, token), width);
                var sum = inputs.AsSpan((stack.Starts[i] + token) * width, width);
                for (var k = 0; k < width; k++)
                    sum[k] = Math.Max(head[k] + dependent[k], 0);
            }
        }

        return inputs;
    }

    /// <summary>Where the key of a token as head begins among all keys.</summary>
    private int HeadKeyAt(int sentence, int token) => ((stack.Starts[sentence] + token) * network.KeySize) + (2 * Design.Arc);

    /// <summary>Where the key of a token as dependent begins.</summary>
    private int DependentKeyAt(int sentence, int token) => HeadKeyAt(sentence, token) + Design.Relation;

    private float[] RelationScores(float[] inputs)
    {
        var scores = new float[stack.Rows * ParserNetwork.Relations];
        for (var row = 0; row < stack.Rows; row++)
            network.RelationBias.In(values).CopyTo(scores.AsSpan(row * ParserNetwork.Relations));
        math.Forward(inputs, stack.Rows, network.Relation.In(values), Design.Relation, ParserNetwork.Relations, scores);
        return scores;
    }

    private double RelationLoss(float[] dkeys, float scale)
    {
        var loss = 0.0;
        var inputs = RelationInputs((sentence, token) => batch[sentence].Heads[token]);
        var scores = RelationScores(inputs);
        for (var i = 0; i < batch.Count; i++)
        {
            scores.AsSpan(stack.Starts[i] * ParserNetwork.Relations, ParserNetwork.Relations).Clear();
            for (var token = 1; token < batch[i].Count; token++)
            {
                var row = scores.AsSpan((stack.Starts[i] + token) * ParserNetwork.Relations, ParserNetwork.Relations);
                loss += Softmax.Gradient(row, batch[i].Relations[token]);
                foreach (ref var entry in row)
                    entry *= scale;
            }
        }

        scores.AsSpan(stack.Starts[^1] * ParserNetwork.Relations).Clear();
        math.BackwardWeights(inputs, scores, stack.Rows, Design.Relation, ParserNetwork.Relations, network.Relation.In(Gradient));
        for (var row = 0; row < stack.Rows; row++)
            Add(network.RelationBias.In(Gradient), scores.AsSpan(row * ParserNetwork.Relations, ParserNetwork.Relations));
        var dinputs = new float[stack.Rows * Design.Relation];
        math.BackwardInput(scores, stack.Rows, network.Relation.In(values), Design.Relation, ParserNetwork.Relations, dinputs);
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
                var own = dinputs.AsSpan((stack.Starts[i] + token) * width, width);
                Add(dkeys.AsSpan(HeadKeyAt(i, batch[i].Heads[token]), width), own);
                Add(dkeys.AsSpan(DependentKeyAt(i, token), width), own);
            }
        }
    }

    private int[] Relations(int sentence, float[] scores)
    {
        var relations = new int[batch[sentence].Count];
        for (var token = 1; token < relations.Length; token++)
        {
            var row = scores.AsSpan((stack.Starts[sentence] + token) * ParserNetwork.Relations, ParserNetwork.Relations);
            for (var label = 1; label < row.Length; label++)
                relations[token] = row[label] > row[relations[token]] ? label : relations[token];
        }

        return relations;
    }
}
