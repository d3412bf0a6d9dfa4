using System.Globalization;
using System.Text.Json.Nodes;
using NewsEvents.Incidents;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.ModelCompiler.Lexicons;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>
/// Trains how sure a record is: "train confidence --corpora FOLDER" writes the weights and the model, and prints how often records of each confidence are
/// right, on the corpora trained on (each fifth by the others) and on corpora never trained on.
/// </summary>
internal static class ConfidenceCommand
{
    private const string Usage = "usage: train confidence --corpora FOLDER";
    private const string Part = "merging";
    private const double Prior = 3;
    private const int Folds = 5;
    private const int Steps = 10;

    private static readonly string[] Trained = ["events/notes", "events/releases", "events/articles", "news/wcep-annotated", "news/wikinews-annotated", "news/isaf-press-releases", "news/wikipedia-terror-lists"];
    private static readonly string[] NeverTrained = ["news/gva-articles", "news/gvdb-articles", "news/awsd-incidents"];

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (arguments is not ["--corpora", var folder])
        {
            error.WriteLine(Usage);
            return 2;
        }

        var lexicons = new IncidentLexicons(NewsModel.Default);
        var extractor = new IncidentExtractor(NewsModel.Default);
        List<ConfidenceExample> Load(string[] names) => [.. names.SelectMany(name => Read(Path.Combine(folder, name + ".jsonl"), extractor, lexicons))];
        var examples = Load(Trained);
        var features = Enum.GetNames<ConfidenceFeature>();
        var held = new List<(double Confidence, bool IsRight)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var decision = Learn(examples.FindAll(example => FoldOf(example) != fold), features.Length);
            held.AddRange(examples.Where(example => FoldOf(example) == fold).Select(example => (Confidence(decision, example), example.IsRight)));
        }

        Print("corpora trained on, each fifth by the others", held, output);
        var weights = Weights(examples, features.Length);
        var all = MergeTrainer.Decision(weights);
        Print("corpora never trained on", Load(NeverTrained).ConvertAll(example => (Confidence(all, example), example.IsRight)), output);
        IncidentCommand.Write(Part, "confidence", features, weights, "train confidence");
        LexiconCompiler.CompileAll("data/lexicons", "src/NewsEvents/Resources", [Part], output);
        return 0;
    }

    private static IEnumerable<ConfidenceExample> Read(string path, IncidentExtractor extractor, IncidentLexicons lexicons)
    {
        foreach (var line in File.ReadLines(path))
        {
            var document = JsonNode.Parse(line)!;
            if ((string?)document["split"] == "dev")
                continue;
            var id = document["id"]!.GetValue<string>();
            var published = (string?)document["published"];
            var article = new Article(id, document["text"]!.GetValue<string>())
            {
                Title = (string?)document["title"],
                Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            };
            var observer = new ConfidenceObserver();
            extractor.Extract(NewsPipeline.Default.Analyze(article), [], new Scratch(), observer);
            var gold = document["incidents"]!.AsArray().Select(static node => new GoldRecord(node!)).ToList();
            // A corpus of one record an article says nothing of the background.
            var isFull = path.Contains("events", StringComparison.Ordinal) || path.Contains("annotated", StringComparison.Ordinal);
            foreach (var (incident, seen) in observer.Records.Where(record => isFull || record.Incident.IsMain))
                yield return new ConfidenceExample(id, seen, gold.Exists(record => record.Compare(incident, lexicons).AgreesInAll));
        }
    }

    private static int FoldOf(ConfidenceExample example)
    {
        var hash = 0u;
        foreach (var letter in example.Group)
            hash = unchecked((hash * 31) + letter);
        return (int)(hash % Folds);
    }

    private static LinearDecision Learn(List<ConfidenceExample> examples, int features) => MergeTrainer.Decision(Weights(examples, features));

    private static int[] Weights(List<ConfidenceExample> examples, int features) =>
        ChoiceLearner.Train(examples.ConvertAll(static example => new ChoiceExample([example.Features], example.IsRight ? 0 : -1)), features, Prior);

    private static double Confidence(LinearDecision decision, ConfidenceExample example) => 1 / (1 + Math.Exp(-decision.Score([.. example.Features])));

    private static void Print(string title, List<(double Confidence, bool IsRight)> records, TextWriter output)
    {
        output.WriteLine($"{title}: {records.Count} records");
        output.WriteLine("| confidence | records | mean confidence | right |");
        output.WriteLine("|---|---|---|---|");
        for (var step = 0; step < Steps; step++)
        {
            var inside = records.FindAll(record => Math.Min(Steps - 1, (int)(record.Confidence * Steps)) == step);
            if (inside.Count > 0)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {step / 10.0:F1}-{(step + 1) / 10.0:F1} | {inside.Count} | {inside.Average(static record => record.Confidence):F2} | {inside.Average(static record => record.IsRight ? 1.0 : 0):F2} |"));
        }

        var gap = records.GroupBy(static record => Math.Min(Steps - 1, (int)(record.Confidence * Steps)))
            .Sum(group => Math.Abs(group.Sum(static record => record.Confidence) - group.Count(static record => record.IsRight))) / Math.Max(1, records.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"expected calibration error {gap:F3}"));
    }
}
