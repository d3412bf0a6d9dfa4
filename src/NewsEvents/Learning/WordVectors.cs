using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A vector for each of the most frequent words: words used alike lie near each other.</summary>
/// <remarks>
/// Sections: "clusters/words" (a <see cref="FingerprintTable"/> over form hashes), "vectors/ranks" (uint16 a slot, the number of
/// the word's vector and 1, or 0) and "vectors/values" (an <see cref="EmbeddingTable"/>). Immutable.
/// </remarks>
internal sealed class WordVectors
{
    private readonly FingerprintTable words;
    private readonly ModelSection ranks;
    private readonly EmbeddingTable values;

    public WordVectors(ModelFile file)
    {
        words = new FingerprintTable(file.Section("clusters/words"));
        ranks = file.Section("vectors/ranks");
        values = new EmbeddingTable(file, "vectors/values");
        if (ranks.Length < words.Size * sizeof(ushort))
            throw new ModelFormatException("The word vectors are damaged.");
    }

    /// <summary>Entries of a vector.</summary>
    public int Size => values.Size;

    /// <summary>The number of a word's vector; -1 where the word has none.</summary>
    public int IndexOf(ulong form)
    {
        var slot = words.Find(form);
        return slot < 0 ? -1 : ranks.As<ushort>()[slot] - 1;
    }

    /// <summary>Writes a vector.</summary>
    public void Read(int index, Span<float> vector) => values.Read(index, vector);
}
