namespace NewsEvents.Cli;

/// <summary>The formats of records, by the names that users give them.</summary>
internal static class OutputFormat
{
    public const string JsonLines = "jsonl";
    public const string Json = "json";
    public const string Csv = "csv";
    public const string GeoJson = "geojson";
    public const string Sqlite = "sqlite";

    public static string[] All { get; } = [JsonLines, Json, Csv, GeoJson, Sqlite];

    /// <summary>The format that the name of an output file tells; JSON Lines where it tells none.</summary>
    public static string Of(string? path) => Ending(path) switch
    {
        ".json" => Json,
        ".csv" or ".tsv" => Csv,
        ".geojson" => GeoJson,
        ".db" or ".sqlite" or ".sqlite3" => Sqlite,
        _ => JsonLines,
    };

    /// <summary>The delimiter that the name of an output file tells.</summary>
    public static char Delimiter(string? path) => Ending(path) == ".tsv" ? '\t' : ',';

    // "out.csv.gz" is CSV.
    private static string? Ending(string? path)
    {
        var ending = Path.GetExtension(path)?.ToLowerInvariant();
        return ending == ".gz" ? Ending(Path.GetFileNameWithoutExtension(path)) : ending;
    }
}
