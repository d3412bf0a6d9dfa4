using System.Globalization;
using NewsEvents.Incidents;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Lexicons;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>
/// Trains how mentions are gathered by incident: "train incidents --corpora FOLDER" writes the weights and the model; with "--without GROUP"
/// the articles of a group are left out, so that they can measure.
/// </summary>
internal static class IncidentCommand
{
    private const string Usage = "usage: train incidents --corpora FOLDER [--without GROUP]";
    private const string Part = "merging";
    private const string Resources = "src/NewsEvents/Resources";

    private static readonly string[] Sources = ["articles", "notes", "releases"];

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (Option(arguments, "--corpora") is not { } folder)
        {
            error.WriteLine(Usage);
            return 2;
        }

        var lexicons = new IncidentLexicons(NewsModel.Default);
        var articles = Load(folder, lexicons);
        if (Option(arguments, "--without") is { } group)
            articles.RemoveAll(article => article.Gold.Group.StartsWith(group, StringComparison.Ordinal));
        else
            CrossValidate(articles, lexicons, output);
        var trainer = new MergeTrainer(lexicons);
        Write(Part, "same-incident", SameIncidentFeatures.Names(lexicons.TypePairs), trainer.TrainSame(articles));
        Write(Part, "worth-a-record", RecordFeatures.Names(lexicons.TypePairs), trainer.TrainRecord(articles));
        LexiconCompiler.CompileAll("data/lexicons", Resources, [Part], output);
        return 0;
    }

    /// <summary>The annotated articles as the library reads them.</summary>
    public static List<LinkedArticle> Load(string folder, IncidentLexicons lexicons) =>
    [
        .. Sources.SelectMany(source => GoldArticleReader.Read(Path.Combine(folder, "events", source + ".jsonl")))
            .Select(gold => Link(gold, lexicons)),
    ];

    /// <summary>An annotated article as the library reads it.</summary>
    public static LinkedArticle Link(GoldArticle gold, IncidentLexicons lexicons) =>
        new(gold, new IncidentContext(NewsPipeline.Default.Analyze(gold.Article), lexicons, new Scratch()));

    private static void CrossValidate(List<LinkedArticle> articles, IncidentLexicons lexicons, TextWriter output)
    {
        var scores = new SortedDictionary<string, MergeScores>(StringComparer.Ordinal);
        var trainer = new MergeTrainer(lexicons);
        foreach (var (held, rest) in MergeTrainer.Split(articles))
        {
            var same = MergeTrainer.Decision(trainer.TrainSame(rest));
            var worth = MergeTrainer.Decision(trainer.TrainRecord(rest));
            foreach (var article in held)
            {
                var source = article.Gold.Article.Id.Split('-')[0];
                if (!scores.TryGetValue(source, out var score))
                    scores[source] = score = new MergeScores();
                score.Add(article, same, worth);
            }
        }

        foreach (var (source, score) in scores)
            output.WriteLine($"{source}, not trained on: {score}");
    }

    /// <summary>Writes the weights of a decision.</summary>
    public static void Write(string part, string name, string[] features, int[] weights, string command = "train incidents")
    {
        using var writer = new StreamWriter(Path.Combine("data/lexicons", part, name + ".tsv")) { NewLine = "\n" };
        writer.WriteLine($"# Weights in thousandths, written by `{command}`: feature, what it adds to the log-odds.");
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] != 0)
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{features[i]}\t{weights[i]}"));
        }
    }

    public static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
