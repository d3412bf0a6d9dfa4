using System.Globalization;

namespace NewsEvents.Times;

/// <summary>Writes the TIMEX3 value of a length of time.</summary>
internal static class DurationValue
{
    public static string Of(TimePhrase phrase) => Of(phrase.Unit, phrase.Amount);

    public static string Of(TimeUnit unit, decimal? amount) => amount is { } number && number != decimal.Truncate(number)
        ? OfFraction(unit, number)
        : unit switch
        {
            TimeUnit.Second => Write("PT", amount, "S"),
            TimeUnit.Minute => Write("PT", amount, "M"),
            TimeUnit.Hour => Write("PT", amount, "H"),
            TimeUnit.Day => Write("P", amount, "D"),
            TimeUnit.Week => Write("P", amount, "W"),
            TimeUnit.Weekend => Write("P", amount, "WE"),
            TimeUnit.Fortnight => Write("P", amount * 2, "W"),
            TimeUnit.Month => Write("P", amount, "M"),
            TimeUnit.Quarter => Write("P", amount, "Q"),
            TimeUnit.Decade => amount is null ? "PXE" : Write("P", amount * 10, "Y"),
            TimeUnit.Century => amount is null ? "PXC" : Write("P", amount * 100, "Y"),
            TimeUnit.Millennium => amount is null ? "PXL" : Write("P", amount * 1000, "Y"),
            _ => Write("P", amount, "Y"),
        };

    /// <summary>Halves are written in the next smaller unit where that comes out even.</summary>
    private static string OfFraction(TimeUnit unit, decimal amount)
    {
        var (smaller, factor) = unit switch
        {
            TimeUnit.Minute => (TimeUnit.Second, 60),
            TimeUnit.Hour => (TimeUnit.Minute, 60),
            TimeUnit.Day => (TimeUnit.Hour, 24),
            TimeUnit.Year => (TimeUnit.Month, 12),
            TimeUnit.Decade => (TimeUnit.Year, 10),
            TimeUnit.Century => (TimeUnit.Year, 100),
            TimeUnit.Millennium => (TimeUnit.Year, 1000),
            _ => (unit, 1),
        };
        var scaled = amount * factor;
        if (factor > 1 && scaled == decimal.Truncate(scaled))
            return Of(smaller, scaled);
        return unit <= TimeUnit.Hour ? Write("PT", amount, "HMS"[2 - (int)unit].ToString()) : Write("P", amount, unit switch
        {
            TimeUnit.Day => "D",
            TimeUnit.Week => "W",
            TimeUnit.Month => "M",
            TimeUnit.Quarter => "Q",
            _ => "Y",
        });
    }

    private static string Write(string head, decimal? amount, string unit) =>
        amount is null ? $"{head}X{unit}" : string.Create(CultureInfo.InvariantCulture, $"{head}{amount.Value:0.######}{unit}");
}
