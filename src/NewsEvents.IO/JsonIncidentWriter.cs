using System.Collections.Immutable;

namespace NewsEvents.IO;

/// <summary>Writes one JSON array of the objects that <see cref="JsonLinesIncidentWriter"/> writes as lines.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class JsonIncidentWriter : IResultWriter
{
    private readonly JsonOutput output;
    private readonly ResultWriterOptions options;
    private bool any;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the array goes.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    public JsonIncidentWriter(Stream output, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.options = options ?? new ResultWriterOptions();
        this.output = new JsonOutput(output, this.options.LeaveOpen);
        any = this.options.Continues is { Articles: > 0 };
        if (this.options.Continues is null)
            this.output.WriteRaw("["u8);
    }

    /// <inheritdoc/>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        StartElement();
        RecordJson.Write(output.StartValue(), result, readDiagnostics, options);
        output.EndValue();
    }

    /// <inheritdoc/>
    public void WriteError(ArticleReadError failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        StartElement();
        RecordJson.WriteError(output.StartValue(), failure, options);
        output.EndValue();
    }

    /// <inheritdoc/>
    public void Flush() => output.Flush();

    /// <inheritdoc/>
    public void Complete()
    {
        output.WriteRaw(any ? "\n]\n"u8 : "]\n"u8);
        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();

    private void StartElement()
    {
        output.WriteRaw(any ? ",\n"u8 : "\n"u8);
        any = true;
    }
}
