using System.Collections.Immutable;
using CsvHelper;

namespace NewsEvents.IO;

/// <summary>Writes CSV (RFC 4180): a header, then one row an incident.</summary>
/// <remarks>
/// Lists inside a cell are parted by "; ". A text that a spreadsheet would run as a formula gets an apostrophe in front.
/// Articles without incidents and articles with an error have no row. Not thread-safe.
/// </remarks>
public sealed class CsvIncidentWriter : IResultWriter
{
    private readonly CsvWriter csv;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the rows go.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    public CsvIncidentWriter(Stream output, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var csvOptions = new CsvWriterOptions { Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" };
        csv = CsvWriter.Create(output, csvOptions, options?.LeaveOpen ?? false);
        if (options?.Continues is null)
            csv.WriteRecord(CsvIncidentColumns.Names);
    }

    /// <inheritdoc/>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var incident in result.Incidents)
        {
            CsvIncidentColumns.Write(csv, result, incident);
            csv.EndRecord();
        }
    }

    /// <inheritdoc/>
    public void WriteError(ArticleReadError failure) => ArgumentNullException.ThrowIfNull(failure);

    /// <inheritdoc/>
    public void Flush() => csv.Flush();

    /// <inheritdoc/>
    public void Complete() => csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();
}
