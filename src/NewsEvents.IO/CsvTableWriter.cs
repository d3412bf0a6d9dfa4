using System.Collections.Immutable;
using CsvHelper;
using NewsEvents.IO.Tables;

namespace NewsEvents.IO;

/// <summary>Writes a table as CSV (RFC 4180): a header, then the rows that each article gives.</summary>
/// <remarks>
/// UTF-8 without byte order mark. Lists inside a cell are parted by "; ". A text that a spreadsheet would run as a formula, because
/// it starts with =, +, -, @ or a tab, gets an apostrophe in front; numbers never do. Not thread-safe.
/// </remarks>
public sealed class CsvTableWriter : IResultWriter
{
    private readonly CsvWriter csv;
    private readonly OutputTable table;
    private readonly CsvRowWriter rows;

    /// <summary>Creates a writer, which writes the header unless it goes on with an output begun before.</summary>
    /// <param name="output">Where the rows go.</param>
    /// <param name="table">What is written.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentException">The delimiter of the options is no ASCII character, or a quote or line break.</exception>
    public CsvTableWriter(Stream output, OutputTable table, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(table);
        options ??= new ResultWriterOptions();
        csv = CsvWriter.Create(output, CsvOptions(options.Delimiter), options.LeaveOpen);
        this.table = table;
        rows = new CsvRowWriter(csv);
        if (options.Continues is null)
            csv.WriteRecord(table.Columns.Select(static column => column.Name).ToArray());
    }

    /// <inheritdoc/>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        table.Write(result, readDiagnostics, rows);
    }

    /// <inheritdoc/>
    public void WriteError(ArticleReadError failure) => table.WriteError(failure, rows);

    /// <inheritdoc/>
    public void Flush() => csv.Flush();

    /// <inheritdoc/>
    public void Complete() => csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    private static CsvWriterOptions CsvOptions(char delimiter) => new()
    {
        Separator = delimiter,
        Injection = CsvInjection.Escape,
        TrueValue = "true",
        FalseValue = "false",
    };
}
