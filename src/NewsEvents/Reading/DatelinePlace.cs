namespace NewsEvents.Reading;

/// <summary>The place, with perhaps a date, that a dateline starts with.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Words">Number of words; 0 where the paragraph does not start so.</param>
/// <param name="StartsUpper">Whether its first word is in capitals.</param>
/// <param name="IsUpper">Whether all its words are.</param>
/// <param name="IsCapitalised">Whether all its words start with a capital or a digit.</param>
/// <param name="HasComma">Whether a comma parts them.</param>
internal readonly record struct DatelinePlace(TextSpan Span, int Words, bool StartsUpper, bool IsUpper, bool IsCapitalised, bool HasComma)
{
    public int End => Span.End;

    /// <summary>Reads words up to the first bracket, colon, dash or full stop that ends a sentence.</summary>
    public static DatelinePlace Read(string text, int start, int limit, int mostWords)
    {
        var place = new DatelinePlace(new TextSpan(start, 0), 0, false, true, true, false);
        var at = start;
        while (at < limit && place.Words < mostWords)
        {
            var word = NextWord(text, at, limit);
            if (word.IsEmpty)
                break;
            var isUpper = IsUpperWord(word.In(text));
            var isSmall = char.IsLower(text[word.Start]);
            if (place.Words == 0 && isSmall)
                break;
            place = new DatelinePlace(
                TextSpan.FromBounds(start, word.End),
                place.Words + 1,
                place.Words == 0 ? isUpper : place.StartsUpper,
                place.IsUpper && isUpper,
                place.IsCapitalised && (!isSmall || word.Length <= 3),
                place.HasComma);
            at = word.End;
            if (at < limit && text[at] == ',')
            {
                at++;
                place = place with { Span = TextSpan.FromBounds(start, at), HasComma = true };
            }
        }

        return place;
    }

    // A word with inner hyphens, apostrophes and the full stops of "N.C." and "Jan.".
    private static TextSpan NextWord(string text, int at, int limit)
    {
        while (at < limit && text[at] is ' ' or '\u00A0' or '\t' or '\n' or '\r')
            at++;
        var start = at;
        while (at < limit && (char.IsLetterOrDigit(text[at]) || (at > start && IsInner(text, at, limit))))
            at++;
        return TextSpan.FromBounds(start, at);
    }

    private static bool IsInner(string text, int at, int limit) => text[at] switch
    {
        '.' => at + 1 < limit && (char.IsLetter(text[at + 1]) || text[at + 1] is ' ' or ',' or ')'),
        '-' or '\'' or '\u2019' or '/' => at + 1 < limit && char.IsLetterOrDigit(text[at + 1]),
        _ => false,
    };

    private static bool IsUpperWord(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 2;
    }
}
