namespace NewsEvents.Text;

/// <summary>Finds web and mail addresses, which stay one token.</summary>
internal static class AddressScanner
{
    private const int LongestLocalPart = 64;
    private const int LongestAddress = 2048;

    /// <summary>The end of the address that starts at a word; the word's start where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Start of the word.</param>
    /// <param name="wordEnd">End of the letters and digits from there.</param>
    /// <param name="limit">End of the block.</param>
    /// <param name="lexicons">The known ends of addresses.</param>
    public static int End(ReadOnlySpan<char> text, int start, int wordEnd, int limit, TokenLexicons lexicons)
    {
        var rest = text[wordEnd..limit];
        if (rest.StartsWith("://", StringComparison.Ordinal))
            return UrlEnd(text, wordEnd + 3, limit);
        if (text[start..wordEnd].Equals("www", StringComparison.OrdinalIgnoreCase))
            return UrlEnd(text, wordEnd, limit);
        if (text[start..wordEnd].Equals("mailto", StringComparison.OrdinalIgnoreCase) && rest[0] == ':' && wordEnd + 1 < limit)
            return Math.Max(start, MailEnd(text, wordEnd + 1, limit));
        var mail = MailEnd(text, start, limit);
        return mail > start ? mail : DomainEnd(text, start, wordEnd, limit, lexicons);
    }

    private static int MailEnd(ReadOnlySpan<char> text, int start, int limit)
    {
        var at = start;
        var farthest = Math.Min(limit, start + LongestLocalPart);
        while (at < farthest && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '%' or '+' or '-'))
            at++;
        if (at == start || at + 1 >= limit || text[at] != '@' || !char.IsAsciiLetterOrDigit(text[at + 1]))
            return start;
        return HostEnd(text, at + 1, limit);
    }

    private static int DomainEnd(ReadOnlySpan<char> text, int start, int wordEnd, int limit, TokenLexicons lexicons)
    {
        if (text[wordEnd] is not ('.' or '-'))
            return start;
        var end = HostEnd(text, start, limit);
        var host = text[start..end];
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || !lexicons.IsDomain(host[(dot + 1)..]))
            return start;
        return end < limit && text[end] == '/' ? UrlEnd(text, end, limit) : end;
    }

    private static int HostEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        var start = at;
        limit = Math.Min(limit, start + LongestAddress);
        while (at < limit && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-'))
            at++;
        while (at > start && text[at - 1] is '.' or '_' or '-')
            at--;
        return at;
    }

    private static int UrlEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        var start = at;
        limit = Math.Min(limit, start + LongestAddress);
        while (at < limit && !CharacterClasses.IsSpace(text[at]) && text[at] is not ('<' or '>' or '"' or '|' or '`' or ')' or ']' or '}' or '“' or '”' or '’'))
            at++;
        while (at > start && text[at - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'')
            at--;
        return at;
    }
}
