namespace NewsEvents.Reading;

/// <summary>Picks the line that states when the article was published.</summary>
internal static class PublicationDateFinder
{
    private const int NearHeadline = 14;
    private const int NearEnd = 6;
    private const int LongestLine = 24;

    /// <summary>Lines behind the start of the body that may be its byline: what sums up an article often reads as its body.</summary>
    private const int BylineLines = 2;

    /// <summary>The line among those around headline and body; -1 where none states a full date.</summary>
    /// <param name="page">The page.</param>
    /// <param name="headline">The headline's line, or where it would stand.</param>
    /// <param name="first">The first line of the body.</param>
    /// <param name="last">The last line of the body.</param>
    public static int Find(Page page, int headline, int first, int last)
    {
        var best = -1;
        var bestScore = 0.0;
        var end = Math.Min(page.Count - 1, last + NearEnd);
        for (var i = Math.Max(0, headline - NearHeadline); i <= end; i++)
        {
            var score = page.Profiles[i].Date is null ? 0 : Score(page.Profiles[i], i, headline, first, last);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    private static double Score(in LineProfile profile, int index, int headline, int first, int last)
    {
        if (profile.Words > LongestLine || (profile.IsProse && !profile.IsDateLine))
            return 0;
        var isDate = profile.IsDateLine || (profile.IsPlacedDate && index > headline && index <= headline + 3);
        var revised = profile.Holds(CueCategory.Revision);
        // Lists of other articles give days; the time of day stands with the article's own, and with comments behind it.
        var isStamp = profile.IsDateLine && profile.HasClock && index <= last && !revised;
        var stated = isStamp || profile.Holds(CueCategory.Date) || profile.Holds(CueCategory.Byline);
        // Between headline and body a bare date is enough; elsewhere it must say what it is.
        var between = index > headline && index < first;
        if (!between && !stated && !revised && !(isDate && Math.Abs(index - headline) <= 3))
            return 0;
        var opensBody = profile.Opens(CueCategory.Byline) && index <= first + BylineLines;
        if (index >= first && index <= last && !(isDate || opensBody || profile.Opens(CueCategory.Date)))
            return 0;
        var distance = index > last ? index - last : index >= first ? index - first : Math.Abs(index - headline);
        return 5 - (revised ? 0.5 : 0) + (stated ? 3 : 0) + (isDate ? 2 : 0) + (between ? 1 : 0) - (0.1 * distance);
    }
}
