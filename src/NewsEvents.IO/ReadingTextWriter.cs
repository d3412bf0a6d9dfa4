using System.Collections.Immutable;
using System.Text;

namespace NewsEvents.IO;

/// <summary>Writes for a person what was read of each article: its head, its text, and if wanted what was left out.</summary>
/// <remarks>UTF-8 text. Give it documents of <see cref="NewsPipeline.Read"/> or of any later step. Not thread-safe.</remarks>
public sealed class ReadingTextWriter : IResultWriter
{
    private const int NameWidth = 12;

    private readonly StreamWriter writer;
    private readonly bool showsRest;
    private bool isFirst;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the text goes.</param>
    /// <param name="options">Whether the stream is left open and what it goes on with; null for the defaults.</param>
    /// <param name="showsRest">Whether to write the blocks that are no part of the article too, each behind "[boilerplate]".</param>
    public ReadingTextWriter(Stream output, ResultWriterOptions? options = null, bool showsRest = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.showsRest = showsRest;
        isFirst = options?.Continues is not { Articles: > 0 };
        writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: options?.LeaveOpen ?? false) { NewLine = "\n" };
    }

    /// <inheritdoc/>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        StartArticle(result.Article.Id);
        WriteHead(result.Document);
        foreach (var block in ReadingBlock.Of(result.Document))
            WriteBlock(block, result.Document.Text);
        foreach (var caption in result.Article.Page?.Captions ?? [])
            writer.WriteLine($"\n[caption] {WhiteSpace.Collapse(caption.Text)}");
        foreach (var diagnostic in readDiagnostics.IsDefault ? result.Diagnostics : [.. readDiagnostics, .. result.Diagnostics])
            writer.WriteLine($"\n{OutputNames.Of(diagnostic.Level)} {diagnostic.Code}: {diagnostic.Message}");
    }

    /// <inheritdoc/>
    public void WriteError(ArticleReadError failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        StartArticle(failure.Id);
        writer.WriteLine($"error {failure.Code}: {failure.Message}");
    }

    /// <inheritdoc/>
    public void Flush() => writer.Flush();

    /// <inheritdoc/>
    public void Complete() => writer.Flush();

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void StartArticle(string id)
    {
        if (!isFirst)
            writer.WriteLine();
        isFirst = false;
        writer.WriteLine($"=== {id}");
    }

    private void WriteHead(Document document)
    {
        var head = new ReadingHead(document);
        WriteField("title", head.Title);
        WriteField("byline", head.Byline);
        WriteField("published", head.Published);
        WriteField("modified", head.Modified);
        WriteField("source", head.Site);
        WriteField("url", head.Url);
        WriteField("language", head.Language);
        WriteField("section", head.Section);
        WriteField("tags", head.Tags.IsEmpty ? null : string.Join(", ", head.Tags));
        if (document.Layout.Dateline is { } dateline)
            WriteField("dateline", Describe(dateline, document.Text));
    }

    private static string Describe(Dateline dateline, string text)
    {
        var parts = new List<string>();
        if (dateline.Place is { } place)
            parts.Add(place.In(text).ToString());
        if (dateline.Agency is { } agency)
            parts.Add($"agency {agency.In(text)}");
        if (dateline.Date is { } date)
            parts.Add(new PageTime(date).ToString());
        return string.Join(", ", parts);
    }

    private void WriteField(string name, string? value)
    {
        if (value is not null)
            writer.WriteLine($"{name.PadRight(NameWidth)}{WhiteSpace.Collapse(value)}");
    }

    private void WriteBlock(ReadingBlock block, string text)
    {
        if (block.Kind == TextBlockKind.Boilerplate && !showsRest)
            return;
        var label = block.Name == "paragraph" ? "" : $"[{block.Name}] ";
        writer.WriteLine($"\n{label}{WhiteSpace.Collapse(block.Span.In(text).ToString())}");
    }
}
