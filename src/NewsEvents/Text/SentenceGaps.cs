namespace NewsEvents.Text;

/// <summary>Decides the gaps between tokens that no model need be asked about.</summary>
internal static class SentenceGaps
{
    /// <summary>No sentence grows longer, so that text without full stops stays cheap to read.</summary>
    private const int LongestSentence = 1000;

    /// <summary>The gap after a token.</summary>
    public static SentenceGap After(SentenceContext context, in SentenceProgress progress, int token)
    {
        if (token == context.Count - 1 || token + 1 - progress.Start >= LongestSentence)
            return SentenceGap.End;
        var at = token + SentenceContext.Margin;
        if (context.Gaps[at + 1] > 2)
            return SentenceGap.End;
        return BoundaryCode.Kind(context.Codes[at]) == AbbreviationKind.Title ? SentenceGap.Inside : SentenceGap.Open;
    }
}
