namespace NewsEvents.Reading;

/// <summary>The bracket of a dateline, with agency or date, and the labels in square brackets after it.</summary>
internal static class DatelineBracket
{
    private const int Longest = 60;

    /// <summary>The bracket that starts after blanks at a position; empty where none does.</summary>
    public static TextSpan Read(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= limit || text[at] != '(')
            return new TextSpan(at, 0);
        var length = text.AsSpan(at, Math.Min(limit - at, Longest)).IndexOf(')');
        return new TextSpan(at, length < 0 ? 0 : length + 1);
    }

    /// <summary>The end of the labels, such as "[TEXT]", that follow; the position itself where none does.</summary>
    public static int SkipLabels(string text, int at, int limit)
    {
        while (true)
        {
            var start = at;
            while (start < limit && char.IsWhiteSpace(text[start]))
                start++;
            if (start >= limit || text[start] != '[')
                return at;
            var length = text.AsSpan(start, Math.Min(limit - start, Longest)).IndexOf(']');
            if (length < 0)
                return at;
            at = start + length + 1;
        }
    }
}
