namespace NewsEvents.Quality;

/// <summary>Turns UTF-16 indices of a text into code point indices, which the scorers count in, and back.</summary>
internal sealed class CodePointMap
{
    private readonly List<int> pairs = [];

    public CodePointMap(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!char.IsSurrogatePair(text[i], text[i + 1]))
                continue;
            pairs.Add(i);
            i++;
        }
    }

    /// <summary>The code point index of a UTF-16 index.</summary>
    public int FromUtf16(int index)
    {
        var before = pairs.BinarySearch(index);
        return index - (before < 0 ? ~before : before);
    }
}
