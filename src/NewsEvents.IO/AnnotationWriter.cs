using System.Collections.Immutable;

namespace NewsEvents.IO;

/// <summary>Writes the layers of documents as JSON Lines: one object an article, with only the layers asked for.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class AnnotationWriter : IResultWriter
{
    private readonly JsonOutput output;
    private readonly ResultWriterOptions options;
    private readonly AnnotationLayers layers;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the lines go.</param>
    /// <param name="layers">The layers to write.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    public AnnotationWriter(Stream output, AnnotationLayers layers, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.layers = layers;
        this.options = options ?? new ResultWriterOptions();
        this.output = new JsonOutput(output, this.options.LeaveOpen);
    }

    /// <inheritdoc/>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        var json = output.StartValue();
        json.WriteStartObject();
        json.WriteString("id"u8, result.Article.Id);
        LayerJson.Write(json, result.Document, layers);
        if (layers.HasFlag(AnnotationLayers.Incidents))
            IncidentJson.WriteAll(json, result.Incidents);
        json.WriteEndObject();
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
