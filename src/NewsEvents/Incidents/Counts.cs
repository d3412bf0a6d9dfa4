namespace NewsEvents.Incidents;

/// <summary>Arithmetic on counts that may be open or vague.</summary>
internal static class Counts
{
    /// <summary>A number of people; null stays null, and what is too large for people is cut to the largest int.</summary>
    public static int? Clamp(long? number) => number is { } value ? (int)Math.Clamp(value, 0, int.MaxValue) : null;

    /// <summary>The count of people told in several phrases of one list.</summary>
    public static (CountQualifier Qualifier, long? Minimum, long? Maximum, string? Word) Sum(List<VictimPhrase> phrases)
    {
        if (phrases.Count == 1)
            return (phrases[0].Qualifier, phrases[0].Minimum, phrases[0].Maximum, phrases[0].Word);

        var numbers = phrases.FindAll(phrase => phrase.Qualifier != CountQualifier.Vague);
        if (numbers.Count == 0)
            return (CountQualifier.Vague, null, null, phrases[0].Word);

        var minimum = Total(numbers, phrase => phrase.Minimum);
        var isOpen = numbers.Count < phrases.Count || numbers.Exists(phrase => phrase.Maximum is null);
        if (isOpen)
            return (CountQualifier.AtLeast, minimum, null, null);
        var maximum = Total(numbers, phrase => phrase.Maximum);
        var qualifier = numbers.Exists(phrase => phrase.Qualifier == CountQualifier.About) ? CountQualifier.About
            : minimum == maximum ? CountQualifier.Exact : CountQualifier.Range;
        return (qualifier, minimum, maximum, null);
    }

    private static long Total(List<VictimPhrase> phrases, Func<VictimPhrase, long?> number)
    {
        var total = 0L;
        foreach (var phrase in phrases)
            total = Math.Min(int.MaxValue, total + (number(phrase) ?? 0));
        return total;
    }
}
