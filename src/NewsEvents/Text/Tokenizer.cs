namespace NewsEvents.Text;

/// <summary>
/// Splits text into the words of Universal Dependencies: contractions and hyphenated words are split, numbers, addresses
/// and abbreviations with their period are whole. Nothing is changed: tokens are spans of the text.
/// </summary>
internal sealed class Tokenizer(TokenLexicons lexicons)
{
    /// <summary>Adds the tokens of a stretch of text.</summary>
    public void Tokenize(ReadOnlySpan<char> text, TextSpan span, TokenBuffer buffer)
    {
        var at = span.Start;
        var limit = span.End;
        while (at < limit)
        {
            var kind = CharacterClasses.Of(text[at]);
            at = kind switch
            {
                CharacterClass.Space => at + 1,
                <= CharacterClass.Joiner => Word(text, at, limit, buffer),
                CharacterClass.Apostrophe => Apostrophe(text, at, limit, buffer),
                _ => Mark(text, at, limit, kind, buffer),
            };
        }
    }

    private int Word(ReadOnlySpan<char> text, int start, int limit, TokenBuffer buffer)
    {
        var run = WordScanner.RunEnd(text, start, limit);
        if (run == limit || CharacterClasses.IsSpace(text[run]))
            return PlainWord(text, start, run, buffer);
        if (text[run] is ':' or '@' or '.' or '_' or '-' or '%' or '+')
        {
            var address = AddressScanner.End(text, start, run, limit, lexicons);
            if (address > start)
                return Add(text, start, address, TokenRole.None, buffer);
        }

        var end = WordScanner.End(text, start, limit, lexicons, out var clitic);
        if (clitic != 0)
        {
            buffer.Add(text, start, clitic, TokenRole.None);
            return Add(text, clitic, end, TokenRole.None, buffer);
        }

        if (end < limit && text[end] == '.' && DotsEnd(text, end, limit) - end < 3)
        {
            var role = AbbreviationRules.RoleOf(text, start, end, limit, lexicons);
            if (role is { } known)
                return Add(text, start, end + 1, known, buffer);
        }

        return PlainWord(text, start, end, buffer);
    }

    private int PlainWord(ReadOnlySpan<char> text, int start, int end, TokenBuffer buffer)
    {
        var word = text[start..end];
        var split = CharacterClasses.IsDigit(word[0]) ? UnitSplit(text, start, end) : lexicons.ContractionSplit(word);
        if (split > 0)
            buffer.Add(text, start, start + split, TokenRole.None);
        return Add(text, start + Math.Max(split, 0), end, TokenRole.None, buffer);
    }

    /// <summary>Length of the number in "5pm" or "$3m"; 0 where no unit follows it.</summary>
    private int UnitSplit(ReadOnlySpan<char> text, int start, int end)
    {
        var unit = end;
        while (unit > start && end - unit < 4 && CharacterClasses.IsLetter(text[unit - 1]))
            unit--;
        if (unit == end || !CharacterClasses.IsDigit(text[unit - 1]))
            return 0;
        var money = start > 0 && char.GetUnicodeCategory(text[start - 1]) == System.Globalization.UnicodeCategory.CurrencySymbol;
        return lexicons.IsUnit(text[unit..end], money) ? unit - start : 0;
    }

    private int Apostrophe(ReadOnlySpan<char> text, int at, int limit, TokenBuffer buffer)
    {
        if (at + 1 == limit)
            return Add(text, at, limit, TokenRole.Quote, buffer);
        if (text[at + 1] == text[at])
            return Add(text, at, at + 2, TokenRole.Quote, buffer);
        var end = WordScanner.CliticEnd(text, at, limit);
        if (end > at)
            return Add(text, at, end, TokenRole.None, buffer);
        var run = WordScanner.RunEnd(text, at + 1, limit);
        var opensWord = at == 0 || !CharacterClasses.IsWord(text[at - 1]);
        if (opensWord && run > at + 1 && (IsDecade(text[(at + 1)..run]) || lexicons.IsElision(text[(at + 1)..run])))
            return Add(text, at, run, TokenRole.None, buffer);
        return Add(text, at, at + 1, TokenRole.Quote, buffer);
    }

    private static int Mark(ReadOnlySpan<char> text, int at, int limit, CharacterClass kind, TokenBuffer buffer)
    {
        switch (kind)
        {
            case CharacterClass.Dot:
                return Dots(text, at, limit, buffer);
            case CharacterClass.Terminal:
                return Add(text, at, TerminalEnd(text, at, limit), TokenRole.Terminal, buffer);
            case CharacterClass.Ellipsis:
                return Add(text, at, at + 1, TokenRole.Ellipsis, buffer);
            case CharacterClass.Closer:
                return Add(text, at, at + 1, TokenRole.Closer, buffer);
            case CharacterClass.Quote:
                return Add(text, at, at + 1, TokenRole.Quote, buffer);
            case CharacterClass.Surrogate:
                return Add(text, at, SymbolScanner.PictureEnd(text, at, limit), TokenRole.None, buffer);
            default:
                return Add(text, at, SymbolScanner.End(text, at, limit), TokenRole.None, buffer);
        }
    }

    private static int DotsEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && text[at] == '.')
            at++;
        return at;
    }

    private static int Dots(ReadOnlySpan<char> text, int at, int limit, TokenBuffer buffer)
    {
        var end = DotsEnd(text, at, limit);
        if (end > at + 1)
            return Add(text, at, end, TokenRole.Ellipsis, buffer);
        if (end < limit && CharacterClasses.Of(text[end]) == CharacterClass.Terminal)
            return Add(text, at, TerminalEnd(text, end, limit), TokenRole.Terminal, buffer);
        var opensNumber = end < limit && CharacterClasses.IsDigit(text[end]) && (at == 0 || !CharacterClasses.IsWord(text[at - 1]));
        return opensNumber
            ? Add(text, at, WordScanner.RunEnd(text, end, limit), TokenRole.None, buffer)
            : Add(text, at, end, TokenRole.Period, buffer);
    }

    private static int TerminalEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && CharacterClasses.Of(text[at]) == CharacterClass.Terminal)
            at++;
        return at;
    }

    /// <summary>"'90s" and "'05".</summary>
    private static bool IsDecade(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && CharacterClasses.IsDigit(word[0]) && CharacterClasses.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');

    private static int Add(ReadOnlySpan<char> text, int start, int end, TokenRole role, TokenBuffer buffer)
    {
        buffer.Add(text, start, end, role);
        return end;
    }
}
