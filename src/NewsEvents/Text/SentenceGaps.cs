namespace NewsEvents.Text;

/// <summary>Decides the gaps between tokens that no model need be asked about.</summary>
internal static class SentenceGaps
{
    /// <summary>No sentence grows longer, so that text without full stops stays cheap to read.</summary>
    private const int LongestSentence = 1000;

    private const int LongestDateline = 15;

    private const int MostClosers = 3;

    /// <summary>The gap after a token.</summary>
    public static SentenceGap After(SentenceContext context, in SentenceProgress progress, int token)
    {
        var at = token + SentenceContext.Margin;
        var length = token + 1 - progress.Start;
        if (token == context.Count - 1 || length >= LongestSentence || context.Gaps[at + 1] == SentenceContext.BlankLine)
            return SentenceGap.End;
        if (GoesOn(context, at) || IsJoined(context, at) || (length == 2 && IsListNumber(context, at)) || IsDateline(context, progress, at))
            return SentenceGap.Inside;
        if (EndsPlainly(context, progress, at))
            return SentenceGap.End;
        if (BoundaryCode.Role(context.Codes[at]) != TokenRole.Abbreviation)
            return SentenceGap.Open;
        var gap = AfterAbbreviation(context.Codes[at + 1]);
        return gap == SentenceGap.End && progress.Brackets > 0 ? SentenceGap.Open : gap;
    }

    /// <summary>Whether a mark that can end a sentence stands before the gap, with closing quotes and brackets after it or not.</summary>
    public static bool IsMarked(SentenceContext context, int token) => IsMarkedAt(context, token + SentenceContext.Margin);

    /// <summary>Whether no such mark stands before a gap of a block that ends with one, or after a bracket.</summary>
    public static bool IsUnmarkedInText(SentenceContext context, int token)
    {
        var inText = context.EndsWithMark || BoundaryCode.Role(context.Codes[token + SentenceContext.Margin]) == TokenRole.Closer;
        return inText && !IsMarked(context, token);
    }

    /// <summary>Between words, or after a comma, before a small letter: by far the most gaps.</summary>
    private static bool GoesOn(SentenceContext context, int at)
    {
        if (!BoundaryCode.IsSmall(context.Codes[at + 1]))
            return false;
        var left = context.Codes[at];
        var afterWord = BoundaryCode.Has(left, TokenShape.HasLetter) && BoundaryCode.Role(left) == TokenRole.None;
        return (afterWord && (context.HasMarks || context.EndsWithMark)) || context.Words[at] == BoundaryMark.Comma;
    }

    /// <summary>Whether one of the tokens beside the gap holds on to the other.</summary>
    private static bool IsJoined(SentenceContext context, int at)
    {
        var left = context.Codes[at];
        switch (BoundaryCode.Role(context.Codes[at + 1]))
        {
            case TokenRole.Closer or TokenRole.Period:
            case TokenRole.Quote when context.Gaps[at + 1] != SentenceContext.LineBreak:
                return true;
        }

        return BoundaryCode.Role(left) switch
        {
            BoundaryCode.Opener => true,
            // "Robert “Bobby” Doe", "“We fled,” Doe said".
            TokenRole.Quote => !IsMarkedAt(context, at) && BoundaryCode.Role(context.Codes[at - 1]) != TokenRole.Closer,
            // "at 5 p. m. today", "a .40 cal. pistol".
            TokenRole.Period => (BoundaryCode.IsSingleLetter(context.Codes[at - 1]) && !BoundaryCode.Has(context.Codes[at + 1], TokenShape.Capitalized))
                || (BoundaryCode.IsShort(context.Codes[at - 1]) && BoundaryCode.IsSmall(context.Codes[at + 1])),
            _ => BoundaryCode.Kind(left) == AbbreviationKind.Title,
        };
    }

    /// <summary>Whether a capital follows a full stop that a longer word in small letters stands before, or three dots that a word which opens sentences follows.</summary>
    private static bool EndsPlainly(SentenceContext context, in SentenceProgress progress, int at)
    {
        if (!BoundaryCode.Has(context.Codes[at + 1], TokenShape.Capitalized) || progress.Brackets > 0)
            return false;
        return BoundaryCode.Role(context.Codes[at]) switch
        {
            TokenRole.Period => BoundaryCode.IsSmall(context.Codes[at - 1]) && !BoundaryCode.IsShort(context.Codes[at - 1]),
            TokenRole.Ellipsis => BoundaryCode.IsSentenceOpener(context.Codes[at + 1]) && context.Gaps[at] == 0 && context.Gaps[at + 1] != 0,
            _ => false,
        };
    }

    /// <summary>Whether a dateline stands before the gap: "LIMA, Peru (AP) -- Police said", "Lima (AP) Police said".</summary>
    private static bool IsDateline(SentenceContext context, in SentenceProgress progress, int at)
    {
        if (progress.Start != 0 || at >= LongestDateline + SentenceContext.Margin)
            return false;
        var first = context.Codes[SentenceContext.Margin];
        var last = context.Codes[at - 1];
        return context.Words[at] switch
        {
            BoundaryMark.Dash => BoundaryCode.Has(first, TokenShape.AllCapitals) || BoundaryCode.Role(last) is TokenRole.Closer or TokenRole.Abbreviation,
            BoundaryMark.CloseBracket => BoundaryCode.Has(last, TokenShape.AllCapitals) && BoundaryCode.Role(first) != BoundaryCode.Opener,
            _ => false,
        };
    }

    /// <summary>"1." at the start of a sentence opens the one that it numbers.</summary>
    private static bool IsListNumber(SentenceContext context, int at) =>
        BoundaryCode.Role(context.Codes[at]) == TokenRole.Period
        && BoundaryCode.Has(context.Codes[at - 1], TokenShape.HasDigit)
        && !BoundaryCode.Has(context.Codes[at - 1], TokenShape.HasLetter);

    private static SentenceGap AfterAbbreviation(ushort next)
    {
        if (BoundaryCode.IsSentenceOpener(next))
            return BoundaryCode.Has(next, TokenShape.Capitalized) ? SentenceGap.End : SentenceGap.Open;
        return BoundaryCode.Has(next, TokenShape.HasLetter) ? SentenceGap.Inside : SentenceGap.Open;
    }

    private static bool IsMarkedAt(SentenceContext context, int at)
    {
        for (var i = 0; i < MostClosers && at >= SentenceContext.Margin; i++, at--)
        {
            if (BoundaryCode.Role(context.Codes[at]) is not (TokenRole.Quote or TokenRole.Closer))
                return BoundaryCode.IsMark(context.Codes[at]);
        }

        return false;
    }
}
