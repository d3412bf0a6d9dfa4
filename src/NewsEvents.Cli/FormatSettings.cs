using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>In which form records are written, and which tables stand beside them.</summary>
internal sealed record FormatSettings
{
    public string Format { get; init; } = OutputFormat.JsonLines;

    public bool RowsAreArticles { get; init; }

    /// <summary>What parts the cells of CSV; null where the file's name decides.</summary>
    public char? Delimiter { get; init; }

    public string? ClaimsPath { get; init; }

    public string? EntitiesPath { get; init; }

    public bool DatabaseHasEntities { get; init; }

    /// <summary>The tables asked for beside the records, and their files.</summary>
    public IReadOnlyList<(string Path, OutputTable Table)> SideTables
    {
        get
        {
            var tables = new List<(string, OutputTable)>();
            if (ClaimsPath is not null)
                tables.Add((ClaimsPath, OutputTable.Claims));
            if (EntitiesPath is not null)
                tables.Add((EntitiesPath, OutputTable.Entities));
            return tables;
        }
    }

    /// <summary>Makes the writer of the records into a stream.</summary>
    public IResultWriter CreateWriter(Stream stream, ResultWriterOptions options, string? path) => Format switch
    {
        OutputFormat.Json => new JsonIncidentWriter(stream, options),
        OutputFormat.GeoJson => new GeoJsonIncidentWriter(stream, options),
        OutputFormat.Csv => new CsvTableWriter(
            stream, RowsAreArticles ? OutputTable.ArticleSummaries : OutputTable.Incidents, CsvOptions(path, options.Continues)),
        _ => new JsonLinesIncidentWriter(stream, options),
    };

    /// <summary>How CSV is written to a file of that name.</summary>
    public ResultWriterOptions CsvOptions(string? path, OutputContinuation? continues = null) =>
        new() { Delimiter = Delimiter ?? OutputFormat.Delimiter(path), Continues = continues, LeaveOpen = true };

    /// <summary>All that the bytes of the records depend on, as a run that goes on with another compares it.</summary>
    public override string ToString() =>
        $"{Format}{(RowsAreArticles ? " --rows articles" : "")}{(Delimiter is { } delimiter ? $" --delimiter '{delimiter}'" : "")}";
}
