namespace NewsEvents.Reading;

/// <summary>Reads when an article was last changed: the date behind "Updated" or "Last modified" in a line beside the article.</summary>
internal sealed class RevisionDateReader(ReadingLexicon lexicon)
{
    private const int LinesBefore = 14;
    private const int LinesBehind = 6;
    private const int LongestLine = 24;

    private readonly DateReader dates = new(lexicon);

    /// <summary>The date; null where no line states one. Its line becomes one of dates.</summary>
    public StatedDate? Find(Page page)
    {
        var first = page.First(TextBlockKind.Paragraph);
        var last = Array.LastIndexOf(page.Kinds, TextBlockKind.Paragraph);
        if (first < 0)
            return null;
        for (var i = Math.Max(0, first - LinesBefore); i < Math.Min(page.Count, last + LinesBehind); i++)
        {
            ref readonly var profile = ref page.Profiles[i];
            var isBeside = page.Kinds[i] is TextBlockKind.PublicationDate or TextBlockKind.Byline or TextBlockKind.Boilerplate;
            // Beside a cue of another kind a word like "Updated" is none of the line's own.
            var isDated = profile.Holds(CueCategory.Revision) || page.Kinds[i] is TextBlockKind.PublicationDate or TextBlockKind.Byline;
            if (!isBeside || !isDated || profile.Date is null || profile.Words > LongestLine || DateIn(page, i) is not { } date)
                continue;
            if (page.Kinds[i] == TextBlockKind.Boilerplate)
                page.Kinds[i] = TextBlockKind.PublicationDate;
            return date;
        }

        return null;
    }

    private StatedDate? DateIn(Page page, int line)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(page.Text, page.Lines[line].Span, words, LongestLine);
        for (var i = 0; i < words.Count; i++)
        {
            if (lexicon.Cues.Match(words, i, out _) == (int)CueCategory.Revision)
                return dates.Find(page.Text, words[i..]);
        }

        return null;
    }
}
