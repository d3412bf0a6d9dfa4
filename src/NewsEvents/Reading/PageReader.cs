namespace NewsEvents.Reading;

/// <summary>Sorts the lines of a page copied whole: headline, byline, date, body, captions, and the rest left out.</summary>
internal sealed class PageReader(ReadingLexicon lexicon, LineModel model)
{
    // Share of words in running text, in percent, from which a text is an article with furniture rather than a page.
    private const int ArticleProse = 85;
    private const int LongSentence = 25;

    /// <summary>Lines from the start of what reads as body within which the line of writer or date stands under a summary.</summary>
    private const int SummaryLines = 4;

    private readonly CaptionReader captions = new(lexicon);
    private readonly BylineReader bylines = new(lexicon);
    private readonly HeadlineFinder headlines = new(lexicon, new BylineReader(lexicon));

    /// <summary>Sets kinds, headline, byline and date of the page; false where it has no body.</summary>
    public bool Read(Page page, string? title)
    {
        Array.Fill(page.Kinds, TextBlockKind.Boilerplate);
        page.States = model.Decode(LineFeatures.Extract(page.Lines, page.Profiles), page.Profiles);
        KeepProse(page);
        BodySmoother.Smooth(page.Profiles, page.States);
        var first = Array.IndexOf(page.States, LineState.Body);
        if (first < 0)
            return false;
        var last = Array.LastIndexOf(page.States, LineState.Body);
        var headline = headlines.Find(page, first, title);
        var top = headline < 0 ? first : headline;
        ReadBody(page, first, last);
        ReadSurroundings(page, top, last);
        SpreadCaptions(page, top, last);
        ReadHead(page, headline, first, last);
        return true;
    }

    // An article with a few buttons left in it: what reads as running text there is its body, not another article's.
    private static void KeepProse(Page page)
    {
        var (prose, all) = (0, 0);
        foreach (ref readonly var profile in page.Profiles.AsSpan())
        {
            all += profile.Words;
            prose += profile.IsProse ? profile.Words : 0;
        }

        if (prose * 100 < all * ArticleProse)
            return;
        for (var i = 0; i < page.Count; i++)
        {
            if (IsPlainProse(page.Profiles[i]))
                page.States[i] = LineState.Body;
        }
    }

    // What stands over the line of writer or date sums up the article.
    private int SummaryEnd(Page page, int first, int last)
    {
        var end = Math.Min(first + SummaryLines, last - 1);
        for (var i = first + 1; i <= end; i++)
        {
            ref readonly var profile = ref page.Profiles[i];
            if (page.States[i] != LineState.Body && (bylines.IsByline(page, i) || profile.IsDateLine || (profile.Date is not null && profile.Opens(CueCategory.Date))))
                return i;
        }

        return first;
    }

    // A sentence may open with "By"; a line of the writer is short.
    private static bool IsPlainProse(in LineProfile profile) =>
        profile.IsProse && (profile.OpeningCues == 0 || (profile.Words >= LongSentence && profile.OpeningCues == 1 << (int)CueCategory.Byline));

    private void ReadBody(Page page, int first, int last)
    {
        var summaryEnd = SummaryEnd(page, first, last);
        for (var i = first; i <= last; i++)
        {
            if (page.States[i] != LineState.Body || page.Profiles[i].IsLabel)
                continue;
            if (CaptionReader.IsCredit(page, i) || captions.EndsInCredit(page, i))
                page.Kinds[i] = TextBlockKind.Caption;
            else
                page.Kinds[i] = i < summaryEnd || IsSubheading(page, i, last) ? TextBlockKind.Subheading : TextBlockKind.Paragraph;
        }
    }

    private void ReadSurroundings(Page page, int top, int last)
    {
        for (var i = top; i <= last; i++)
        {
            if (page.States[i] != LineState.Body && (CaptionReader.IsCredit(page, i) || captions.EndsInCredit(page, i)))
                page.Kinds[i] = TextBlockKind.Caption;
        }
    }

    // The text of a picture whose credit stands on a line of its own, and captions that stand twice.
    private static void SpreadCaptions(Page page, int top, int last)
    {
        for (var i = Math.Max(top + 1, 1); i <= last; i++)
        {
            if (page.Kinds[i] != TextBlockKind.Caption)
                continue;
            if (CaptionReader.IsCredit(page, i) && i - 1 > top && page.States[i - 1] != LineState.Body && page.Profiles[i - 1].Words >= 6)
                page.Kinds[i - 1] = TextBlockKind.Caption;
            for (var other = Math.Max(top + 1, i - 2); other <= Math.Min(last, i + 2); other++)
            {
                if (other != i && CaptionReader.Repeats(page, other, i))
                    page.Kinds[other] = TextBlockKind.Caption;
            }
        }
    }

    private void ReadHead(Page page, int headline, int first, int last)
    {
        var top = headline < 0 ? first : headline;
        if (headline >= 0)
        {
            page.Kinds[headline] = TextBlockKind.Headline;
            page.Headline = page.Lines[headline].Span;
        }

        ReadByline(page, Math.Max(0, top - 3), first);
        var date = PublicationDateFinder.Find(page, top, first, last);
        if (date >= 0)
        {
            page.Published = page.Profiles[date].Date;
            if (page.Kinds[date] != TextBlockKind.Byline)
                page.Kinds[date] = TextBlockKind.PublicationDate;
        }

        ReadSummary(page, headline, first);
    }

    private void ReadByline(Page page, int start, int first)
    {
        for (var i = start; i < Math.Min(page.Count, first + 2); i++)
        {
            if (page.Kinds[i] is TextBlockKind.Headline or TextBlockKind.Caption || !bylines.IsByline(page, i))
                continue;
            page.Kinds[i] = TextBlockKind.Byline;
            page.Byline ??= page.Lines[i].Span;
        }
    }

    // A sentence between headline and body that is nothing else sums up the article.
    private static void ReadSummary(Page page, int headline, int first)
    {
        if (headline < 0)
            return;
        for (var i = headline + 1; i <= Math.Min(headline + 3, first - 1); i++)
        {
            ref readonly var profile = ref page.Profiles[i];
            if (page.Kinds[i] != TextBlockKind.Boilerplate || profile.Words is < 8 or > 60 || profile.LowerWords * 2 < profile.Words ||
                profile.OpeningCues != 0)
                continue;
            page.Kinds[i] = TextBlockKind.Subheading;
            return;
        }
    }

    private static bool IsSubheading(Page page, int index, int last)
    {
        ref readonly var profile = ref page.Profiles[index];
        return index < last && page.States[index + 1] == LineState.Body && page.Profiles[index + 1].IsProse &&
            profile.Words <= 9 && profile.Ending == LineEnding.None && profile.Opening == LineOpening.Upper &&
            profile.Date is null && !profile.Opens(CueCategory.Credit);
    }
}
