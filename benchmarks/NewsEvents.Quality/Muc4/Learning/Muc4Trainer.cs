using System.Text.Json.Nodes;
using NewsEvents.Quality.Muc4.Stages;
using NewsEvents.Quality.Tasks;

namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>Trains all decisions on the development texts of the task, one stage after the other.</summary>
internal sealed class Muc4Trainer
{
    // What a stage decides on a text while later ones are trained comes from a model that has not seen the text.
    private const int Folds = 5;

    private readonly IReadOnlyList<(string Id, Report Report, IReadOnlyList<Key> Keys)> texts;
    private readonly Dictionary<string, LinearDecision> decisions = new(StringComparer.Ordinal);

    private Muc4Trainer(string input) => texts = Pipelines.Map(CorpusFiles.JsonLines(input), Read);

    /// <summary>Writes the decisions and, where asked for, the templates of the texts by models that have not seen them.</summary>
    public static void Train(string input, string output, string? validation)
    {
        var trainer = new Muc4Trainer(input);
        foreach (var stage in AllStages.InOrder)
            trainer.Train(stage);
        Decisions.Write(output, trainer.decisions);
        if (validation is not null)
            CorpusFiles.WriteJsonLines(validation, trainer.texts.Select(text => Muc4Task.Templates(text.Id, text.Report)));
    }

    private static (string Id, Report Report, IReadOnlyList<Key> Keys) Read(JsonObject document)
    {
        var report = new Report(NewsPipeline.Default.Extract(Muc4Task.Article(document)));
        return (CorpusArticle.Id(document), report, [.. document["templates"]!.AsArray().Select(template => new Key(template!.AsObject()))]);
    }

    private void Train(Stage stage)
    {
        var features = Pipelines.Map(texts, text => stage.Features(text.Report));
        var examples = Pipelines.Map([.. Enumerable.Range(0, texts.Count)], i => Examples(stage, i, features[i]));
        var models = Pipelines.Map([.. Enumerable.Range(0, Folds + 1)], fold =>
            DecisionTrainer.Train([.. examples.Where((_, text) => text % Folds != fold).SelectMany(list => list)], stage.Options));
        var loss = new LogLoss();
        for (var i = 0; i < texts.Count; i++)
        {
            Distribution[] decided = [.. features[i].Select(models[i % Folds].Decide)];
            loss.Add(decided, stage.Labels(texts[i].Report, texts[i].Keys));
            stage.Store(texts[i].Report, decided);
        }

        Console.Error.WriteLine($"{stage.Name}: {loss}, {models[Folds].Weights.Count} features");
        decisions[stage.Name] = models[Folds];
    }

    private List<Example> Examples(Stage stage, int text, IReadOnlyList<FeatureSet> features)
    {
        var labels = stage.Labels(texts[text].Report, texts[text].Keys);
        return [.. features.Zip(labels).Where(item => item.Second is not null).Select(item => new Example(item.Second!, [.. item.First.Hashes]))];
    }
}
