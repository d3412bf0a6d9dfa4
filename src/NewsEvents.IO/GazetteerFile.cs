using System.Text.Json;
using CsvHelper;

namespace NewsEvents.IO;

/// <summary>Reads names and places of your own from CSV or GeoJSON.</summary>
/// <remarks>
/// CSV has the columns "name" and "type", and if there "canonical", "subtype" and "country". With the columns "lat" and "lon" (or "latitude",
/// "longitude") its rows are places on the map, and "type" may be missing; such a file may also have "id", "kind" (the names of
/// <see cref="PlaceKind"/>; a city where empty), "admin1", "admin2" and "alternate_names" (parted by bars). RFC 4180 with comma, semicolon,
/// tab or bar, found from the first lines; UTF-8, or UTF-16 with byte order mark. GeoJSON is a FeatureCollection of Points whose properties
/// have the names of those columns.
/// </remarks>
public static class GazetteerFile
{
    private const int LongestRecord = 1 << 20;
    private const int SampleSize = 64;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The gazetteer, for <see cref="NewsPipelineBuilder.AddGazetteer"/>.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">
    /// A column is missing or a row or feature is unfit; the message names file, line or feature, and cause.
    /// </exception>
    public static EntityGazetteer Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="input">The stream; it stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <returns>The gazetteer.</returns>
    /// <exception cref="InvalidDataException">
    /// A column is missing or a row or feature is unfit; the message names <paramref name="name"/>, line or feature, and cause.
    /// </exception>
    public static EntityGazetteer Read(Stream input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        var peekable = new PeekableStream(input);
        try
        {
            return EntityGazetteer.Create(IsJson(peekable) ? GeoJsonGazetteer.Entries(peekable, name) : Entries(peekable, name));
        }
        catch (CsvFormatException e)
        {
            throw new InvalidDataException($"{name}, line {e.LineNumber}: {e.Message}", e);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{name}, line {e.LineNumber + 1}: this is no JSON: {e.Message}", e);
        }
    }

    private static IEnumerable<GazetteerEntry> Entries(Stream input, string name)
    {
        using var reader = CsvReader.Create(input, new CsvReaderOptions { TrackLineNumbers = true, MaxRecordSize = LongestRecord }, leaveOpen: true);
        reader.ReadHeader();
        var columns = new GazetteerColumns(reader, name);
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (reader.Read())
        {
            foreach (var entry in GazetteerRow.Entries(columns.Row, places, name, "line", reader.LineNumber))
                yield return entry;
        }
    }

    private static bool IsJson(PeekableStream input)
    {
        var start = input.Peek(SampleSize);
        return start.StartsWith("\ufeff{"u8) || start.TrimStart(" \t\r\n"u8).StartsWith("{"u8);
    }
}
