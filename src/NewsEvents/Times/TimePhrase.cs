namespace NewsEvents.Times;

/// <summary>A time expression as its words say it, before it is resolved to a value.</summary>
internal sealed class TimePhrase
{
    public required int First { get; set; }

    /// <summary>One past its last token.</summary>
    public required int End { get; set; }

    public TimePhraseKind Kind { get; set; }

    /// <summary>The unit of the calendar that it names or counts.</summary>
    public TimeUnit Unit { get; set; } = TimeUnit.Day;

    public TimeRelation Relation { get; set; }

    /// <summary>How many units from what it is relative to.</summary>
    public int Offset { get; set; }

    public int? Year { get; set; }

    public bool IsBeforeChrist { get; set; }

    public int Month { get; set; }

    public int Day { get; set; }

    /// <summary>Monday 1 to Sunday 7; 0 where none is named.</summary>
    public int Weekday { get; set; }

    /// <summary>Number of the quarter, half-year or season; 0 where none is named.</summary>
    public int Index { get; set; }

    /// <summary>Row of the list of holidays; -1 where none is named.</summary>
    public int Holiday { get; set; } = -1;

    /// <summary>What it is a part of, or counted from: "March of LAST YEAR", "two days before CHRISTMAS".</summary>
    public TimePhrase? Whole { get; set; }

    /// <summary>The amount of units; null where it is left open ("several").</summary>
    public decimal? Amount { get; set; }

    /// <summary>What an amount adds in a smaller unit: "two years and THREE MONTHS".</summary>
    public TimePhrase? Smaller { get; set; }

    /// <summary>Whether it points back to the day told last: "that evening".</summary>
    public bool IsAnaphoric { get; set; }

    public TimeModifier? Modifier { get; set; }

    /// <summary>"EVERY" or "EACH" of a repeated time; null where none is written.</summary>
    public string? Quantifier { get; set; }

    /// <summary>How many times in each stretch of a repeated time; null where none is told.</summary>
    public int? Times { get; set; }

    /// <summary>Part of the day, as in the word list; 0 where none is named.</summary>
    public int DayPart { get; set; }

    public int? Hour { get; set; }

    public int? Minute { get; set; }

    /// <summary>Whether the clock is that of Greenwich.</summary>
    public bool IsUniversal { get; set; }

    public TimeExpressionType FixedType { get; set; }

    public string FixedValue { get; set; } = "";

    public bool HasTimeOfDay => DayPart != 0 || Hour is not null;

    /// <summary>Whether it names a day without saying which month: a weekday alone.</summary>
    public bool IsBareWeekday => Kind == TimePhraseKind.Calendar && Weekday != 0 && Day == 0 && Relation == TimeRelation.None;

    /// <summary>The longer of two phrases that start together; the first where they are as long.</summary>
    public static TimePhrase? Longer(TimePhrase? first, TimePhrase? second) =>
        second is not null && (first is null || second.End > first.End) ? second : first;
}
