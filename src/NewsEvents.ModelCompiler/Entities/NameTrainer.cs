using System.Globalization;
using NewsEvents.Entities;
using NewsEvents.ModelCompiler.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Trains taggers of names.</summary>
internal sealed class NameTrainer(string folder, TextCorpora words, TextWriter output)
{
    private const int GroupSize = 20;
    private const int ShippedEpochs = 3;

    /// <summary>How many groups of sentences of gmb are read: with all of it, which machines have labelled for the most part, the rest counts too little.</summary>
    private const int SilverGroups = 600;

    private const int ShippedLayers = 1;
    private const int ShippedHidden = 96;

    // Scored alone, a tagger need not be as fast as the one that ships.
    private const int MethodEpochs = 18;
    private const int MethodLayers = 2;
    private const int MethodHidden = 112;

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

    /// <summary>What chooses the epoch of the model that ships.</summary>
    private static readonly string[] Judges = ["worldwide", "crossner-politics", "wikigold"];

    /// <summary>The types that all corpora mark alike.</summary>
    private static readonly int[] Common = [NameLabel.Person, NameLabel.Organization, NameLabel.Place];

    private readonly NameCorpora corpora = new(Path.Combine(folder, "ner"));
    private readonly NameDocumentReader reader = new();

    /// <summary>Trains on a corpus's own training part and tells the score on its development part: what the method is worth.</summary>
    public void OfMethod(string corpus)
    {
        var training = reader.Read(corpora.Read(corpus, "train", GroupSize));
        var development = reader.Read(corpora.Read(corpus, "dev", GroupSize));
        using var learner = new NameNetworkLearner(words, MethodLayers, MethodHidden, output);
        var (best, _, _) = learner.Train(training, development, [.. Enumerable.Range(0, NameLabel.Types)], MethodEpochs);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}: {best:F2}"));
    }

    /// <summary>Trains on all that may ship, and on news labelled by the rules.</summary>
    public ModelFileWriter OfShipped()
    {
        var texts = Shipped.SelectMany(source => corpora.Read(source.Corpus, source.Part, GroupSize))
            .Concat(corpora.Read("gmb", "train", GroupSize).Take(SilverGroups))
            .Concat(Own.SelectMany(file => OwnAnnotations.Read(Path.Combine(folder, "events", file))));
        var pupils = reader.Read([.. Unlabelled.SelectMany(source => NewsTexts.Read(Path.Combine(folder, "news", source.File), source.Most))]);
        foreach (var document in pupils)
            document.LabelByRules();
        var development = Judges.SelectMany(corpus => reader.Read(corpora.Read(corpus, "dev", GroupSize))).ToArray();
        using var learner = new NameNetworkLearner(words, ShippedLayers, ShippedHidden, output);
        var (best, network, values) = learner.Train([.. reader.Read([.. texts]), .. pupils], development, Common, ShippedEpochs);
        var writer = learner.Write(network, values);
        ScoreSection.Write(writer, [($"{string.Join(", ", Judges)}, dev parts", "F1 of persons, organisations and places, without the rules", best)]);
        return writer;
    }
}
