using System.Collections.Immutable;
using System.Text;
using NewsEvents.IO;
using NewsEvents.Rendering;

namespace NewsEvents.Cli;

/// <summary>Sums results up and writes one page in the end.</summary>
internal sealed class HtmlReportWriter(Stream output, ResultWriterOptions options) : IResultWriter
{
    private readonly HtmlReport report = new();

    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default) => report.Add(result);

    public void WriteError(ArticleReadError failure) => report.AddFailure();

    public void Flush()
    {
    }

    public void Complete()
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        report.Write(writer, new HtmlPageOptions { IncludeMetadata = options.IncludeMetadata });
    }

    public void Dispose()
    {
        if (!options.LeaveOpen)
            output.Dispose();
    }
}
