using System.Collections.Immutable;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>Writes every result in several forms.</summary>
internal sealed class JoinedWriter(ImmutableArray<IResultWriter> writers) : IResultWriter
{
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        foreach (var writer in writers)
            writer.Write(result, readDiagnostics);
    }

    public void WriteError(ArticleReadError failure)
    {
        foreach (var writer in writers)
            writer.WriteError(failure);
    }

    public void Flush()
    {
        foreach (var writer in writers)
            writer.Flush();
    }

    public void Complete()
    {
        foreach (var writer in writers)
            writer.Complete();
    }

    public void Dispose()
    {
        foreach (var writer in writers)
            writer.Dispose();
    }
}
