using NewsEvents.ModelCompiler.Lexicons;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Places;

/// <summary>A set of words or phrases, the same for all cases and accents.</summary>
internal sealed class WordSet
{
    private readonly HashSet<ulong> hashes = [];

    public static WordSet Read(string path)
    {
        var set = new WordSet();
        foreach (var row in SourceTable.Read(path, header: false).Rows)
            set.hashes.Add(HashOf(row[0]));
        return set;
    }

    public bool Contains(string phrase) => hashes.Contains(HashOf(phrase));

    public bool Contains(ulong hash) => hashes.Contains(hash);

    private static ulong HashOf(string phrase) =>
        PhraseTokenizer.Split(phrase).Aggregate(FormHash.Empty, (hash, token) => FormHash.Combine(hash, FormHash.Of(token)));
}
