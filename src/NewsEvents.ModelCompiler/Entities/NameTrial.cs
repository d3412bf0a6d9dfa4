using System.Globalization;
using NewsEvents.ModelCompiler.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Trains taggers of names and tells how good they are.</summary>
internal sealed class NameTrial(string folder, TextCorpora words, TextWriter output)
{
    private const string Section = "names";
    private const int GroupSize = 20;
    private const int NetworkEpochs = 18;
    private const int MostFeatures = 500_000;

    /// <summary>What may train a model that ships, with its part; uner-ewt is only had as a development part.</summary>
    private static readonly (string Corpus, string Part)[] Shipped =
        [("wikigold", "train"), ("btc", "train"), ("wnut17", "train"), ("crossner-politics", "train"), ("uner-ewt", "dev")];

    private static readonly string[] Own = ["notes.jsonl", "releases.jsonl", "articles.jsonl"];

    /// <summary>News that the rules label for it, with how many articles are read of each.</summary>
    private static readonly (string File, int Most)[] Unlabelled =
    [
        ("gva-articles.jsonl", 700), ("gvdb-articles.jsonl", 500), ("hrdsattack-articles.jsonl", 500), ("isaf-press-releases.jsonl", 200),
        ("wcep-current-events-unlabelled.jsonl", 1400), ("unlabelled-articles.jsonl", 40), ("giveme5w1h-gold.jsonl", 100),
    ];

    /// <summary>What a shipped model would be judged by; the first one chooses the epoch.</summary>
    private static readonly string[] Judges = ["worldwide", "ieer", "conll03", "wikigold", "gmb"];

    /// <summary>The types that all corpora mark alike.</summary>
    private static readonly string[] Common = ["PERSON", "ORG", "LOC"];

    private readonly NameCorpora corpora = new(Path.Combine(folder, "ner"));
    private readonly NameDocumentReader reader = new();

    /// <summary>Trains on a corpus's own training part and scores on its development part: what the method is worth.</summary>
    public void OfMethod(string corpus)
    {
        var training = reader.Read(corpora.Read(corpus, "train", GroupSize));
        var development = reader.Read(corpora.Read(corpus, "dev", GroupSize));
        Learn(training, [(corpus, development)], NameCorpora.Types);
    }

    /// <summary>Trains on all that may ship, and on news labelled by the rules, and scores on news that it has not seen.</summary>
    public void OfShipped()
    {
        var texts = Shipped.SelectMany(source => corpora.Read(source.Corpus, source.Part, GroupSize))
            .Concat(Own.SelectMany(file => OwnAnnotations.Read(Path.Combine(folder, "events", file))));
        var pupils = reader.Read([.. Unlabelled.SelectMany(source => NewsTexts.Read(Path.Combine(folder, "news", source.File), source.Most))]);
        foreach (var document in pupils)
            document.LabelByRules();
        Learn([.. reader.Read([.. texts]), .. pupils], [.. Judges.Select(corpus => (corpus, reader.Read(corpora.Read(corpus, "dev", GroupSize))))], Common);
    }

    private void Learn(NameDocument[] training, List<(string Corpus, NameDocument[] Documents)> tests, IReadOnlyList<string> types)
    {
        var labels = NameLabel.Count(NameCorpora.Types.Count);
        var sections = new NameTaggerLearner(training, labels).Train(
            Section, MostFeatures, words.VectorSource, output, trial => NameScores.Measure(trial, Section, tests[0].Documents, types));
        foreach (var (corpus, documents) in tests)
        {
            Tell($"{corpus}, perceptron", NameScores.Measure(sections, Section, documents, types));
            foreach (var type in types)
                Tell($"{corpus}, perceptron, {type}", NameScores.Measure(sections, Section, documents, [type]));
        }

        Tell($"{tests[0].Corpus}, network", new NameNetworkLearner(training, words.Vectors, labels).Train(tests[0].Documents, NetworkEpochs, types, output));
    }

    private void Tell(string what, double score) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {score:F2}"));
}
