namespace NewsEvents.Reading;

/// <summary>The dash or colon that parts a dateline from the report.</summary>
internal static class DatelineMark
{
    /// <summary>The mark at a position, blanks before it passed over; empty where there is none.</summary>
    public static TextSpan Read(string text, int at, int limit)
    {
        var start = at;
        while (start < limit && char.IsWhiteSpace(text[start]))
            start++;
        if (start >= limit)
            return new TextSpan(at, 0);
        var end = start;
        while (end < limit && text[end] is '-' or '–' or '—' or '―' or '\u2012' or '\u2010')
            end++;
        if (end == start)
            return new TextSpan(start, text[start] == ':' && start == at && end + 1 < limit && char.IsWhiteSpace(text[end + 1]) ? 1 : 0);
        // A single hyphen joins words; as a dash it stands apart on one side at least.
        var joined = end - start == 1 && text[start] is '-' or '\u2010' && start == at && at > 0 && text[at - 1] != ')';
        return new TextSpan(start, joined ? 0 : end - start);
    }
}
