using System.Globalization;

namespace NewsEvents.Times;

/// <summary>Writes how far a relative phrase lies from what it is counted from: "-1 week".</summary>
internal static class RelativeOffset
{
    private static readonly string[] Units =
        ["second", "minute", "hour", "day", "week", "weekend", "fortnight", "month", "quarter", "season", "half", "year", "decade", "century", "millennium"];

    /// <summary>The distance in units; null where the words name none.</summary>
    public static string? Of(TimePhrase phrase)
    {
        if (phrase is { Kind: TimePhraseKind.Offset, Whole: null, Amount: { } amount })
            return Write(amount * phrase.Offset, phrase.Unit);
        var names = phrase.Month != 0 || phrase.Weekday != 0 || phrase.Index != 0 || phrase.Holiday >= 0 || phrase.Year is not null || phrase.Whole is not null;
        if (names || phrase.Kind != TimePhraseKind.Calendar || phrase.Relation == TimeRelation.None || (phrase.Hour is not null && phrase.Relation == TimeRelation.Narrative))
            return null;
        return Write(phrase.Offset, phrase.Unit);
    }

    private static string Write(decimal units, TimeUnit unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{units:+0.######;-0.######;0} {Units[(int)unit]}");
}
