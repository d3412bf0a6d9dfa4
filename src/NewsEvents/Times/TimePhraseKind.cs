namespace NewsEvents.Times;

/// <summary>What kind of time a phrase names.</summary>
internal enum TimePhraseKind : byte
{
    /// <summary>A stretch of the calendar: "March 2022", "last week", "Monday night".</summary>
    Calendar,

    /// <summary>A time counted from another: "two weeks ago", "a day later".</summary>
    Offset,

    /// <summary>A length of time: "three days".</summary>
    Duration,

    /// <summary>A repeated time: "every Monday".</summary>
    Set,

    /// <summary>A phrase with a value of its own: "now", "daily".</summary>
    Fixed,
}
