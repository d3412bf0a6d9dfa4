using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using NewsEvents.Entities;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>The corpora of names: a folder with one folder a corpus and mapping.json, which brings their labels to one set.</summary>
internal sealed class NameCorpora
{
    private readonly string folder;
    private readonly JsonObject mapping;

    /// <exception cref="InvalidDataException">The folder lacks mapping.json.</exception>
    public NameCorpora(string folder)
    {
        this.folder = folder;
        var path = Path.Combine(folder, "mapping.json");
        if (!File.Exists(path))
            throw new InvalidDataException($"The mapping of labels '{path}' is not there.");
        mapping = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
    }

    /// <summary>The types, by number.</summary>
    public static IReadOnlyList<string> Types { get; } = ["PERSON", "ORG", "LOC", "NORP", "MISC"];

    /// <summary>Reads one part of a corpus.</summary>
    /// <param name="corpus">Name of its folder.</param>
    /// <param name="part">"train" or "dev".</param>
    /// <param name="groupSize">How many sentences make a document where the corpus marks none.</param>
    /// <exception cref="InvalidDataException">The corpus or its mapping is not there.</exception>
    public IReadOnlyList<NameText> Read(string corpus, string part, int groupSize)
    {
        var path = Path.Combine(folder, corpus, part + ".conll.gz");
        if (!File.Exists(path) || mapping[corpus] is not JsonObject labels)
            throw new InvalidDataException($"The names '{path}' or their mapping are not there.");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        var builder = new NameTextBuilder(label => labels[label]?.GetValue<string>() is { Length: > 0 } type ? Types.ToList().IndexOf(type) : -1, groupSize, SchemeOf(corpus));
        while (reader.ReadLine() is { } line)
            builder.Add(line);
        return builder.Finish();
    }

    private static NameScheme SchemeOf(string corpus) => corpus switch
    {
        "conll03" or "wikigold" or "crossner-politics" => new NameScheme([], NationalitiesAreOther: true),
        "btc" or "ieer" => new NameScheme([NameLabel.Nationality, NameLabel.Other]),
        "uner-ewt" or "wnut17" => new NameScheme([NameLabel.Nationality]),
        "gmb" => new NameScheme([NameLabel.Other], TitlesInside: true),
        _ => NameScheme.Full,
    };
}
