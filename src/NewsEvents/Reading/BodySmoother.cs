namespace NewsEvents.Reading;

/// <summary>
/// Mends the body that the line model finds: prose that goes on behind it and lines between two of its paragraphs belong to it, titles
/// under a heading such as "Related articles" do not.
/// </summary>
internal static class BodySmoother
{
    private const int LongestGap = 4;
    private const int LongestBreak = 20;
    private const int LongestList = 8;
    private const int LongSentence = 20;
    private const double LeastShareOfRun = 0.25;
    private const int MostTitleWords = 22;
    private const int MostOfferWords = 25;
    private const int MostSignWords = 8;
    private const int MostHeaderWords = 14;
    private const int LeastComments = 2;

    /// <summary>The states, changed in place.</summary>
    public static void Smooth(LineProfile[] profiles, LineState[] states)
    {
        var comments = FirstComment(profiles);
        states.AsSpan(comments).Fill(LineState.After);
        Move(profiles.AsSpan(0, comments), states);
        DropTitles(profiles, states);
        FillGaps(profiles, states);
        GoOn(profiles.AsSpan(0, comments), states);
    }

    /// <summary>Whether a line is "Read more: the title of another article", or an offer of a newsletter.</summary>
    public static bool IsForeign(in LineProfile line) =>
        (line.Opens(CueCategory.Related) && IsTitle(line)) || (line.Holds(CueCategory.Subscribe) && line.Words <= MostOfferWords && line.NumberWords == 0);

    // Behind a heading of comments, lines of "NAME on DATE at TIME" open one comment each.
    private static int FirstComment(LineProfile[] profiles)
    {
        var (isPast, hasText, headers, first) = (false, false, 0, 0);
        for (var i = 0; i < profiles.Length; i++)
        {
            // A count of comments over the article is no heading of them.
            hasText |= IsSentence(profiles[i]);
            isPast |= hasText && profiles[i].Words <= MostSignWords && profiles[i].Holds(CueCategory.Comment);
            if (!isPast || !IsCommentHeader(profiles[i]))
                continue;
            first = headers++ == 0 ? i : first;
        }

        return headers >= LeastComments ? first : profiles.Length;
    }

    private static bool IsCommentHeader(in LineProfile line) => line.Words <= MostHeaderWords && line.Date is not null && line.HasClock && !line.IsDateLine && !line.Opens(CueCategory.Byline);

    // A run of plain prose, and hardly any in what was taken: that is a notice in the page's head or foot.
    private static void Move(ReadOnlySpan<LineProfile> profiles, LineState[] states)
    {
        var chosen = 0;
        for (var i = 0; i < profiles.Length; i++)
            chosen += states[i] == LineState.Body && IsSentence(profiles[i]) ? profiles[i].Words : 0;
        var (start, end, most) = (0, 0, 0);
        for (var i = 0; i < profiles.Length; i++)
        {
            if (!IsSentence(profiles[i]) || states[i] == LineState.Body)
                continue;
            var (last, words) = Run(profiles, states, i);
            if (words > most)
                (start, end, most) = (i, last, words);
            i = last;
        }

        if (chosen >= LeastShareOfRun * most)
            return;
        for (var i = 0; i < profiles.Length; i++)
            states[i] = i < start ? LineState.Before : i > end ? LineState.After : IsSentence(profiles[i]) ? LineState.Body : LineState.Inside;
    }

    private static (int Last, int Words) Run(ReadOnlySpan<LineProfile> profiles, LineState[] states, int start)
    {
        var (last, words) = (start, 0);
        for (var i = start; i < profiles.Length && states[i] != LineState.Body && i - last <= LongestBreak; i++)
        {
            if (!IsSentence(profiles[i]))
                continue;
            last = i;
            words += profiles[i].Words;
        }

        return (last, words);
    }

    // "Related articles" and the titles behind it, up to the next sentence.
    private static void DropTitles(LineProfile[] profiles, LineState[] states)
    {
        var inList = false;
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i] == LineState.Body && IsForeign(profiles[i]))
                states[i] = LineState.Inside;
            if (states[i] != LineState.Body && profiles[i].Opens(CueCategory.Related))
                inList = true;
            else if (inList && !IsTitle(profiles[i]))
                inList = false;
            else if (inList && states[i] == LineState.Body)
                states[i] = LineState.Inside;
        }
    }

    private static void FillGaps(LineProfile[] profiles, LineState[] states)
    {
        var last = -1;
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i] != LineState.Body)
                continue;
            if (last >= 0 && i - last - 1 is > 0 and <= LongestGap && IsPlain(profiles.AsSpan(last + 1, i - last - 1)))
                states.AsSpan(last + 1, i - last - 1).Fill(LineState.Body);
            last = i;
        }
    }

    // Prose behind the last paragraph, right there or past a short list that nothing says to be another's.
    private static void GoOn(ReadOnlySpan<LineProfile> profiles, LineState[] states)
    {
        var end = Array.LastIndexOf(states, LineState.Body) + 1;
        for (var at = end; end > 0 && at < profiles.Length && at - end <= LongestList && !HasCue(profiles[at]) && profiles[at].Date is null; at++)
        {
            if (!IsSentence(profiles[at]) || (at > end + 1 && profiles[at].Words < LongSentence))
                continue;
            states.AsSpan(end, at - end + 1).Fill(LineState.Body);
            end = at + 1;
        }
    }

    private static bool IsPlain(ReadOnlySpan<LineProfile> lines)
    {
        foreach (ref readonly var line in lines)
        {
            if (HasCue(line) || line.Date is not null || line.IsRepeated || line.IsShort)
                return false;
        }

        return true;
    }

    private static bool IsSentence(in LineProfile line) => line.IsProse && line.Ending is LineEnding.Sentence or LineEnding.Quote && !HasCue(line) && !line.IsRepeated;

    private static bool IsTitle(in LineProfile line) => line.Words <= MostTitleWords && line.Ending is not (LineEnding.Sentence or LineEnding.Quote or LineEnding.Colon) && line.InnerEnds == 0;

    private static bool HasCue(in LineProfile line) => (line.WholeCues | line.OpeningCues) != 0;
}
