using System.Runtime.CompilerServices;

namespace NewsEvents.Models;

/// <summary>
/// Place names mapped to what is known of each, read in place. A tighter form of <see cref="PhraseTable"/> for very many
/// phrases: keys are sorted into buckets by their high bits, and only their low 32 bits are stored.
/// </summary>
/// <remarks>
/// Section layout: int32 bucket bits, int32 number of entries, bucket starts (int32, one more than there are buckets), low
/// halves of the keys (uint32), then <see cref="NameInfo"/> values (uint32). Beginnings of names are entries too.
/// </remarks>
internal readonly struct NameTable
{
    private readonly ModelSection section;
    private readonly int bucketBits;
    private readonly int keysAt;

    public NameTable(ModelSection section)
    {
        this.section = section;
        var header = section.As<int>();
        if (header.Length < 2)
            throw new ModelFormatException("A name table is damaged.");
        bucketBits = header[0];
        Count = header[1];
        keysAt = 2 + (1 << bucketBits) + 1;
        if (bucketBits is < 1 or > 24 || header.Length < keysAt + (2 * Count))
            throw new ModelFormatException("A name table is damaged.");
    }

    /// <summary>Number of entries, beginnings of names included.</summary>
    public int Count { get; }

    /// <summary>What is known of a name by its combined form hash; false where it is no name and no beginning of one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(ulong key, out NameInfo info)
    {
        var words = section.As<uint>();
        var bucket = (int)(key >> (64 - bucketBits));
        var end = keysAt + (int)words[3 + bucket];
        for (var i = keysAt + (int)words[2 + bucket]; i < end; i++)
        {
            if (words[i] != (uint)key)
                continue;
            info = new NameInfo(words[i + Count]);
            return true;
        }

        info = default;
        return false;
    }

    /// <summary>The longest name that starts at a token; hyphens inside a name are passed over.</summary>
    /// <param name="forms">Form hashes of the tokens.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">One past the last token that may be used.</param>
    /// <param name="length">Number of tokens matched.</param>
    /// <param name="info">What is known of the name.</param>
    /// <returns>False where no name starts here.</returns>
    public bool TryMatchLongest(ReadOnlySpan<ulong> forms, int start, int end, out int length, out NameInfo info)
    {
        length = 0;
        info = default;
        var hash = FormHash.Empty;
        for (var i = start; i < end; i++)
        {
            if (i > start && forms[i] == PhraseTable.Hyphen)
                continue;
            hash = FormHash.Combine(hash, forms[i]);
            if (!TryGet(hash, out var found))
                break;
            if (found.IsBeginning)
                continue;
            length = i - start + 1;
            info = found;
        }

        return length > 0;
    }

    /// <summary>Exactly the name that a stretch of tokens makes.</summary>
    public bool TryMatchExact(ReadOnlySpan<ulong> forms, int start, int count, out NameInfo info)
    {
        var hash = FormHash.Empty;
        for (var i = start; i < start + count; i++)
        {
            if (i == start || forms[i] != PhraseTable.Hyphen)
                hash = FormHash.Combine(hash, forms[i]);
        }

        return TryGet(hash, out info) && !info.IsBeginning;
    }
}
