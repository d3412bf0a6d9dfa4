using System.Collections.Immutable;

namespace NewsEvents.IO;

/// <summary>Writes CSV (RFC 4180): a header, then one row an incident, as <see cref="CsvTableWriter"/> writes <see cref="OutputTable.Incidents"/>.</summary>
/// <remarks>Articles without incidents and articles with an error have no row. Not thread-safe.</remarks>
public sealed class CsvIncidentWriter : IResultWriter
{
    private readonly CsvTableWriter table;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the rows go.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    public CsvIncidentWriter(Stream output, ResultWriterOptions? options = null) =>
        table = new CsvTableWriter(output, OutputTable.Incidents, options);

    /// <inheritdoc/>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default) => table.Write(result, readDiagnostics);

    /// <inheritdoc/>
    public void WriteError(ArticleReadError failure) => table.WriteError(failure);

    /// <inheritdoc/>
    public void Flush() => table.Flush();

    /// <inheritdoc/>
    public void Complete() => table.Complete();

    /// <inheritdoc/>
    public void Dispose() => table.Dispose();
}
