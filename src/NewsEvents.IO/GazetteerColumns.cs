using CsvHelper;

namespace NewsEvents.IO;

/// <summary>Where the fields of a name of the user's stand in a CSV file; -1 for a column that it lacks.</summary>
internal sealed class GazetteerColumns
{
    private static readonly string[] Further = ["canonical", "subtype", "country", "id", "kind", "admin1", "admin2", "alternate_names"];

    private readonly CsvReader reader;
    private readonly int name;
    private readonly int type;
    private readonly int latitude;
    private readonly int longitude;
    private readonly Dictionary<string, int> further;

    /// <exception cref="InvalidDataException">A column is missing.</exception>
    public GazetteerColumns(CsvReader reader, string file)
    {
        this.reader = reader;
        name = Required(file, "name");
        (latitude, longitude) = (Any("lat", "latitude"), Any("lon", "lng", "longitude"));
        if (latitude >= 0 != longitude >= 0)
            throw Missing(file, latitude < 0 ? "lat" : "lon");
        type = IsOfPlaces ? Any("type") : Required(file, "type");
        further = Further.ToDictionary(static column => column, column => Any(column));
    }

    private bool IsOfPlaces => latitude >= 0;

    /// <summary>What the present row says.</summary>
    public GazetteerRow Row() => new()
    {
        Name = Get(name),
        Type = Get(type),
        Canonical = Get("canonical"),
        Subtype = Get("subtype"),
        Country = Get("country"),
        Id = Get("id"),
        Kind = Get("kind"),
        Admin1 = Get("admin1"),
        Admin2 = Get("admin2"),
        AlternateNames = [.. (Get("alternate_names") ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        IsPlace = IsOfPlaces,
        Latitude = GazetteerRow.Number(Get(latitude)),
        Longitude = GazetteerRow.Number(Get(longitude)),
    };

    private string? Get(string column) => Get(further[column]);

    private string? Get(int column)
    {
        var text = column < 0 || column >= reader.FieldCount ? null : reader.GetString(column)?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private int Required(string file, string column) => Any(column) is >= 0 and var index ? index : throw Missing(file, column);

    private int Any(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (reader.TryGetFieldIndex(column, out var index))
                return index;
        }

        return -1;
    }

    private InvalidDataException Missing(string file, string column)
    {
        var columns = reader.Headers.Count == 0 ? "it is empty" : $"the columns are: {string.Join(", ", reader.Headers)}";
        return new InvalidDataException($"{file}, line 1: there is no column '{column}'; {columns}");
    }
}
