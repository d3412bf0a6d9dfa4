namespace NewsEvents.Text;

/// <summary>Tells whether the period after a word belongs to it.</summary>
internal static class AbbreviationRules
{
    /// <summary>The role of the word with its period; null where the period is a full stop of its own.</summary>
    public static TokenRole? RoleOf(ReadOnlySpan<char> text, int start, int end, int limit, TokenLexicons lexicons)
    {
        var word = text[start..end];
        if (!CharacterClasses.IsLetter(word[^1]) && !CharacterClasses.IsLetter(word[0]))
            return null;
        var next = NextVisible(text, end + 1, limit);
        var kind = word.Length <= 12 ? lexicons.Abbreviation(word) : AbbreviationKind.None;
        if (kind != AbbreviationKind.None)
            return FromKind(kind, word[0], next);
        if (word.Length == 1)
            return CharacterClasses.IsUpper(word[0]) ? Initial(text, end, limit, lexicons) : null;
        return word.Length <= 12 && word.Contains('.') && !CharacterClasses.IsWord(word[^2]) ? TokenRole.Abbreviation : null;
    }

    private static TokenRole? FromKind(AbbreviationKind kind, char first, char next) => kind switch
    {
        AbbreviationKind.Title => TokenRole.None,
        AbbreviationKind.Number => CharacterClasses.IsDigit(next) ? TokenRole.None : null,
        AbbreviationKind.Capital => CharacterClasses.IsUpper(first) ? TokenRole.Abbreviation : null,
        AbbreviationKind.Word => CharacterClasses.IsUpper(first) && (CharacterClasses.IsDigit(next) || CharacterClasses.Of(next) == CharacterClass.Lower || next is ',' or ';' or '(' or ')' or '-' or '–' or '—')
            ? TokenRole.Abbreviation
            : null,
        _ => TokenRole.Abbreviation,
    };

    /// <summary>"J. Edgar", but not the letter that ends a sentence: "Vitamin C. The".</summary>
    private static TokenRole? Initial(ReadOnlySpan<char> text, int end, int limit, TokenLexicons lexicons)
    {
        var at = SkipSpace(text, end + 1, limit);
        if (at == limit)
            return null;
        var run = WordScanner.RunEnd(text, at, limit);
        var opensSentence = run - at > 1 && CharacterClasses.IsUpper(text[at]) && lexicons.IsOpener(Models.FormHash.Of(text[at..run]));
        return opensSentence ? null : TokenRole.Abbreviation;
    }

    private static char NextVisible(ReadOnlySpan<char> text, int at, int limit)
    {
        at = SkipSpace(text, at, limit);
        return at < limit ? text[at] : '\0';
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && CharacterClasses.IsSpace(text[at]))
            at++;
        return at;
    }
}
