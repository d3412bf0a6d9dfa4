using System.Text.Json.Nodes;
using NewsEvents.Quality.Tasks;

namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>Trains all decisions on the development texts of the task.</summary>
internal static class Muc4Trainer
{
    public static void Train(string input, string output)
    {
        var examples = Pipelines.Map(CorpusFiles.JsonLines(input), Examples).SelectMany(all => all).ToLookup(example => example.Decision, example => example.Example);
        var decisions = examples.Select(group => KeyValuePair.Create(group.Key, DecisionTrainer.Train([.. group])));
        Decisions.Write(output, decisions.OrderBy(decision => decision.Key, StringComparer.Ordinal));
    }

    private static IReadOnlyList<(string Decision, Example Example)> Examples(JsonObject document)
    {
        var report = new Report(NewsPipeline.Default.Extract(Muc4Task.Article(document)));
        return ExampleCollector.Collect(report, [.. document["templates"]!.AsArray().Select(template => new Key(template!.AsObject()))]);
    }
}
