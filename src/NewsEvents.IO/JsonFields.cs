using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>Fields that JSON records are made of: a value that is not there leaves no field behind.</summary>
internal static class JsonFields
{
    /// <summary>Leaves all but quotes, backslashes and control characters as it is; a lone surrogate becomes U+FFFD.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static void Strings(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Optional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    public static void Optional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    public static void Optional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is not { } day)
            return;
        Span<char> buffer = stackalloc char[10];
        day.TryFormat(buffer, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString(name, buffer);
    }

    public static void Span(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
    }

    /// <summary>Degrees with five decimals, about a metre.</summary>
    public static void Degrees(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double value) =>
        json.WriteNumber(name, OutputNumbers.Degrees(value));

    /// <summary>What a place is and where it lies, behind its name.</summary>
    public static void OnMap(this Utf8JsonWriter json, Place place)
    {
        json.WriteString("kind"u8, OutputNames.Of(place.Kind));
        json.Optional("admin2"u8, place.Admin2);
        json.Optional("admin1"u8, place.Admin1);
        json.Optional("country"u8, place.Country);
        json.Optional("country_code"u8, place.CountryCode);
        json.Degrees("lat"u8, place.Latitude);
        json.Degrees("lon"u8, place.Longitude);
        json.Optional("geonames_id"u8, place.GeoNamesId);
        json.Optional("place_id"u8, place.Id);
    }

    public static void Confidence(this Utf8JsonWriter json, double value) =>
        json.WriteNumber("confidence"u8, OutputNumbers.Confidence(value));
}
