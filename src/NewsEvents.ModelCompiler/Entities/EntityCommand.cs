using System.Globalization;
using NewsEvents.ModelCompiler.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Trains the name tagger: "train entities --corpora FOLDER [--method CORPUS]".</summary>
internal static class EntityCommand
{
    private const string Usage = "usage: train entities --corpora FOLDER [--method CORPUS]";
    private const string Section = "names";
    private const int GroupSize = 20;
    private const int MostFeatures = 3_000_000;

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
            TryMethod(corpora, words.VectorSource, reader, corpus, output);
        return 0;
    }

    /// <summary>Trains on a corpus's own training part and scores on its development part: what the method is worth.</summary>
    private static void TryMethod(NameCorpora corpora, VectorSource vectors, NameDocumentReader reader, string corpus, TextWriter output)
    {
        var training = reader.Read(corpora.Read(corpus, "train", GroupSize));
        var development = reader.Read(corpora.Read(corpus, "dev", GroupSize));
        var labels = NewsEvents.Entities.NameLabel.Count(NameCorpora.Types.Count);
        var sections = new NameTaggerLearner(training, labels).Train(Section, MostFeatures, vectors, output, trial => NameScores.Measure(trial, Section, development, NameCorpora.Types));
        foreach (var type in NameCorpora.Types)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{type}: {NameScores.Measure(sections, Section, development, [type]):F2}"));
    }

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
