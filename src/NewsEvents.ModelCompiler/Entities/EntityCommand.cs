using System.Globalization;
using NewsEvents.ModelCompiler.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Trains the name tagger: "train entities --corpora FOLDER [--method CORPUS]".</summary>
internal static class EntityCommand
{
    private const string Usage = "usage: train entities --corpora FOLDER [--method CORPUS]";
    private const string Section = "names";
    private const string Resource = "src/NewsEvents/Resources/names.nem";

    /// <summary>What may train a model that ships; the last ones are only had as development parts.</summary>
    private static readonly (string Corpus, string Part)[] Shipped =
        [("gmb", "train"), ("wikigold", "train"), ("btc", "train"), ("wnut17", "train"), ("crossner-politics", "train"), ("uner-ewt", "dev")];

    private static readonly string[] Own = ["notes.jsonl", "releases.jsonl", "articles.jsonl"];

    /// <summary>What it is judged by; the first one chooses the epoch.</summary>
    private static readonly string[] Judges = ["worldwide", "ieer", "conll03", "wikigold", "gmb"];

    private const int GroupSize = 20;
    private const int NetworkEpochs = 16;
    private const int MostFeatures = 500_000;

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (Option(arguments, "--corpora") is not { } folder)
        {
            error.WriteLine(Usage);
            return 2;
        }

        using var words = new TextCorpora(folder);
        var corpora = new NameCorpora(Path.Combine(folder, "ner"));
        var reader = new NameDocumentReader();
        if (Option(arguments, "--method") is { } corpus)
            TryMethod(corpora, words, reader, corpus, output);
        else
            TrainShipped(folder, corpora, words.VectorSource, reader, output);
        return 0;
    }

    /// <summary>Trains on all that may ship and scores on news that it has not seen.</summary>
    private static void TrainShipped(string folder, NameCorpora corpora, VectorSource vectors, NameDocumentReader reader, TextWriter output)
    {
        var texts = new List<NameText>();
        foreach (var (corpus, part) in Shipped)
            texts.AddRange(corpora.Read(corpus, part, GroupSize));
        foreach (var file in Own)
            texts.AddRange(OwnAnnotations.Read(Path.Combine(folder, "events", file)));
        var training = reader.Read(texts);
        var tests = Judges.Select(corpus => (Corpus: corpus, Documents: reader.Read(corpora.Read(corpus, "dev", GroupSize)))).ToList();
        var labels = NewsEvents.Entities.NameLabel.Count(NameCorpora.Types.Count);
        string[] types = ["PERSON", "ORG", "LOC"];
        var sections = new NameTaggerLearner(training, labels).Train(Section, MostFeatures, vectors, output, trial => NameScores.Measure(trial, Section, tests[0].Documents, types));
        foreach (var (corpus, documents) in tests)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}, three types: {NameScores.Measure(sections, Section, documents, types):F2}"));
            foreach (var type in NameCorpora.Types)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}, {type}: {NameScores.Measure(sections, Section, documents, [type]):F2}"));
        }

        sections.Write(Resource);
        output.WriteLine($"{Resource}: {new FileInfo(Resource).Length} bytes");
    }

    /// <summary>Trains on a corpus's own training part and scores on its development part: what the method is worth.</summary>
    private static void TryMethod(NameCorpora corpora, TextCorpora words, NameDocumentReader reader, string corpus, TextWriter output)
    {
        var training = reader.Read(corpora.Read(corpus, "train", GroupSize));
        var development = reader.Read(corpora.Read(corpus, "dev", GroupSize));
        var labels = NewsEvents.Entities.NameLabel.Count(NameCorpora.Types.Count);
        var sections = new NameTaggerLearner(training, labels).Train(Section, MostFeatures, words.VectorSource, output, trial => NameScores.Measure(trial, Section, development, NameCorpora.Types));
        foreach (var type in NameCorpora.Types)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{type}: {NameScores.Measure(sections, Section, development, [type]):F2}"));
        var best = new NameNetworkLearner(training, words.Vectors, labels).Train(development, NetworkEpochs, NameCorpora.Types, output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"network: {best:F2}"));
    }

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
