namespace NewsEvents.Reading;

/// <summary>Knows the entries of a list of videos by the running time before or behind their titles: "0:43 Police warn drivers", "Storm hits coast | 1:15".</summary>
internal static class VideoEntry
{
    private const int MostDigits = 2;

    /// <summary>Whether a line is such an entry.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isTitle">Whether it is no sentence; what opens a sentence may be the hour of what it tells, unless it is less than a minute.</param>
    public static bool Is(ReadOnlySpan<char> line, bool isTitle)
    {
        var opening = RunningTime(line);
        if (opening > 0 && opening < line.Length && line[opening] == ' ' && (isTitle || line[0] == '0'))
            return true;
        var bar = line.LastIndexOf('|');
        if (bar < 0)
            return false;
        var last = line[(bar + 1)..].Trim();
        return last.Length > 0 && RunningTime(last) == last.Length;
    }

    /// <summary>The length of "m:ss" or "mm:ss" at the start; 0 where there is none.</summary>
    private static int RunningTime(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon is < 1 or > MostDigits || text.Length < colon + 3)
            return 0;
        for (var i = 0; i < colon + 3; i++)
        {
            if (i != colon && !char.IsAsciiDigit(text[i]))
                return 0;
        }

        return colon + 3;
    }
}
