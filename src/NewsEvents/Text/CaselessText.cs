namespace NewsEvents.Text;

/// <summary>Notices what a sentence alone may not show: that a whole document is written in capitals or in small letters.</summary>
internal static class CaselessText
{
    /// <summary>With fewer words nothing can be said of a document.</summary>
    private const int LeastWords = 8;

    /// <summary>Where at most one word in so many is written otherwise, the document has one case.</summary>
    private const int OneCaseShare = 40;

    /// <summary>Marks all sentences of a document of one case as caseless.</summary>
    public static void Mark(TokenTable table)
    {
        var (words, lower, capitals) = (0, 0, 0);
        for (var i = 0; i < table.Count; i++)
        {
            if (table.Lengths[i] < 2 || (table.Shapes[i] & (TokenShape.HasLetter | TokenShape.HasDigit)) != TokenShape.HasLetter)
                continue;
            words++;
            lower += table.Has(i, TokenShape.Capitalized) ? 0 : 1;
            capitals += table.Has(i, TokenShape.AllCapitals) ? 1 : 0;
        }

        if (words < LeastWords || Math.Max(lower, capitals) < words - (words / OneCaseShare))
            return;
        foreach (ref var shape in table.Shapes.AsSpan())
            shape |= TokenShape.CaselessContext;
    }
}
