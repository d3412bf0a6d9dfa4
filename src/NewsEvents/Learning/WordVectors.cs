using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A vector for each of the most frequent words: words used alike lie near each other.</summary>
/// <remarks>
/// Sections "clusters/words" and "vectors/ranks" of a <see cref="FingerprintMap"/> over form hashes (the number of the word's vector
/// and 1), and "vectors/values" (an <see cref="EmbeddingTable"/>). Immutable.
/// </remarks>
internal sealed class WordVectors
{
    private readonly FingerprintMap ranks;
    private readonly EmbeddingTable values;

    public WordVectors(ModelFile file)
    {
        ranks = new FingerprintMap(file, "clusters/words", "vectors/ranks");
        values = new EmbeddingTable(file, "vectors/values");
    }

    /// <summary>The vectors by their numbers.</summary>
    public EmbeddingTable Values => values;

    /// <summary>Entries of a vector.</summary>
    public int Size => values.Size;

    /// <summary>The number of a word's vector; -1 where the word has none.</summary>
    public int IndexOf(ulong form) => ranks.Find(form) - 1;

    /// <summary>Writes a vector.</summary>
    public void Read(int index, Span<float> vector) => values.Read(index, vector);
}
