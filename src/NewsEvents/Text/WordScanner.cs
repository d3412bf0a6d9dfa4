using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Finds where a word or number ends, by what may stand inside one.</summary>
internal static class WordScanner
{
    private const int LongestNumber = 32;
    private const int LongestSlashed = 6;
    private const int LongestCutOff = 3;
    private const int ShortestSentenceEnd = 3;

    /// <summary>The end of the letters, digits and marks from a place on.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && CharacterClasses.IsWord(text[at]))
            at++;
        return at;
    }

    /// <summary>The end of a word and, where it is a contraction, the start of its second part (0 where it is none).</summary>
    public static int End(ReadOnlySpan<char> text, int start, int limit, TokenLexicons lexicons, out int clitic)
    {
        clitic = 0;
        var at = start;
        while (true)
        {
            at = RunEnd(text, at, limit);
            if (at + 1 >= limit || at == start)
                return at;
            var next = Continue(text, start, at, limit, lexicons, ref clitic);
            if (next == at || clitic != 0 || text[next - 1] == '$')
                return next;
            at = next;
        }
    }

    /// <summary>The end of a clitic such as "'s" that an apostrophe opens; the apostrophe's place where it opens none.</summary>
    public static int CliticEnd(ReadOnlySpan<char> text, int apostrophe, int limit)
    {
        var end = RunEnd(text, apostrophe + 1, Math.Min(limit, apostrophe + 4));
        if (end < limit && (CharacterClasses.IsWord(text[end]) || (text[end] is '\'' or '’' && end + 1 < limit && CharacterClasses.IsLetter(text[end + 1]))))
            return apostrophe;
        var isClitic = text[(apostrophe + 1)..end] is "s" or "S" or "m" or "M" or "d" or "D" or "re" or "RE" or "ve" or "VE" or "ll" or "LL";
        return isClitic ? end : apostrophe;
    }

    /// <summary>Where the word goes on after the mark at a place; that place itself where it ends there.</summary>
    private static int Continue(ReadOnlySpan<char> text, int start, int at, int limit, TokenLexicons lexicons, ref int clitic)
    {
        var next = text[at + 1];
        var previous = text[at - 1];
        switch (CharacterClasses.Of(text[at]))
        {
            case CharacterClass.Apostrophe:
                return Apostrophe(text, start, at, limit, ref clitic);
            case CharacterClass.Hyphen:
                return Hyphen(text, start, at, limit, lexicons);
            case CharacterClass.Dot:
                return Dot(text, start, at, limit, lexicons);
        }

        if (text[at] == '/' && CharacterClasses.IsLetter(previous))
            return SlashedEnd(text, start, at, limit, lexicons);
        var goesOn = text[at] switch
        {
            ',' => CharacterClasses.IsDigit(previous) && IsDigitGroup(text, at, limit),
            ':' or '/' => CharacterClasses.IsDigit(next) && IsNumeric(text[Math.Max(start, at - LongestNumber)..at]),
            '&' => CharacterClasses.IsUpper(previous) && CharacterClasses.IsUpper(next),
            '_' => CharacterClasses.IsWord(next),
            '‘' or '`' or '*' or '@' => CharacterClasses.IsLetter(previous) && CharacterClasses.IsLetter(next) && !IsSingleClitic(text, at, limit),
            '$' => at - start <= 3 && IsAllUpper(text[start..at]),
            _ => false,
        };
        return goesOn ? at + 1 : at;
    }

    private static int Apostrophe(ReadOnlySpan<char> text, int start, int at, int limit, ref int clitic)
    {
        if (!CharacterClasses.IsWord(text[at + 1]))
            return at;
        var afterNext = at + 2 < limit && CharacterClasses.IsWord(text[at + 2]);
        if (text[at - 1] is 'n' or 'N' && text[at + 1] is 't' or 'T' && !afterNext)
        {
            clitic = at - 1 > start ? at - 1 : 0;
            return at + 2;
        }

        var end = CliticEnd(text, at, limit);
        if (end == at)
            return CharacterClasses.IsLetter(text[at - 1]) ? at + 1 : at;
        if (IsDecade(text[start..at]) && text[at + 1] == 's')
            return end;
        clitic = at;
        return end;
    }

    /// <summary>The end of "w/o" and the like from its slash on; the slash where it is another.</summary>
    private static int SlashedEnd(ReadOnlySpan<char> text, int start, int slash, int limit, TokenLexicons lexicons)
    {
        var end = RunEnd(text, slash + 1, limit);
        if (end < limit && text[end] == '/')
            end = RunEnd(text, end + 1, limit);
        return end - start <= LongestSlashed && lexicons.IsSlashed(text[start..end]) ? end : slash;
    }

    private static int Hyphen(ReadOnlySpan<char> text, int start, int at, int limit, TokenLexicons lexicons)
    {
        if (!CharacterClasses.IsWord(text[at + 1]))
            return IsCutOff(text, start, at) ? at + 1 : at;
        if (CharacterClasses.IsDigit(text[at - 1]) && CharacterClasses.IsDigit(text[at + 1]))
            return HyphenatedNumber(text, start, at, limit);
        // "e-mail", but "Lashkar - e - Taiba".
        var opensCompound = start == 0 || CharacterClasses.Of(text[start - 1]) != CharacterClass.Hyphen;
        if (opensCompound && lexicons.IsPrefix(text[start..at]))
            return at + 1;
        var end = RunEnd(text, at + 1, limit);
        return lexicons.IsSuffix(text[(at + 1)..end]) ? end : at;
    }

    /// <summary>The beginning of a word that a speaker broke off: "th- this". Letters alone, no vowel among several, no number before it.</summary>
    private static bool IsCutOff(ReadOnlySpan<char> text, int start, int hyphen)
    {
        if (hyphen - start > LongestCutOff || CharacterClasses.Of(text[hyphen + 1]) == CharacterClass.Hyphen)
            return false;
        var beginning = text[start..hyphen];
        foreach (var c in beginning)
        {
            if (!CharacterClasses.IsLetter(c) || (beginning.Length > 1 && "aeiouAEIOU".Contains(c, StringComparison.Ordinal)))
                return false;
        }

        return start < 2 || !CharacterClasses.IsDigit(text[start - 1]) && !CharacterClasses.IsDigit(text[start - 2]);
    }

    /// <summary>Telephone numbers and dates ("713-853-3989", "713/853-3989", "2001-05-11", "345-9945", "3-5213") stay whole; ranges ("30-40") do not.</summary>
    private static int HyphenatedNumber(ReadOnlySpan<char> text, int start, int at, int limit)
    {
        var first = at - start;
        var areaCode = first == 7 && text[start + 3] == '/';
        if (!IsDigits(text[(areaCode ? start + 4 : start)..at]))
            return at;
        var groups = 1;
        var end = at;
        var last = 0;
        while (end + 1 < limit && text[end] == '-' && CharacterClasses.IsDigit(text[end + 1]))
        {
            var next = end + 1;
            while (next < limit && CharacterClasses.IsDigit(text[next]))
                next++;
            last = next - end - 1;
            end = next;
            groups++;
        }

        return groups > 2 || (last == 4 && (areaCode || first is 1 or 3 or 5)) ? end : at;
    }

    private static int Dot(ReadOnlySpan<char> text, int start, int at, int limit, TokenLexicons lexicons)
    {
        var next = text[at + 1];
        var previous = text[at - 1];
        if (CharacterClasses.IsDigit(next))
            return CharacterClasses.IsDigit(previous) ? at + 1 : at;
        if (!CharacterClasses.IsLetter(next))
            return at;
        if (CharacterClasses.IsDigit(previous))
            return CharacterClasses.IsUpper(next) ? at : at + 1;
        // A capital and a small letter open a new word: the blank after a full stop was left out.
        var opensWord = CharacterClasses.IsUpper(next) && at + 2 < limit && CharacterClasses.Of(text[at + 2]) == CharacterClass.Lower;
        return opensWord || JoinsSentences(text, start, at, limit, lexicons) ? at : at + 1;
    }

    /// <summary>Whether the blank after a full stop was left out before a word that opens sentences: "we won.the".</summary>
    private static bool JoinsSentences(ReadOnlySpan<char> text, int start, int dot, int limit, TokenLexicons lexicons)
    {
        if (dot - start < ShortestSentenceEnd)
            return false;
        foreach (var c in text[start..dot])
        {
            if (!CharacterClasses.IsLetter(c))
                return false;
        }

        var end = RunEnd(text, dot + 1, limit);
        var goesOn = end + 1 < limit && text[end] is '.' or '@' or '_' or '-' or '/' && CharacterClasses.IsWord(text[end + 1]);
        return !goesOn && lexicons.IsOpener(FormHash.Of(text[(dot + 1)..end]));
    }

    /// <summary>Whether a comma between digits parts thousands.</summary>
    private static bool IsDigitGroup(ReadOnlySpan<char> text, int comma, int limit)
    {
        var end = comma + 1;
        while (end < limit && end - comma <= 4 && CharacterClasses.IsDigit(text[end]))
            end++;
        var digits = end - comma - 1;
        return digits == 3 || (digits == 2 && end + 1 < limit && text[end] == ',' && CharacterClasses.IsDigit(text[end + 1]));
    }

    private static bool IsSingleClitic(ReadOnlySpan<char> text, int at, int limit) =>
        text[at] == '`' && CliticEnd(text, at, limit) != at;

    /// <summary>"80" and "1980", which "'s" makes a decade.</summary>
    private static bool IsDecade(ReadOnlySpan<char> word) => word.Length is 2 or 4 && word[^1] == '0' && IsDigits(word);

    private static bool IsDigits(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!CharacterClasses.IsDigit(c))
                return false;
        }

        return true;
    }

    private static bool IsNumeric(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!CharacterClasses.IsDigit(c) && c is not ('.' or ':' or '/' or ','))
                return false;
        }

        return true;
    }

    private static bool IsAllUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!CharacterClasses.IsUpper(c))
                return false;
        }

        return true;
    }
}
