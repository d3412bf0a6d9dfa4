using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents;

/// <summary>The compiled models, lexicons and gazetteers that a pipeline runs on.</summary>
/// <remarks>The default ones are embedded in the package and read in place. Immutable and thread-safe.</remarks>
public sealed class NewsModel
{
    private static readonly string[] EmbeddedNames =
        ["folding", "reading", "text", "words", "sentences", "casing", "tagger", "syntax", "entities", "names", "times", "quantities", "gazetteer", "places", "incidents", "arguments", "merging"];

    private readonly ConcurrentDictionary<string, ModelFile> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lexicon> lexicons = new(StringComparer.Ordinal);

    private NewsModel()
    {
    }

    /// <summary>The model embedded in the package.</summary>
    public static NewsModel Default => Holder.Instance;

    /// <summary>The version that results carry: year and month of the data.</summary>
    public string Version { get; } = "2026.11";

    /// <summary>The parts of the model: their names, sizes in bytes and scores.</summary>
    public ImmutableArray<ModelPart> Parts =>
        [.. EmbeddedNames.Where(Has).Select(name => new ModelPart(name, File(name).Length) { Scores = ModelScores.Read(File(name)) })];

    /// <summary>The default model with some of its parts read from a folder of .nem files instead.</summary>
    /// <param name="folder">A folder with files such as "places.nem"; parts that it lacks stay the embedded ones.</param>
    /// <returns>The model.</returns>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    /// <exception cref="InvalidDataException">A file is no model, or is damaged.</exception>
    public static NewsModel Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"The model folder '{folder}' is not there.");

        var model = new NewsModel();
        foreach (var name in EmbeddedNames)
        {
            var path = Path.Combine(folder, name + ".nem");
            if (!System.IO.File.Exists(path))
                continue;
            using var stream = System.IO.File.OpenRead(path);
            try
            {
                model.files[name] = ModelFile.Read(path, stream);
            }
            catch (ModelFormatException e)
            {
                throw new InvalidDataException(e.Message, e);
            }
        }

        return model;
    }

    /// <summary>The word clusters of the part "words", which several rooms read.</summary>
    internal WordClusters Clusters => new(File("words"));

    /// <summary>The word vectors of the same part.</summary>
    internal WordVectors Vectors => new(File("words"));

    internal bool Has(string part) => files.ContainsKey(part) || TryOpen(part);

    /// <summary>One part of the model, such as "places".</summary>
    internal ModelFile File(string part) =>
        files.GetOrAdd(part, static name => ModelFile.OpenEmbedded(name + ".nem"));

    /// <summary>A lexicon by part and name: "incidents", "triggers" for data/lexicons/incidents/triggers.tsv.</summary>
    internal Lexicon Lexicon(string part, string name) =>
        lexicons.GetOrAdd($"{part}/{name}", _ => new Lexicon(File(part), name));

    private bool TryOpen(string part)
    {
        if (ModelFile.TryOpenEmbedded(part + ".nem") is not { } file)
            return false;
        files.TryAdd(part, file);
        return true;
    }

    private static class Holder
    {
        public static readonly NewsModel Instance = new();
    }
}
