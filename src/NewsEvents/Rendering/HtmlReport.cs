using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Sums up the results of many articles and writes them as one web page: counts, charts, a map and a table.</summary>
/// <remarks>
/// Only counts and the first rows are kept, so that any number of results may be added. The same results in the same order give the
/// same page. The page holds all it needs and loads nothing. Not thread-safe.
/// </remarks>
/// <example>
/// <code>
/// var report = new HtmlReport();
/// await foreach (var result in NewsPipeline.Default.ExtractAsync(articles))
///     report.Add(result);
/// using var output = File.CreateText("report.html");
/// report.Write(output);
/// </code>
/// </example>
public sealed class HtmlReport
{
    /// <summary>The most rows that the table of incidents has.</summary>
    public const int MostRows = 2000;

    private const int MostNames = 50_000;

    private string? modelVersion;

    /// <summary>How many articles were added.</summary>
    public long Articles { get; private set; }

    /// <summary>How many articles could not be read.</summary>
    public long Failures { get; private set; }

    /// <summary>How many incidents the articles tell of, main ones and background.</summary>
    public long Incidents { get; private set; }

    internal long ArticlesWithIncidents { get; private set; }

    internal long MainIncidents { get; private set; }

    /// <summary>Incidents that the texts deny, threaten, plan or only speak of; charts leave them out.</summary>
    internal long NotHappened { get; private set; }

    /// <summary>Incidents whose month is known and whose day is not.</summary>
    internal long DatedByMonth { get; private set; }

    internal long KilledAtLeast { get; private set; }

    internal ReportTally<string> Types { get; } = new(MostNames);

    internal ReportTally<string> Countries { get; } = new(MostNames);

    internal ReportTally<string> Groups { get; } = new(MostNames);

    internal ReportTally<DateOnly> Days { get; } = new(MostNames);

    internal ReportTally<DateOnly> Months { get; } = new(MostNames);

    internal ReportTally<DateOnly> KilledByMonth { get; } = new(MostNames);

    internal ReportTally<MapPoint> Points { get; } = new(MostNames);

    internal Dictionary<MapPoint, string> PointNames { get; } = [];

    internal List<ReportRow> Rows { get; } = [];

    /// <summary>Adds what was found in an article.</summary>
    /// <param name="result">The result.</param>
    public void Add(ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        modelVersion ??= result.ModelVersion;
        Articles++;
        ArticlesWithIncidents += result.Incidents.IsEmpty ? 0 : 1;
        foreach (var incident in result.Incidents)
        {
            Add(result, incident);
            if (Rows.Count < MostRows)
                Rows.Add(ReportRow.Of(result, incident));
        }
    }

    /// <summary>Counts an article that could not be read.</summary>
    public void AddFailure() => Failures++;

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where it goes; to be encoded as UTF-8.</param>
    /// <param name="options">How the page is written; null for the defaults.</param>
    public void Write(TextWriter output, HtmlPageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var title = options?.Title ?? $"{DisplayNames.Count(Incidents, "incident")} in {DisplayNames.Count(Articles, "article")}";
        new ReportPage(new HtmlOutput(output), this).Write(title, options?.IncludeMetadata ?? true ? modelVersion : null);
    }

    /// <summary>The page as text.</summary>
    /// <param name="options">How the page is written; null for the defaults.</param>
    /// <returns>The page.</returns>
    public string Render(HtmlPageOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, options);
        return writer.ToString();
    }

    private void Add(ExtractionResult result, Incident incident)
    {
        Incidents++;
        MainIncidents += incident.IsMain ? 1 : 0;
        Types.Add(DisplayNames.Of(incident.Type.Name));
        if (incident.Factuality != Factuality.Happened)
        {
            NotHappened++;
            return;
        }

        AddPlace(incident);
        AddGroups(result.Document, incident);
        AddDate(incident);
    }

    private void AddPlace(Incident incident)
    {
        if (incident.Place?.Place is not { } place)
            return;
        if (place.Country is { Length: > 0 } country)
            Countries.Add(country);
        if (!(Math.Abs(place.Longitude) <= 180 && Math.Abs(place.Latitude) <= 90))
            return;
        // Places of one neighbourhood share a circle.
        var point = new MapPoint(Math.Round(place.Longitude * 4) / 4, Math.Round(place.Latitude * 4) / 4);
        Points.Add(point);
        if (PointNames.Count < MostNames)
            PointNames.TryAdd(point, place.ToString());
    }

    private void AddGroups(Document document, Incident incident)
    {
        var seen = new List<string>();
        foreach (var actor in incident.Actors)
        {
            if (actor.Stance == ActorStance.Denied || !IsNamedGroup(document, actor) || seen.Contains(actor.Name))
                continue;
            seen.Add(actor.Name);
            Groups.Add(actor.Name);
        }
    }

    // "Gunmen" at the start of a sentence is written like a name, but is none of the entities.
    private static bool IsNamedGroup(Document document, IncidentActor actor)
    {
        if (actor.Type != EntityType.Group)
            return false;
        foreach (var entity in document.Entities)
        {
            if (entity.Type == EntityType.Group && entity.Span.Overlaps(actor.Span))
                return true;
        }

        return false;
    }

    private void AddDate(Incident incident)
    {
        var killed = incident.Killed?.Minimum ?? incident.Killed?.Maximum ?? 0;
        KilledAtLeast += killed;
        if (incident.Date is not { Precision: DatePrecision.Day or DatePrecision.Week or DatePrecision.Month } date)
            return;
        var month = new DateOnly(date.Start.Year, date.Start.Month, 1);
        Months.Add(month);
        if (date.Precision == DatePrecision.Day)
            Days.Add(date.Start);
        else
            DatedByMonth++;
        if (killed > 0)
            KilledByMonth.Add(month, killed);
    }
}
