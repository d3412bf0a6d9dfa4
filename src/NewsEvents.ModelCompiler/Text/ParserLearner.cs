using System.Globalization;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the parser's network and keeps it as it was best on the development sentences.</summary>
internal sealed class ParserLearner
{
    private const int Workers = 2;

    private readonly ParserSettings settings;
    private readonly ParserNetwork network;
    private readonly IReadOnlyList<ParserSentence> training;
    private readonly IReadOnlyList<IReadOnlyList<ParserSentence>> development;
    private readonly TextWriter output;
    private readonly ParserWorker[] workers;

    public ParserLearner(ParserSettings settings, ParserNetwork network, IReadOnlyList<ParserSentence> training, IReadOnlyList<IReadOnlyList<ParserSentence>> development, TextWriter output)
    {
        this.settings = settings;
        this.network = network;
        this.training = training;
        this.development = development;
        this.output = output;
        workers = [.. Enumerable.Range(0, Workers).Select(_ => new ParserWorker(network))];
    }

    /// <summary>Trains the network.</summary>
    /// <returns>The values of its parameters after the best epoch, and the scores of each development set then.</returns>
    public (float[] Values, List<(double Heads, double Relations)> Scores) Train()
    {
        output.WriteLine($"{training.Count} sentences, {network.Parameters.Values.Length} parameters");
        var random = new Random(29);
        var order = Enumerable.Range(0, training.Count).ToArray();
        var most = settings.Epochs * Batches(order).Count;
        var batch = 0;
        var kept = (Values: network.Parameters.Values.ToArray(), Scores: new List<(double Heads, double Relations)>());
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var sentences in Batches(order))
            {
                loss += Learn(sentences, batch);
                network.Parameters.Move([.. workers.Select(static worker => worker.Gradient)], settings.RateAt(batch, batch / (float)most), settings.LargestNorm);
                batch++;
            }

            var scores = development.Select(Score).ToList();
            Tell(epoch, loss, scores);
            if (scores.Sum(static score => score.Relations) > kept.Scores.Sum(static score => score.Relations))
                kept = (network.Parameters.Values.ToArray(), scores);
        }

        return kept;
    }

    private void Tell(int epoch, double loss, List<(double Heads, double Relations)> scores)
    {
        var figures = scores.Select(static score => string.Create(CultureInfo.InvariantCulture, $"{score.Heads:F2} {score.Relations:F2}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: loss {loss:F0}; heads and relations right: {string.Join(", ", figures)}"));
    }

    private List<List<ParserSentence>> Batches(int[] order)
    {
        var batches = new List<List<ParserSentence>>();
        var tokens = settings.BatchTokens;
        foreach (var number in order)
        {
            if (tokens >= settings.BatchTokens)
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
