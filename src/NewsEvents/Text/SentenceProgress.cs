namespace NewsEvents.Text;

/// <summary>What is known of a block up to the token that a sentence may end after.</summary>
internal struct SentenceProgress
{
    /// <summary>The state before the first token of a block.</summary>
    public static SentenceProgress AtStart => new() { AfterMark = true, LastPunctuation = -1 };

    /// <summary>First token of the sentence.</summary>
    public int Start { get; private set; }

    /// <summary>Whether the sentence before ended with punctuation; true at the start of a block.</summary>
    public bool AfterMark { get; private set; }

    /// <summary>Whether a quote is open.</summary>
    public bool InQuote { get; private set; }

    /// <summary>Brackets open in the sentence.</summary>
    public int Brackets { get; private set; }

    /// <summary>Last token with punctuation, or the last of the sentence before if there is none in it.</summary>
    public int LastPunctuation { get; private set; }

    /// <summary>Takes in a token.</summary>
    public void Pass(SentenceContext context, int token)
    {
        var at = token + SentenceContext.Margin;
        if (!BoundaryCode.Has(context.Codes[at], TokenShape.Punctuation))
            return;
        LastPunctuation = token;
        var mark = context.Words[at];
        if (BoundaryMark.IsOpenQuote(mark) || BoundaryMark.IsCloseQuote(mark))
            InQuote = BoundaryMark.IsOpenQuote(mark);
        else if (mark == BoundaryMark.OpenBracket)
            Brackets++;
        else if (mark == BoundaryMark.CloseBracket && Brackets > 0)
            Brackets--;
    }

    /// <summary>Ends the sentence after a token.</summary>
    public void Close(SentenceContext context, int token)
    {
        Start = token + 1;
        Brackets = 0;
        LastPunctuation = token;
        AfterMark = BoundaryCode.Has(context.Codes[token + SentenceContext.Margin], TokenShape.Punctuation);
    }
}
