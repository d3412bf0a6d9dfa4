using System.Collections.Immutable;
using System.Text;
using NewsEvents.IO;
using NewsEvents.Rendering;

namespace NewsEvents.Cli;

/// <summary>Gathers results and writes them as one page in the end.</summary>
internal sealed class HtmlViewWriter(Stream output, ResultWriterOptions options) : IResultWriter
{
    /// <summary>More articles make a page that nobody reads and no telephone opens.</summary>
    public const int MostArticles = 50;

    private readonly List<ExtractionResult> results = [];

    /// <exception cref="CommandException">There are too many articles for one page.</exception>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        if (results.Count == MostArticles)
            throw new CommandException(ExitCode.Usage, $"a view shows {MostArticles} articles at most; 'newsevents report' sums up any number, and --limit takes the first of them");
        results.Add(result);
    }

    public void WriteError(ArticleReadError failure)
    {
    }

    public void Flush()
    {
    }

    public void Complete()
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        HtmlView.Write(writer, results, new HtmlPageOptions { IncludeMetadata = options.IncludeMetadata });
    }

    public void Dispose()
    {
        if (!options.LeaveOpen)
            output.Dispose();
    }
}
