using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>What a report keeps of an incident for its table.</summary>
internal sealed record ReportRow(
    string Article, string Type, string Date, string Place, string Country, string Killed, string Injured, string Who, string State, double Confidence)
{
    private const int LongestCell = 120;

    /// <summary>The row of an incident.</summary>
    public static ReportRow Of(ExtractionResult result, Incident incident) => new(
        Cut(result.Document.Title is { Length: > 0 } title ? title : result.Article.Id),
        Cut(DisplayNames.Of(incident.Type.Name)),
        incident.Date is { Precision: not DatePrecision.Unknown } date ? date.ToString() : "",
        Cut(incident.Place?.Name ?? ""),
        Cut(incident.Place?.Place?.Country ?? ""),
        incident.Killed?.ToString() ?? "",
        incident.Injured?.ToString() ?? "",
        Cut(Actors(incident)),
        incident.Factuality == Factuality.Happened ? incident.IsMain ? "main" : "background" : DisplayNames.Of(incident.Factuality),
        incident.Confidence);

    /// <summary>The confidence in hundredths.</summary>
    public string Sure => Math.Round(Confidence * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    private static string Actors(Incident incident)
    {
        var names = new List<string>();
        foreach (var actor in incident.Actors)
        {
            if (!names.Contains(actor.Name))
                names.Add(actor.Name);
        }

        return string.Join(", ", names);
    }

    private static string Cut(string text) => text.Length <= LongestCell ? text : string.Concat(text.AsSpan(0, LongestCell - 1), "\u2026");
}
