namespace NewsEvents;

/// <summary>How exactly a text says when something was.</summary>
public enum DatePrecision
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week or a weekend.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season or a quarter of a year.</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade or more.</summary>
    Decade,

    /// <summary>From one stated day to another.</summary>
    Range,
}
