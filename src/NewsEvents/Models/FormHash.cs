namespace NewsEvents.Models;

/// <summary>
/// The key that lexicons and gazetteers are looked up by: a 64-bit hash of a token with case and accents folded and
/// apostrophes left out, so that "Sinjār", "SINJAR" and "Sin'jar" are one.
/// </summary>
internal static class FormHash
{
    private const ulong Seed = 0xcbf29ce484222325;
    private const ulong Prime = 0x100000001b3;

    /// <summary>Hash of a phrase of no tokens; <see cref="Combine"/> extends it.</summary>
    public const ulong Empty = 0x9e3779b97f4a7c15;

    /// <summary>Hash of one token; the same for forms that differ in case, accents and apostrophes alone.</summary>
    public static ulong Of(ReadOnlySpan<char> form)
    {
        var folding = CharacterFolding.Default;
        var hash = Seed;
        foreach (var c in form)
        {
            if (c < 128)
            {
                if (c == '\'')
                    continue;
                var lower = (uint)(c - 'A') < 26 ? c | 0x20u : c;
                hash = (hash ^ lower) * Prime;
                continue;
            }

            var (first, second) = folding.Fold(c);
            if (first == 0)
                continue;
            hash = (hash ^ first) * Prime;
            if (second != 0)
                hash = (hash ^ second) * Prime;
        }

        return Finish(hash);
    }

    /// <summary>Extends the hash of a phrase by the hash of its next token.</summary>
    public static ulong Combine(ulong phrase, ulong token)
    {
        var hash = (phrase ^ token) * 0xff51afd7ed558ccd;
        hash ^= hash >> 32;
        return hash == 0 ? 1 : hash;
    }

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53;
        hash ^= hash >> 33;
        return hash == 0 ? 1 : hash;
    }
}
