using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Matches the expressions that have a value of their own: "now", "recent years", "daily".</summary>
internal static class ReferenceMatcher
{
    public static TimePhrase? Match(TimeText text, int token)
    {
        var references = text.Lexicons.References;
        var row = references.Match(text.Tokens.Forms, token, text.End, out var length);
        if (row < 0 || IsCounted(text, token + length) || (references.Code(row) == TimeExpressionType.Set && IsTitle(text, token + length)))
            return null;
        return new TimePhrase
        {
            First = token,
            End = token + length,
            Kind = TimePhraseKind.Fixed,
            FixedType = references.Code(row),
            FixedValue = references.Cell(row, 2),
        };
    }

    /// <summary>"the past three summers": an amount behind it takes the words.</summary>
    private static bool IsCounted(TimeText text, int token) =>
        text.Word(token) is TimeWord.Few or TimeWord.Couple || (text.Word(token) is TimeWord.Digits or TimeWord.Numeral && text.Word(token - 1) is TimeWord.Past or TimeWord.Coming);

    /// <summary>"the daily Granma": the name behind it makes it a kind of paper.</summary>
    private static bool IsTitle(TimeText text, int token) =>
        token < text.End && text.Tokens.Has(token, TokenShape.Capitalized) && !text.Tokens.Has(token, TokenShape.CaselessContext | TokenShape.CaseRepaired);
}
