namespace NewsEvents.Reading;

/// <summary>Recognises the line that names the writer: "By Jane Doe", "Written by Jane Doe, Associated Press".</summary>
internal sealed class BylineReader(ReadingLexicon lexicon)
{
    private const int WordsSearched = 18;

    public bool IsByline(Page page, int index)
    {
        ref readonly var profile = ref page.Profiles[index];
        if (!profile.Opens(CueCategory.Byline) || profile.Words is < 2 or > WordsSearched || profile.InnerEnds > 0)
            return false;
        var words = new List<LineWord>(WordsSearched);
        WordScanner.Collect(page.Text, page.Lines[index].Span, words, WordsSearched);
        lexicon.Cues.Match(words, 0, out var length);
        return length < words.Count && IsNamed(page.Text, words, length);
    }

    /// <summary>The words of a byline behind the cue: "Jane Doe, Associated Press".</summary>
    public string NamesIn(Page page, int index)
    {
        var words = new List<LineWord>(WordsSearched);
        WordScanner.Collect(page.Text, page.Lines[index].Span, words, WordsSearched);
        lexicon.Cues.Match(words, 0, out var length);
        var start = words[length].Start;
        var end = page.Profiles[index].Date is { } date && date.Span.Start > start ? date.Span.Start : page.Lines[index].End;
        return page.Text.AsSpan()[start..end].TrimEnd(" |,-–—·•").ToString();
    }

    // After the cue stand names: capitalised words, with at most a few small words between them.
    private static bool IsNamed(string text, List<LineWord> words, int first)
    {
        var capitalised = 0;
        for (var i = first; i < words.Count; i++)
            capitalised += char.IsLower(text[words[i].Start]) ? 0 : 1;
        return char.IsUpper(text[words[first].Start]) && capitalised * 2 > words.Count - first;
    }
}
