using System.Globalization;

namespace NewsEvents.Quality.Muc4;

/// <summary>The date slot.</summary>
internal static class IncidentDate
{
    private const float Least = 0.25f;

    // A day that no word of the text gives is only known to lie before the report.
    public static string? Of(Report report, Cluster cluster)
    {
        var (time, probability) = cluster.Times.DefaultIfEmpty().MaxBy(pair => pair.Probability);
        if (time is not null && probability >= Least)
            return KeyForm(time.Range!.Value);
        return report.Document.Published is { } published ? "- " + Day(published) : null;
    }

    /// <summary>A day or stretch of days as keys write it: "09 JAN 90".</summary>
    public static string KeyForm(DateRange range) => range.Start == range.End ? Day(range.Start) : $"{Day(range.Start)} - {Day(range.End)}";

    private static string Day(DateOnly day) => day.ToString("dd MMM yy", CultureInfo.InvariantCulture).ToUpperInvariant();
}
