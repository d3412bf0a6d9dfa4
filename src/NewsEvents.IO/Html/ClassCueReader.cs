using NewsEvents.Models;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>Reads the cues in class and id names: "article-body", "relatedPosts".</summary>
/// <remarks>For one page: it remembers the names that it has read.</remarks>
internal sealed class ClassCueReader(PhraseSet cues)
{
    private const int LongestName = 400;

    private readonly Dictionary<string, uint> known = new(StringComparer.Ordinal);
    private readonly List<LineWord> words = [];

    /// <summary>The cues of a name, a bit each by <see cref="ClassCue"/>.</summary>
    public uint Read(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return 0;
        if (!known.TryGetValue(name, out var bits))
            known[name] = bits = ReadNew(name);
        return bits;
    }

    private uint ReadNew(string name)
    {
        words.Clear();
        Split(name.AsSpan(0, Math.Min(name.Length, LongestName)));
        var bits = 0u;
        for (var i = 0; i < words.Count; i++)
        {
            var cue = cues.Match(words, i, out var length);
            if (cue < 0)
                continue;
            bits |= 1u << cue;
            i += length - 1;
        }

        return bits;
    }

    // Words are parted by anything but letters, and by a capital after a small letter.
    private void Split(ReadOnlySpan<char> name)
    {
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var isLetter = i < name.Length && char.IsAsciiLetter(name[i]);
            var breaks = !isLetter || (start >= 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (breaks && start >= 0)
            {
                words.Add(new LineWord(start, i - start, FormHash.Of(name[start..i])));
                start = -1;
            }

            if (isLetter && start < 0)
                start = i;
        }
    }
}
