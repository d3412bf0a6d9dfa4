using System.Globalization;

namespace NewsEvents;

/// <summary>The days in which something happened, both ends included.</summary>
/// <param name="Start">The first possible day.</param>
/// <param name="End">The last possible day.</param>
/// <param name="Precision">How exactly the text says it.</param>
public readonly record struct DateRange(DateOnly Start, DateOnly End, DatePrecision Precision)
{
    /// <summary>Makes a range of one day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The range.</returns>
    public static DateRange Day(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>Whether two ranges share a day.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True if they do.</returns>
    public bool Overlaps(DateRange other) => Start <= other.End && other.Start <= End;

    /// <summary>The day as "2023-01-30", a month as "2022-03", a year as "2022", anything else as "start/end".</summary>
    /// <returns>The text, the same in any culture.</returns>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Year => Start.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Unknown => "unknown",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}/{End:yyyy-MM-dd}"),
    };
}
