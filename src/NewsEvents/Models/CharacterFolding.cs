using System.Runtime.InteropServices;

namespace NewsEvents.Models;

/// <summary>Which plain letters stand for an accented one: "ā" is "a", "ß" is "ss", "ʿ" is nothing.</summary>
internal sealed class CharacterFolding
{
    private readonly ushort[] first = new ushort[char.MaxValue + 1];
    private readonly Dictionary<char, ushort> second = [];

    private CharacterFolding(ReadOnlySpan<ushort> triples)
    {
        for (var c = 0; c < first.Length; c++)
            first[c] = char.ToLowerInvariant((char)c);
        for (var i = 0; i + 2 < triples.Length; i += 3)
        {
            first[triples[i]] = triples[i + 1];
            if (triples[i + 2] != 0)
                second[(char)triples[i]] = triples[i + 2];
        }
    }

    /// <summary>The folding that all lexicons and gazetteers are compiled with.</summary>
    public static CharacterFolding Default => Holder.Instance;

    /// <summary>The one or two characters that a character folds to; zeros where it folds to nothing.</summary>
    public (ushort First, ushort Second) Fold(char c)
    {
        var head = first[c];
        return second.Count != 0 && c < 0x2000 && second.TryGetValue(c, out var tail) ? (head, tail) : (head, (ushort)0);
    }

    private static class Holder
    {
        public static readonly CharacterFolding Instance = Load();

        private static CharacterFolding Load()
        {
            using var file = ModelFile.TryOpenEmbedded("folding.nem");
            return new CharacterFolding(file is null ? [] : MemoryMarshal.Cast<byte, ushort>(file.Section("folding").Bytes));
        }
    }
}
