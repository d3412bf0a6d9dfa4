using System.Globalization;

namespace NewsEvents.IO;

/// <summary>Reads the day of publication as inputs state it.</summary>
internal static class PublicationDate
{
    private static readonly string[] Formats = ["yyyy-M-d", "yyyy/M/d", "yyyyMMdd"];

    /// <summary>Reads an ISO 8601 date; a time behind it is allowed and left aside, so the day is the publisher's own.</summary>
    public static bool TryParse(ReadOnlySpan<char> value, out DateOnly date)
    {
        value = value.Trim();
        var time = value.IndexOfAny('T', 't', ' ');
        if (time > 0 && time + 1 < value.Length && char.IsAsciiDigit(value[time + 1]))
            value = value[..time];
        return DateOnly.TryParseExact(value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
