using NewsEvents.ModelCompiler.Learning;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the parser's network and keeps it as it was best on the development sentences.</summary>
internal sealed class ParserLearner
{
    private const int Workers = 2;
    private const int BatchTokens = 900;
    private const float LargestNorm = 5;

    private readonly ParserNetwork network;
    private readonly IReadOnlyList<ParserSentence> training;
    private readonly IReadOnlyList<IReadOnlyList<ParserSentence>> development;
    private readonly TextWriter output;
    private readonly ParserWorker[] workers;

    public ParserLearner(ParserNetwork network, IReadOnlyList<ParserSentence> training, IReadOnlyList<IReadOnlyList<ParserSentence>> development, TextWriter output)
    {
        this.network = network;
        this.training = training;
        this.development = development;
        this.output = output;
        workers = [.. Enumerable.Range(0, Workers).Select(_ => new ParserWorker(network))];
    }

    private static readonly int Epochs = int.Parse(Environment.GetEnvironmentVariable("EPOCHS") ?? "20");
    private static readonly float Rate = float.Parse(Environment.GetEnvironmentVariable("RATE") ?? "0.002");

    /// <summary>Trains the network.</summary>
    /// <returns>The values of its parameters after the best epoch.</returns>
    public float[] Train()
    {
        output.WriteLine($"{training.Count} sentences, {network.Parameters.Values.Length} parameters, {network.Inputs} inputs");
        var random = new Random(29);
        var order = Enumerable.Range(0, training.Count).ToArray();
        var step = 0;
        var best = 0.0;
        var kept = new float[network.Parameters.Values.Length];
        var most = Epochs * training.Sum(static sentence => sentence.Count) / BatchTokens;
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            var time = System.Diagnostics.Stopwatch.StartNew();
            foreach (var batch in Batches(order))
            {
                loss += Learn(batch, step);
                var progress = step / (float)most;
                var rate = Rate * Math.Min(1, step / 200f) * (progress < 0.3f ? 1 : Math.Max(0.02f, (1 - progress) / 0.7f));
                network.Parameters.Move([.. workers.Select(static worker => worker.Gradient)], rate, LargestNorm);
                step++;
            }

            var seconds = time.Elapsed.TotalSeconds;
            var scores = development.Select(Score).ToList();
            var sum = scores.Sum(static score => score.Relations);
            output.WriteLine($"epoch {epoch} {seconds:F0}s: loss {loss:F0} " + string.Join(" ", scores.Select(static score => $"{score.Heads:F2} {score.Relations:F2}")));
            if (sum <= best)
                continue;
            best = sum;
            network.Parameters.Values.CopyTo(kept, 0);
        }

        return kept;
    }

    private List<List<ParserSentence>> Batches(int[] order)
    {
        var batches = new List<List<ParserSentence>>();
        var tokens = BatchTokens;
        foreach (var number in order)
        {
            if (tokens >= BatchTokens)
            {
                batches.Add([]);
                tokens = 0;
            }

            batches[^1].Add(training[number]);
            tokens += training[number].Count;
        }

        return batches;
    }

    private double Learn(List<ParserSentence> batch, int step)
    {
        var scale = 1f / batch.Sum(static sentence => sentence.Count);
        var losses = new double[Workers];
        Parallel.For(0, Workers, worker =>
        {
            var share = batch.Where((_, i) => i % Workers == worker).ToList();
            losses[worker] = workers[worker].Learn(share, (step * Workers) + worker, scale);
        });
        return losses.Sum();
    }

    /// <summary>The shares of right heads, and of right heads with right relations, in percent.</summary>
    private (double Heads, double Relations) Score(IReadOnlyList<ParserSentence> sentences)
    {
        var counts = new (int Tokens, int Heads, int Relations)[Workers];
        Parallel.For(0, Workers, worker =>
        {
            foreach (var chunk in sentences.Where((_, i) => i % Workers == worker).Chunk(40))
            {
                foreach (var (sentence, heads, relations) in workers[worker].Parse(chunk))
                {
                    for (var token = 1; token < sentence.Count; token++)
                    {
                        var isRight = heads[token] == sentence.Heads[token];
                        counts[worker].Tokens++;
                        counts[worker].Heads += isRight ? 1 : 0;
                        counts[worker].Relations += isRight && SameRelation(relations[token], sentence.Relations[token]) ? 1 : 0;
                    }
                }
            }
        });
        var tokens = counts.Sum(static count => count.Tokens);
        return (100.0 * counts.Sum(static count => count.Heads) / tokens, 100.0 * counts.Sum(static count => count.Relations) / tokens);
    }

    /// <summary>Whether two relations are the same but for the subtype.</summary>
    private static bool SameRelation(int first, int second) => Universal(first) == Universal(second);

    private static string Universal(int relation) => ((DependencyRelation)relation).ToUniversalName().Split(':')[0];
}
