using System.Collections.Immutable;

namespace NewsEvents.IO;

/// <summary>Writes JSON Lines: one object an article, with its incidents, or with the error in their place.</summary>
/// <remarks>UTF-8 without byte order mark. Fields without a value are absent. Not thread-safe.</remarks>
public sealed class JsonLinesIncidentWriter : IResultWriter
{
    private readonly JsonOutput output;
    private readonly ResultWriterOptions options;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the lines go.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    public JsonLinesIncidentWriter(Stream output, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.options = options ?? new ResultWriterOptions();
        this.output = new JsonOutput(output, this.options.LeaveOpen);
    }

    /// <inheritdoc/>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        RecordJson.Write(output.StartValue(), result, readDiagnostics, options);
        output.EndLine();
    }

    /// <inheritdoc/>
    public void WriteError(ArticleReadError failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        RecordJson.WriteError(output.StartValue(), failure, options);
        output.EndLine();
    }

    /// <inheritdoc/>
    public void Flush() => output.Flush();

    /// <inheritdoc/>
    public void Complete() => output.Flush();

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();
}
