using System.Collections.Immutable;

namespace NewsEvents.IO;

/// <summary>Writes results in one output format, one after the other.</summary>
/// <remarks>Not thread-safe. Nothing is closed properly without <see cref="Complete"/>.</remarks>
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
