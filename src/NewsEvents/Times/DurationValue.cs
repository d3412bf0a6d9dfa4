using System.Globalization;

namespace NewsEvents.Times;

/// <summary>Writes the TIMEX3 value of a length of time.</summary>
internal static class DurationValue
{
    public static string Of(TimePhrase phrase) =>
        phrase.Smaller is { } smaller ? Joined(Of(phrase.Unit, phrase.Amount), Of(smaller.Unit, smaller.Amount)) : Of(phrase.Unit, phrase.Amount);

    /// <summary>"P2Y" and "P3M" are "P2Y3M"; hours follow days behind a "T".</summary>
    private static string Joined(string larger, string smaller) =>
        larger + (larger.Contains('T', StringComparison.Ordinal) ? smaller[2..] : smaller[1..]);

    public static string Of(TimeUnit unit, decimal? amount)
    {
        if (amount is not { } number)
            return Open(unit);
        return number == decimal.Truncate(number) ? Decimal(unit, number) : OfFraction(unit, number);
    }

    /// <summary>A length whose amount is left open.</summary>
    private static string Open(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "PTXS",
        TimeUnit.Minute => "PTXM",
        TimeUnit.Hour => "PTXH",
        TimeUnit.Day => "PXD",
        TimeUnit.Week or TimeUnit.Fortnight => "PXW",
        TimeUnit.Weekend => "PXWE",
        TimeUnit.Month => "PXM",
        TimeUnit.Quarter => "PXQ",
        TimeUnit.Decade => "PXE",
        TimeUnit.Century => "PXC",
        TimeUnit.Millennium => "PXL",
        _ => "PXY",
    };

    /// <summary>Writes a fraction in the next smaller unit where that comes out even: "P2Y6M", "PT30M".</summary>
    private static string OfFraction(TimeUnit unit, decimal amount)
    {
        var whole = decimal.Truncate(amount);
        var (smaller, factor) = unit switch
        {
            TimeUnit.Minute => ("S", 60),
            TimeUnit.Hour => ("M", 60),
            TimeUnit.Day => ("H", 24),
            TimeUnit.Year => ("M", 12),
            TimeUnit.Decade => ("", 10),
            TimeUnit.Century => ("", 100),
            TimeUnit.Millennium => ("", 1000),
            _ => ("", 1),
        };
        var rest = (amount - whole) * factor;
        if (factor == 1 || rest != decimal.Truncate(rest))
            return Decimal(unit, amount);
        if (smaller.Length == 0)
            return Of(TimeUnit.Year, amount * factor);
        var head = whole == 0 ? (unit <= TimeUnit.Hour ? "PT" : "P") : Of(unit, whole);
        return Write(unit == TimeUnit.Day ? head + "T" : head, rest, smaller);
    }

    private static string Decimal(TimeUnit unit, decimal amount) => unit switch
    {
        TimeUnit.Second => Write("PT", amount, "S"),
        TimeUnit.Minute => Write("PT", amount, "M"),
        TimeUnit.Hour => Write("PT", amount, "H"),
        TimeUnit.Day => Write("P", amount, "D"),
        TimeUnit.Week => Write("P", amount, "W"),
        TimeUnit.Month => Write("P", amount, "M"),
        TimeUnit.Quarter => Write("P", amount, "Q"),
        TimeUnit.Fortnight => Write("P", amount * 2, "W"),
        TimeUnit.Weekend => Write("P", amount, "WE"),
        TimeUnit.Decade => Write("P", amount * 10, "Y"),
        TimeUnit.Century => Write("P", amount * 100, "Y"),
        TimeUnit.Millennium => Write("P", amount * 1000, "Y"),
        _ => Write("P", amount, "Y"),
    };

    private static string Write(string head, decimal amount, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{head}{amount:0.######}{unit}");
}
