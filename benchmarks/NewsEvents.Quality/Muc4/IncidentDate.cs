using System.Globalization;

namespace NewsEvents.Quality.Muc4;

/// <summary>The date slot.</summary>
internal static class IncidentDate
{
    // A day that no word of the text gives is only known to lie before the report.
    public static string? Of(Document document, Incident incident)
    {
        var stated = incident.Evidence.Any(evidence => evidence.Field == "date");
        if (stated && incident.Date is { } date)
            return date.Start == date.End ? Iso(date.Start) : $"{Iso(date.Start)}/{Iso(date.End)}";
        return document.Published is { } published ? "/" + Iso(published) : null;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
