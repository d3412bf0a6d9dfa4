namespace NewsEvents.Times;

/// <summary>What stands first in a date of digits alone.</summary>
internal enum DateOrder : byte
{
    /// <summary>"1/30/2023".</summary>
    MonthFirst,

    /// <summary>"30/1/2023".</summary>
    DayFirst,
}
