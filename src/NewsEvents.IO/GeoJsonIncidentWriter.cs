using System.Collections.Immutable;
using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>Writes a GeoJSON feature collection (RFC 7946): a point for each incident whose place is known.</summary>
/// <remarks>
/// Coordinates are WGS 84, longitude first. Each feature has the incident's id. Incidents whose place is not on the map, or lies outside
/// 180 degrees west to east and 90 south to north, and articles with an error are left out: the other formats have them. Not thread-safe.
/// </remarks>
public sealed class GeoJsonIncidentWriter : IResultWriter
{
    private readonly JsonOutput output;
    private bool any;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the collection goes.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    public GeoJsonIncidentWriter(Stream output, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = new JsonOutput(output, options?.LeaveOpen ?? false);
        any = options?.Continues is { Points: > 0 };
        if (options?.Continues is null)
            this.output.WriteRaw("{\"type\":\"FeatureCollection\",\"features\":["u8);
    }

    /// <inheritdoc/>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var incident in result.Incidents)
        {
            if (incident.Place?.Place is not { } place || !IsOnEarth(place))
                continue;
            output.WriteRaw(any ? ",\n"u8 : "\n"u8);
            any = true;
            WriteFeature(output.StartValue(), result, incident, place);
            output.EndValue();
        }
    }

    /// <inheritdoc/>
    public void WriteError(ArticleReadError failure) => ArgumentNullException.ThrowIfNull(failure);

    /// <inheritdoc/>
    public void Flush() => output.Flush();

    /// <inheritdoc/>
    public void Complete()
    {
        output.WriteRaw(any ? "\n]}\n"u8 : "]}\n"u8);
        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();

    // No number at all is on neither side of a limit.
    private static bool IsOnEarth(Place place) => Math.Abs(place.Longitude) <= 180 && Math.Abs(place.Latitude) <= 90;

    private static void WriteFeature(Utf8JsonWriter json, ExtractionResult result, Incident incident, Place place)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Feature"u8);
        json.WriteString("id"u8, incident.Id);
        json.WriteStartObject("geometry"u8);
        json.WriteString("type"u8, "Point"u8);
        json.WriteStartArray("coordinates"u8);
        json.WriteNumberValue(OutputNumbers.Degrees(place.Longitude));
        json.WriteNumberValue(OutputNumbers.Degrees(place.Latitude));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        WriteProperties(json, result, incident, place);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, ExtractionResult result, Incident incident, Place place)
    {
        json.WriteString("article_id"u8, result.Article.Id);
        json.WriteString("incident_id"u8, incident.Id);
        json.Optional("title"u8, result.Document.Title);
        json.WriteString("type"u8, incident.Type.Name);
        json.Optional("subtype"u8, incident.Subtype);
        json.WriteBoolean("main"u8, incident.IsMain);
        json.WriteString("factuality"u8, OutputNames.Of(incident.Factuality));
        if (incident.Date is { Precision: not DatePrecision.Unknown } date)
        {
            json.Optional("date_start"u8, date.Start);
            json.Optional("date_end"u8, date.End);
        }

        json.WriteString("place"u8, incident.Place!.Name);
        json.Optional("country"u8, place.Country);
        json.Optional("killed_min"u8, incident.Killed?.Minimum);
        json.Optional("killed_max"u8, incident.Killed?.Maximum);
        json.Optional("injured_min"u8, incident.Injured?.Minimum);
        json.Optional("injured_max"u8, incident.Injured?.Maximum);
        json.Confidence(incident.Confidence);
        json.Optional("url"u8, result.Article.Url);
    }
}
