namespace NewsEvents.Reading;

/// <summary>Sorts the lines of a clean article: all of it is body but a headline, byline and date that are certain.</summary>
internal sealed class ArticleReader(ReadingLexicon lexicon)
{
    private const int HeadLines = 5;

    private readonly BylineReader bylines = new(lexicon);

    public void Read(Page page, string? title)
    {
        Array.Fill(page.Kinds, TextBlockKind.Paragraph);
        Array.Fill(page.States, LineState.Body);
        var first = FirstProse(page);
        if (first > 0)
            ReadHead(page, Math.Min(first, HeadLines), title);
        ReadDate(page, first);
    }

    private static int FirstProse(Page page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page.Profiles[i].IsProse)
                return i;
        }

        return -1;
    }

    private void ReadHead(Page page, int end, string? title)
    {
        for (var i = 0; i < end; i++)
        {
            if (bylines.IsByline(page, i) && page.Byline is null)
            {
                page.Kinds[i] = TextBlockKind.Byline;
                page.Byline = page.Lines[i].Span;
            }
        }

        if (!IsHeadline(page, title))
            return;
        page.Kinds[0] = TextBlockKind.Headline;
        page.Headline = page.Lines[0].Span;
    }

    // The known title, or a line that stands apart, is no sentence and opens no dateline.
    private static bool IsHeadline(Page page, string? title)
    {
        ref readonly var profile = ref page.Profiles[0];
        if (title is not null && page.Line(0).Equals(title.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase))
            return true;
        return profile.Words is >= 5 and <= 20 && profile.Ending is LineEnding.None or LineEnding.Quote && profile.InnerEnds == 0 &&
            profile.Date is null && page.Count > 1 && profile.OpeningCues == 0 &&
            (page.Lines[1].AfterBlank || page.Kinds[1] == TextBlockKind.Byline || page.Profiles[1].IsDateLine || page.Profiles[1].IsPlacedDate);
    }

    // Only a line of nothing but a date, at the head or at the foot; with a place before it only under the headline.
    private static void ReadDate(Page page, int firstProse)
    {
        for (var i = 0; i < page.Count; i++)
        {
            ref readonly var profile = ref page.Profiles[i];
            var outside = i < HeadLines || i >= page.Count - 2;
            var opens = profile.Opens(CueCategory.Date) && profile.Words <= 12;
            var isPlaced = profile.IsPlacedDate && i > 0 && i < firstProse;
            if (!outside || profile.Date is null || !(profile.IsDateLine || opens || isPlaced) || page.Kinds[i] != TextBlockKind.Paragraph)
                continue;
            page.Kinds[i] = TextBlockKind.PublicationDate;
            page.Published = profile.Date;
            return;
        }
    }
}
