namespace NewsEvents.Times;

/// <summary>How the day of a holiday is found in a year.</summary>
internal enum HolidayRule : byte
{
    /// <summary>The same month and day every year.</summary>
    Fixed,

    /// <summary>The n-th weekday of a month; the fifth is the last.</summary>
    Weekday,

    /// <summary>Days from Easter Sunday.</summary>
    Easter,
}
