using System.Globalization;

namespace NewsEvents;

/// <summary>A day that a page states, with the time of day and the zone where it states them too.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Day">The day as written: in the publisher's own time zone where the page gives it so.</param>
/// <param name="Time">The time of day; null where the page states none.</param>
/// <param name="Offset">What is added to universal time to get the time of day; null where the page names no zone, or one that is not known.</param>
public readonly record struct PageTime(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>Reads a day or a time of ISO 8601: "2023-01-30", "2023-01-30T09:15", "2023-01-30T09:15:00+02:00", "20230130", with a blank for the T too.</summary>
    /// <param name="value">The words; blanks around them are passed over.</param>
    /// <param name="time">The time; what follows the day and cannot be read as a time of day is left aside.</param>
    /// <returns>False where no day opens the words.</returns>
    public static bool TryParse(ReadOnlySpan<char> value, out PageTime time)
    {
        time = default;
        value = value.Trim();
        var isPlain = value.Length >= 10 && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        var length = isPlain ? 10 : 8;
        if (value.Length < length
            || !DateOnly.TryParseExact(value[..length], isPlain ? "yyyy-MM-dd" : "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return false;
        time = new PageTime(day);
        var rest = value[length..];
        if (rest.IsEmpty || rest[0] is not ('T' or 't' or ' ') || ReadClock(rest[1..], out var used) is not { } clock)
            return true;
        time = new PageTime(day, clock, ReadOffset(rest[(1 + used)..].Trim()));
        return true;
    }

    /// <summary>The time as ISO 8601, as exact as it is known: "2023-01-30", "2023-01-30T09:15" or "2023-01-30T09:15+02:00".</summary>
    /// <returns>The words.</returns>
    public override string ToString()
    {
        var day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time)
            return day;
        var clock = time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        return $"{day}T{clock}{Zone(Offset)}";
    }

    private static string Zone(TimeSpan? offset) => offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { } zone => (zone < TimeSpan.Zero ? "-" : "+") + zone.ToString("hh\\:mm", CultureInfo.InvariantCulture),
    };

    private static TimeOnly? ReadClock(ReadOnlySpan<char> value, out int used)
    {
        used = 0;
        while (used < value.Length && (char.IsAsciiDigit(value[used]) || value[used] is ':' or '.'))
            used++;
        var clock = value[..used];
        // Parts of a second are finer than anything said of a page.
        var fraction = clock.IndexOf('.');
        if (fraction >= 0)
            clock = clock[..fraction];
        foreach (var format in (ReadOnlySpan<string>)["HH:mm:ss", "H:mm:ss", "HH:mm", "H:mm", "HHmmss", "HHmm"])
        {
            if (TimeOnly.TryParseExact(clock, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
                return time;
        }

        return null;
    }

    private static TimeSpan? ReadOffset(ReadOnlySpan<char> value)
    {
        if (value is "Z" or "z" or "UTC" or "GMT")
            return TimeSpan.Zero;
        if (value.Length < 3 || value[0] is not ('+' or '-'))
            return null;
        var sign = value[0] == '-' ? -1 : 1;
        foreach (var format in (ReadOnlySpan<string>)["HH:mm", "HHmm", "HH"])
        {
            if (TimeOnly.TryParseExact(value[1..], format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time.Hour <= 14)
                return sign * time.ToTimeSpan();
        }

        return null;
    }
}
