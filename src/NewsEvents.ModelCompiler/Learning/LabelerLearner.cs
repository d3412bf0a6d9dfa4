using System.Globalization;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Trains a <see cref="LabelerNetwork"/> with Adam, and keeps it as it was best.</summary>
internal sealed class LabelerLearner(LabelerNetwork network, IReadOnlyList<LabelerExample> examples, TextWriter output)
{
    private const int Workers = 2;
    private const int BatchTokens = 700;
    private const float Rate = 0.002f;
    private const int WarmUp = 150;
    private const float Plateau = 0.3f;
    private const float LargestNorm = 5;

    private readonly LabelerWorker[] workers = [.. Enumerable.Range(0, Workers).Select(_ => new LabelerWorker(network))];

    /// <summary>Trains the network.</summary>
    /// <param name="epochs">Passes over the examples.</param>
    /// <param name="judge">Tells how good the network is, given something that scores sentences.</param>
    /// <param name="allows">Whether another label than the right one is as good; null where none is.</param>
    /// <returns>The values of its parameters after the best epoch.</returns>
    public float[] Train(int epochs, Func<LabelerWorker[], double> judge, Func<LabelerExample, int, int, bool>? allows)
    {
        output.WriteLine($"{examples.Count} sentences, {network.Parameters.Values.Length} parameters");
        var random = new Random(37);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var most = epochs * Batches(order).Count;
        var batch = 0;
        var kept = (Values: network.Parameters.Values.ToArray(), Score: double.NegativeInfinity);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var sentences in Batches(order))
            {
                loss += Learn(sentences, batch, allows);
                network.Parameters.Move([.. workers.Select(static worker => worker.Gradient)], RateAt(batch, batch / (float)most), LargestNorm);
                batch++;
            }

            var score = judge(workers);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: loss {loss:F0}, on development documents: {score:F2}"));
            if (score > kept.Score)
                kept = (network.Parameters.Values.ToArray(), score);
        }

        return kept.Values;
    }

    private static float RateAt(int batch, float progress)
    {
        var rise = Math.Min(1, batch / (float)WarmUp);
        var fall = progress < Plateau ? 1 : Math.Max(0.02f, (1 - progress) / (1 - Plateau));
        return Rate * rise * fall;
    }

    private List<List<LabelerExample>> Batches(int[] order)
    {
        var batches = new List<List<LabelerExample>>();
        var tokens = BatchTokens;
        foreach (var number in order)
        {
            if (tokens >= BatchTokens)
            {
                batches.Add([]);
                tokens = 0;
            }

            batches[^1].Add(examples[number]);
            tokens += examples[number].Count;
        }

        return batches;
    }

    private double Learn(List<LabelerExample> batch, int step, Func<LabelerExample, int, int, bool>? allows)
    {
        var scale = 1f / batch.Sum(static example => example.Count);
        var losses = new double[Workers];
        Parallel.For(0, Workers, worker =>
        {
            var share = batch.Where((_, i) => i % Workers == worker).ToList();
            losses[worker] = share.Count == 0 ? 0 : workers[worker].Learn(share, (step * Workers) + worker, scale, allows);
        });
        return losses.Sum();
    }
}
