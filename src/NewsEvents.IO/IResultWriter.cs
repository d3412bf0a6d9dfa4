using System.Collections.Immutable;

namespace NewsEvents.IO;

/// <summary>Writes results in one output format, one after the other.</summary>
/// <remarks>Not thread-safe. Nothing is closed properly without <see cref="Complete"/>.</remarks>
/// <example>
/// <code>
/// using var input = File.OpenRead("articles.jsonl");
/// using var writer = new JsonLinesIncidentWriter(File.Create("incidents.jsonl"));
/// foreach (var read in new JsonLinesArticleReader().Read(input, "articles.jsonl"))
/// {
///     if (read.IsRead)
///         writer.Write(NewsPipeline.Default.Extract(read.Article), read.Diagnostics);
///     else
///         writer.WriteError(read.Error);
/// }
///
/// writer.Complete();
/// </code>
/// </example>
public interface IResultWriter : IDisposable
{
    /// <summary>Writes what was found in an article.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="readDiagnostics">What its reader had to say, written before the result's own diagnostics.</param>
    void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default);

    /// <summary>Writes that an article has no result; formats without a place for it write nothing.</summary>
    /// <param name="failure">The cause.</param>
    void WriteError(ArticleReadError failure);

    /// <summary>Hands everything written so far to the stream and flushes it.</summary>
    void Flush();

    /// <summary>Ends the output, with closing brackets where the format has them, and flushes.</summary>
    void Complete();
}
