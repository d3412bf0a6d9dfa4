namespace NewsEvents.Reading;

/// <summary>Measures what the characters of a line tell, apart from its words.</summary>
internal static class LineShape
{
    public static void Measure(string text, TextLine line, ref LineProfile profile)
    {
        profile.Opening = OpeningOf(text[line.Start]);
        profile.Ending = EndingOf(text.AsSpan(line.Start, line.Length));
        for (var i = line.Start; i < line.End; i++)
            MeasureAt(text, i, line.End, ref profile);
    }

    private static void MeasureAt(string text, int i, int end, ref LineProfile profile)
    {
        var c = text[i];
        if (c is >= 'A' and <= 'z' or ' ' or ',')
            return;
        if (c is '.' or '!' or '?' or '。')
        {
            if (IsInnerEnd(text, i, end))
                profile.InnerEnds++;
            return;
        }

        profile.Marks |= c switch
        {
            '|' or '¦' => LineMarks.Pipe,
            '©' or '®' => LineMarks.Copyright,
            '@' => LineMarks.Address,
            '»' or '›' or '→' or '«' or '‹' or '←' or '▶' or '►' or '>' => LineMarks.Arrow,
            '•' or '·' or '■' or '●' or '▪' or '*' => LineMarks.Bullet,
            '/' => i > 0 && text[i - 1] == ':' ? LineMarks.Address : LineMarks.Slash,
            '–' or '—' => LineMarks.Dash,
            '"' or '“' or '”' => LineMarks.Quote,
            _ => LineMarks.None,
        };
    }

    // A full stop before a blank and a capital, with a word of three letters or more before it: "U.S. Army" is none.
    private static bool IsInnerEnd(string text, int i, int end)
    {
        if (text[i] == '。')
            return i + 1 < end;
        if (i + 2 >= end || i < 3 || !char.IsLower(text[i - 1]) || !char.IsLower(text[i - 2]))
            return false;
        var next = text[i + 1] is '"' or '”' or '’' or ')' && i + 3 < end ? i + 2 : i + 1;
        return char.IsWhiteSpace(text[next]) && !char.IsLower(text[next + 1]);
    }

    private static LineOpening OpeningOf(char c)
    {
        if (char.IsUpper(c))
            return LineOpening.Upper;
        if (char.IsLetter(c))
            return LineOpening.Lower;
        if (char.IsDigit(c))
            return LineOpening.Digit;
        return c switch
        {
            '"' or '“' or '‘' or '\'' or '«' or '「' => LineOpening.Quote,
            '(' or '[' => LineOpening.Bracket,
            _ => LineOpening.Symbol,
        };
    }

    private static LineEnding EndingOf(ReadOnlySpan<char> line)
    {
        var last = line.Length - 1;
        var quoted = false;
        while (last > 0 && line[last] is '"' or '”' or '’' or '\'' or '»')
        {
            quoted = true;
            last--;
        }

        if (last < 0)
            return LineEnding.None;
        if (line[last] == '…' || line.EndsWith("..") || line.EndsWith("[…]") || line.EndsWith("[...]"))
            return LineEnding.Ellipsis;
        return line[last] switch
        {
            '.' or '!' or '?' or '。' or '！' or '？' => LineEnding.Sentence,
            ')' or ']' => last > 0 && line[last - 1] is '.' or '!' or '?' ? LineEnding.Sentence : LineEnding.Bracket,
            ':' => LineEnding.Colon,
            ',' or ';' => LineEnding.Comma,
            _ => quoted ? LineEnding.Quote : LineEnding.None,
        };
    }
}
