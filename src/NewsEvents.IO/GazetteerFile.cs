using CsvHelper;

namespace NewsEvents.IO;

/// <summary>Reads names of your own from CSV: columns "name" and "type", and if there "canonical", "subtype" and "country".</summary>
/// <remarks>RFC 4180 with comma, semicolon, tab or bar, found from the first lines; UTF-8, or UTF-16 with byte order mark.</remarks>
public static class GazetteerFile
{
    private const int LongestRecord = 1 << 20;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The gazetteer, for <see cref="NewsPipelineBuilder.AddGazetteer"/>.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">
    /// A column is missing or a row is unfit; the message names file, line and cause.
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
    /// A column is missing or a row is unfit; the message names <paramref name="name"/>, line and cause.
    /// </exception>
    public static EntityGazetteer Read(Stream input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            return EntityGazetteer.Create(Entries(input, name));
        }
        catch (CsvFormatException e)
        {
            throw new InvalidDataException($"{name}, line {e.LineNumber}: {e.Message}", e);
        }
    }

    private static IEnumerable<GazetteerEntry> Entries(Stream input, string name)
    {
        using var reader = CsvReader.Create(input, new CsvReaderOptions { TrackLineNumbers = true, MaxRecordSize = LongestRecord }, leaveOpen: true);
        reader.ReadHeader();
        var (names, types) = (Required(reader, "name", name), Required(reader, "type", name));
        var (canonical, subtype, country) = (Column(reader, "canonical"), Column(reader, "subtype"), Column(reader, "country"));
        while (reader.Read())
        {
            var type = Get(reader, types) ?? throw Unfit(name, reader, "the type is empty");
            var entry = new GazetteerEntry(Get(reader, names) ?? "", new EntityType(type))
            {
                Canonical = Get(reader, canonical),
                Subtype = Get(reader, subtype),
                Country = Get(reader, country),
            };
            if (EntityGazetteer.Problem(entry.Name) is { } problem)
                throw Unfit(name, reader, $"the name {problem}");
            yield return entry;
        }
    }

    private static InvalidDataException Unfit(string name, CsvReader reader, string cause) => new($"{name}, line {reader.LineNumber}: {cause}");

    private static int Required(CsvReader reader, string column, string name)
    {
        var index = Column(reader, column);
        if (index >= 0)
            return index;
        var columns = reader.Headers.Count == 0 ? "it is empty" : $"the columns are: {string.Join(", ", reader.Headers)}";
        throw new InvalidDataException($"{name}, line 1: there is no column '{column}'; {columns}");
    }

    private static int Column(CsvReader reader, string column) => reader.TryGetFieldIndex(column, out var index) ? index : -1;

    private static string? Get(CsvReader reader, int column)
    {
        var text = column < 0 || column >= reader.FieldCount ? null : reader.GetString(column)?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
