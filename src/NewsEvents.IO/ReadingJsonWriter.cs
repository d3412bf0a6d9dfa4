using System.Collections.Immutable;
using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>Writes what was read of each article as JSON Lines: headline, byline, dates, dateline, and the blocks of the text with their offsets.</summary>
/// <remarks>Give it documents of <see cref="NewsPipeline.Read"/> or of any later step. Not thread-safe.</remarks>
public sealed class ReadingJsonWriter : IResultWriter
{
    private readonly JsonOutput output;
    private readonly ResultWriterOptions options;
    private readonly bool showsRest;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the lines go.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    /// <param name="showsRest">Whether to write the blocks that are no part of the article too, as "boilerplate".</param>
    public ReadingJsonWriter(Stream output, ResultWriterOptions? options = null, bool showsRest = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.options = options ?? new ResultWriterOptions();
        this.showsRest = showsRest;
        this.output = new JsonOutput(output, this.options.LeaveOpen);
    }

    /// <inheritdoc/>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        var json = output.StartValue();
        json.WriteStartObject();
        RecordJson.WriteSchema(json, options);
        json.WriteString("id"u8, result.Article.Id);
        ReadingJson.WriteHead(json, result.Document);
        ReadingJson.WriteBlocks(json, result.Document, showsRest);
        RecordJson.WriteDiagnostics(json, readDiagnostics, result.Diagnostics);
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
