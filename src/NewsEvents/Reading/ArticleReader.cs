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
        ReadInsertions(page, first);
    }

    // Entries of a list of videos, and headings of other stories or of sections between the paragraphs.
    private static void ReadInsertions(Page page, int first)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page.Kinds[i] != TextBlockKind.Paragraph)
                continue;
            var isTitle = page.Profiles[i].Ending == LineEnding.None && !page.Profiles[i].IsProse;
            if (VideoEntry.Is(page.Line(i), isTitle))
                page.Kinds[i] = TextBlockKind.Boilerplate;
            else if (isTitle && i > first && first >= 0 && IsHeading(page, i))
                page.Kinds[i] = TextBlockKind.Subheading;
        }
    }

    private static bool IsHeading(Page page, int i)
    {
        ref readonly var profile = ref page.Profiles[i];
        return i + 1 < page.Count && page.Lines[i].AfterBlank && page.Lines[i + 1].AfterBlank && profile.Words is >= 4 and <= 14 && profile.InnerEnds == 0
            && profile.Opening == LineOpening.Upper && profile.Date is null && page.Profiles[i - 1].Ending is LineEnding.Sentence or LineEnding.Quote
            && (page.Profiles[i + 1].IsProse || page.Profiles[i + 1].Ending is LineEnding.Sentence or LineEnding.Quote);
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
        if (VideoEntry.Is(page.Line(0), isTitle: true))
            return false;
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
