namespace NewsEvents.Reading;

/// <summary>
/// Mends the body that the line model finds: prose that goes on behind it and lines between two of its paragraphs belong to it, titles
/// under a heading such as "Related articles" do not.
/// </summary>
internal static class BodySmoother
{
    private const int LongestGap = 4;
    private const int MostTitleWords = 22;
    private const int MostHeadingWords = 9;

    /// <summary>The states, changed in place.</summary>
    public static void Smooth(LineProfile[] profiles, LineState[] states)
    {
        DropTitles(profiles, states);
        FillGaps(profiles, states);
        GoOn(profiles, states);
    }

    // "Related articles" and the titles behind it, up to the next sentence.
    private static void DropTitles(LineProfile[] profiles, LineState[] states)
    {
        var inList = false;
        for (var i = 0; i < states.Length; i++)
        {
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

    // Prose right behind the last paragraph, with a heading before it or without.
    private static void GoOn(LineProfile[] profiles, LineState[] states)
    {
        var at = Array.LastIndexOf(states, LineState.Body) + 1;
        if (at == 0)
            return;
        while (at < states.Length)
        {
            var isHeading = at + 1 < states.Length && IsHeading(profiles[at]) && IsSentence(profiles[at + 1]);
            if (!isHeading && !IsSentence(profiles[at]))
                return;
            states[at++] = LineState.Body;
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

    private static bool IsHeading(in LineProfile line) =>
        line.Words is > 1 and <= MostHeadingWords && line.Ending == LineEnding.None && line.Opening == LineOpening.Upper && !HasCue(line) && line.Date is null;

    private static bool IsTitle(in LineProfile line) => line.Words <= MostTitleWords && line.Ending is not (LineEnding.Sentence or LineEnding.Quote or LineEnding.Colon) && line.InnerEnds == 0;

    private static bool HasCue(in LineProfile line) => (line.WholeCues | line.OpeningCues) != 0;
}
