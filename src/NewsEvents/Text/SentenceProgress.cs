namespace NewsEvents.Text;

/// <summary>What is known of a block up to the token that a sentence may end after.</summary>
internal struct SentenceProgress
{
    /// <summary>First token of the sentence.</summary>
    public int Start;

    /// <summary>Whether the sentence before ended with a mark; true at the start of a block.</summary>
    public bool AfterMark;

    /// <summary>Whether a quote that opens and closes alike is open.</summary>
    public bool InQuote;

    /// <summary>Brackets open in the sentence.</summary>
    public int Brackets;

    /// <summary>Last token with punctuation, before the sentence if there is none in it.</summary>
    public int LastPunctuation;

    public static SentenceProgress AtStart => new() { AfterMark = true, LastPunctuation = -1 };

    /// <summary>Takes in a token.</summary>
    public void Pass(SentenceContext context, int token)
    {
        var code = context.Codes[token + SentenceContext.Margin];
        if ((code & (int)TokenShape.Punctuation) == 0)
            return;
        LastPunctuation = token;
        var word = context.Words[token + SentenceContext.Margin];
        if (BoundaryCode.Role(code) == TokenRole.Quote)
            InQuote = !InQuote;
        else if (word == SentenceFeatures.OpenBracket)
            Brackets++;
        else if (word == SentenceFeatures.CloseBracket && Brackets > 0)
            Brackets--;
    }

    /// <summary>Ends the sentence after a token.</summary>
    public void Close(SentenceContext context, int token)
    {
        Start = token + 1;
        Brackets = 0;
        LastPunctuation = token;
        AfterMark = (context.Codes[token + SentenceContext.Margin] & (int)TokenShape.Punctuation) != 0;
    }
}
