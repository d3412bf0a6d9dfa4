using System.Collections.Immutable;
using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>Reads places of the user's from GeoJSON (RFC 7946): a FeatureCollection of Points.</summary>
internal static class GeoJsonGazetteer
{
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidDataException">It is no collection of points, or a feature is unfit; the message names file, feature and cause.</exception>
    public static IEnumerable<GazetteerEntry> Entries(Stream input, string name)
    {
        using var document = JsonDocument.Parse(input);
        if (Member(document.RootElement, "features") is not { ValueKind: JsonValueKind.Array } features)
            throw new InvalidDataException($"{name}: this GeoJSON is no FeatureCollection, or it has no features");
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var number = 0;
        foreach (var feature in features.EnumerateArray())
        {
            number++;
            foreach (var entry in GazetteerRow.Entries(() => Row(feature), places, name, "feature", number))
                yield return entry;
        }
    }

    private static GazetteerRow Row(JsonElement feature)
    {
        var (longitude, latitude) = Point(Member(feature, "geometry"));
        var properties = Member(feature, "properties");
        return new GazetteerRow
        {
            Name = Text(properties, "name"),
            Type = Text(properties, "type"),
            Canonical = Text(properties, "canonical"),
            Subtype = Text(properties, "subtype"),
            Country = Text(properties, "country"),
            Id = Text(properties, "id") ?? Text(feature, "id"),
            Kind = Text(properties, "kind"),
            Admin1 = Text(properties, "admin1"),
            Admin2 = Text(properties, "admin2"),
            AlternateNames = Names(Member(properties, "alternate_names")),
            IsPlace = true,
            Latitude = latitude,
            Longitude = longitude,
        };
    }

    private static (double Longitude, double Latitude) Point(JsonElement? geometry)
    {
        var type = Text(geometry, "type");
        if (type != "Point")
            throw new FormatException(type is null ? "it has no geometry" : $"its geometry is a {type}, not a Point");
        if (Member(geometry, "coordinates") is not { ValueKind: JsonValueKind.Array } coordinates || coordinates.GetArrayLength() < 2)
            throw new FormatException("its point has no two coordinates");
        return (Number(coordinates[0]), Number(coordinates[1]));
    }

    private static double Number(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var number) ? number : double.NaN;

    private static ImmutableArray<string> Names(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.String } text => [.. text.GetString()!.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()!.Trim())],
        _ => [],
    };

    private static string? Text(JsonElement? element, string member)
    {
        var text = Member(element, member) switch
        {
            { ValueKind: JsonValueKind.String } value => value.GetString()!.Trim(),
            { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
}
