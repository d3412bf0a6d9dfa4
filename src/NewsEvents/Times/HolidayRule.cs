namespace NewsEvents.Times;

/// <summary>How the day of a holiday is found in a year.</summary>
internal enum HolidayRule : byte
{
    /// <summary>The same month and day every year.</summary>
    Fixed,

    /// <summary>The n-th weekday of a month, the fifth being the last, or so many days after it.</summary>
    Weekday,

    /// <summary>Days from Easter Sunday of the western churches.</summary>
    Easter,

    /// <summary>Days from Easter Sunday of the eastern churches.</summary>
    OrthodoxEaster,

    /// <summary>Month and day of the Islamic calendar; several, where a name stands for several days.</summary>
    Islamic,

    /// <summary>Month, counted from Tishri without the first Adar of leap years, and day of the Hebrew calendar.</summary>
    Hebrew,

    /// <summary>Month, leap months not counted, and day of the Chinese calendar.</summary>
    Chinese,
}
