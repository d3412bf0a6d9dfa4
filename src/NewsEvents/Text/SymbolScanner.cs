namespace NewsEvents.Text;

/// <summary>Finds where a mark or symbol ends: repeated ones, faces, handles and tags are one token.</summary>
internal static class SymbolScanner
{
    /// <summary>The end of the symbol token that starts at a place.</summary>
    public static int End(ReadOnlySpan<char> text, int at, int limit)
    {
        var first = text[at];
        var end = at + 1;
        if (first is '@' or '#' && end < limit && CharacterClasses.IsLetter(text[end]))
            return HandleEnd(text, end, limit);
        if (first is ':' or ';' or '=' && FaceEnd(text, at, limit) is var face && face > at)
            return face;
        if (first is not (',' or '(' or '[' or '{' or '%' or '“' or '‘'))
        {
            while (end < limit && text[end] == first)
                end++;
        }

        return end;
    }

    /// <summary>The end of a character outside the basic plane with the marks that modify it; a lone surrogate is one token.</summary>
    public static int PictureEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        var end = at;
        while (end + 1 < limit && char.IsSurrogatePair(text[end], text[end + 1]))
        {
            end += 2;
            var joined = false;
            while (end < limit && text[end] is '\u200d' or '\ufe0f' or '\u20e3')
                joined |= text[end++] == '\u200d';
            if (!joined)
                return end;
        }

        return Math.Max(end, at + 1);
    }

    private static int HandleEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && (CharacterClasses.IsWord(text[at]) || text[at] == '_'))
            at++;
        return at;
    }

    private static int FaceEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        if (at > 0 && CharacterClasses.IsWord(text[at - 1]))
            return at;
        var mouth = at + 1 < limit && text[at + 1] == '-' ? at + 2 : at + 1;
        var isFace = mouth < limit && text[mouth] is ')' or '(' or 'D' or 'P' && (mouth + 1 == limit || !CharacterClasses.IsWord(text[mouth + 1]));
        return isFace ? mouth + 1 : at;
    }
}
