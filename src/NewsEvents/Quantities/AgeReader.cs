using NewsEvents.Text;

namespace NewsEvents.Quantities;

/// <summary>Recognises ages that stand alone beside a name: ", 32,", "(32)", "in his 30s".</summary>
internal static class AgeReader
{
    private const int OldestAge = 120;

    public static bool IsAge(QuantityContext context, QuantityReading reading)
    {
        if (reading.Low.Form == NumeralForm.Plural)
            return reading.Low.Value is >= 10 and <= 90 && reading.Low.Value % 10 == 0;
        return reading.Low.Form == NumeralForm.Digits
            && reading is { IsRange: false, Low: { Scaled: false, Suffix: 0, Value: <= OldestAge } }
            && reading.First == reading.Start
            && IsBesideName(context, reading.Start, reading.End);
    }

    private static bool IsBesideName(QuantityContext context, int start, int end)
    {
        var name = start - 2;
        if (name < 0 || !context.Tokens.Has(name, TokenShape.Capitalized) || context.Tokens.Has(name, TokenShape.HasDigit))
            return false;
        if (context.IsCharacter(start - 1, '('))
            return context.IsCharacter(end, ')') && IsPerson(context, name);
        return context.IsCharacter(start - 1, ',') && Closes(context, end) && IsPerson(context, name);
    }

    /// <summary>What may follow an age: a mark, or the end of the sentence.</summary>
    private static bool Closes(QuantityContext context, int end) =>
        end >= context.End
        || context.IsCharacter(end, ',') || context.IsCharacter(end, '.') || context.IsCharacter(end, ';') || context.IsCharacter(end, ')')
        || context.Tokens.Tags[end] is PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Auxiliary or PartOfSpeech.Verb or PartOfSpeech.Adposition;

    /// <summary>Whether a token may end a person's name: it does, or no other kind of name covers it.</summary>
    private static bool IsPerson(QuantityContext context, int token) =>
        context.EntityAt(token) is not { } entity || entity.Type == EntityType.Person;
}
