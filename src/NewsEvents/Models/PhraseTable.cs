using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsEvents.Models;

/// <summary>
/// Phrases of one or more tokens mapped to numbers, read in place: an open-addressing hash table over the combined
/// <see cref="FormHash"/> of a phrase's tokens, with every proper beginning of a phrase marked, so that the longest match
/// is one walk.
/// </summary>
/// <remarks>
/// Section layout: int32 size (a power of two), int32 number of phrases, then `size` keys (uint64, 0 = empty), then `size`
/// values (int32; <see cref="Prefix"/> = only the beginning of a phrase).
/// </remarks>
internal readonly unsafe struct PhraseTable
{
    /// <summary>Value of a key that is only the beginning of longer phrases.</summary>
    public const int Prefix = -1;

    private readonly byte* keys;
    private readonly byte* values;
    private readonly int size;

    public PhraseTable(ModelSection section)
    {
        var header = section.As<int>();
        size = header.Length < 2 ? 0 : header[0];
        Count = size == 0 ? 0 : header[1];
        if (size != 0 && (!BitOperations.IsPow2(size) || section.Length < 8 + ((long)size * 12)))
            throw new ModelFormatException("A phrase table is damaged.");
        keys = section.Start + 8;
        values = keys + ((long)size * 8);
    }

    /// <summary>Number of phrases.</summary>
    public int Count { get; }

    /// <summary>The value of a phrase by its combined hash; false where it is neither a phrase nor the beginning of one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(ulong key, out int value)
    {
        value = 0;
        if (size == 0)
            return false;
        var mask = size - 1;
        var slot = (int)(key >> 40) & mask;
        while (true)
        {
            var found = Unsafe.ReadUnaligned<ulong>(keys + ((long)slot * 8));
            if (found == key)
            {
                value = Unsafe.ReadUnaligned<int>(values + ((long)slot * 4));
                return true;
            }

            if (found == 0)
                return false;
            slot = (slot + 1) & mask;
        }
    }

    /// <summary>The slot that a key is first looked for in; the compiler lays tables out by it.</summary>
    public static int SlotOf(ulong key, int size) => (int)(key >> 40) & (size - 1);

    /// <summary>
    /// The longest phrase that starts at a token. Hyphens inside a phrase are passed over on both sides, so that
    /// "Khan-Yunis" and "Khan Yunis" are one.
    /// </summary>
    /// <param name="forms">Form hashes of the tokens.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">One past the last token that may be used.</param>
    /// <param name="length">Number of tokens matched.</param>
    /// <param name="value">The phrase's value.</param>
    /// <returns>False where no phrase starts here.</returns>
    public bool TryMatchLongest(ReadOnlySpan<ulong> forms, int start, int end, out int length, out int value)
    {
        length = 0;
        value = 0;
        var hash = FormHash.Empty;
        for (var i = start; i < end; i++)
        {
            if (i > start && forms[i] == Hyphen)
                continue;
            hash = FormHash.Combine(hash, forms[i]);
            if (!TryGet(hash, out var found))
                break;
            if (found < 0)
                continue;
            length = i - start + 1;
            value = found;
        }

        return length > 0;
    }

    /// <summary>Form hash of a hyphen token.</summary>
    public static ulong Hyphen { get; } = FormHash.Of("-");
}
