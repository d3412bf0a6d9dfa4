namespace NewsEvents.Reading;

/// <summary>Recognises the texts under pictures by the credits that they carry.</summary>
internal sealed class CaptionReader(ReadingLexicon lexicon)
{
    private const int CreditWords = 10;
    private const int WordsSearched = 160;

    /// <summary>Whether a line is a credit alone: "(photo credit: ...)", "Getty Images".</summary>
    public static bool IsCredit(Page page, int index)
    {
        ref readonly var profile = ref page.Profiles[index];
        if (profile.Words > CreditWords || profile.Ending == LineEnding.Sentence)
            return false;
        return profile.IsWholly(CueCategory.Credit) || (profile.Opens(CueCategory.Credit) && HasCreditMark(page, index)) ||
            (profile.Opening == LineOpening.Bracket && profile.Ending == LineEnding.Bracket && profile.Holds(CueCategory.Credit));
    }

    /// <summary>Whether a line ends in a credit: "... in Peshawar (photo credit: ...)", "... on Friday. AP Photo/...".</summary>
    public bool EndsInCredit(Page page, int index)
    {
        var line = page.Lines[index];
        var close = page.Text[line.End - 1] is ')' or ']';
        var open = close ? page.Text.AsSpan(line.Start, line.Length).LastIndexOfAny('(', '[') : -1;
        if (open > 0)
            return HoldsCredit(page.Text, TextSpan.FromBounds(line.Start + open, line.End), CreditWords);
        var sentence = page.Text.AsSpan(line.Start, line.Length).LastIndexOfAny('.', '|', '”');
        return page.Profiles[index].Ending == LineEnding.None && sentence > 0 &&
            HoldsCredit(page.Text, TextSpan.FromBounds(line.Start + sentence, line.End), CreditWords);
    }

    /// <summary>Whether one line repeats the start of another.</summary>
    public static bool Repeats(Page page, int index, int other) =>
        page.Profiles[index].Words >= 6 && page.Line(other).StartsWith(page.Line(index), StringComparison.Ordinal);

    private bool HoldsCredit(string text, TextSpan span, int limit)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(text, span, words, WordsSearched);
        if (words.Count > limit)
            return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (lexicon.Cues.Match(words, i, out var length) == (int)CueCategory.Credit && (length > 1 || char.IsUpper(text[words[i].Start]) || i == 0))
                return true;
        }

        return false;
    }

    private static bool HasCreditMark(Page page, int index) =>
        page.Line(index).IndexOfAny(':', '/') >= 0 || page.Profiles[index].CapitalWords > 0;
}
