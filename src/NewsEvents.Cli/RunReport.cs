using System.Collections.Immutable;
using System.Globalization;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>Tells a person on standard error how a run goes.</summary>
internal sealed class RunReport(TextWriter error, RunSettings settings, RunCounts counts, InputProgress input)
{
    private const int MostErrorsShown = 20;

    private readonly ProgressLine progress = new(error, settings, counts, input);
    private int errorsShown;

    /// <summary>An article has a result.</summary>
    public void Result(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics)
    {
        Warnings(result.Article.Id, readDiagnostics);
        Warnings(result.Article.Id, result.Diagnostics);
        progress.Show();
    }

    /// <summary>An article has an error in place of a result.</summary>
    public void Error(ArticleReadError failure)
    {
        errorsShown++;
        if (settings.IsQuiet || (errorsShown > MostErrorsShown && !settings.IsVerbose))
            return;
        progress.Clear();
        error.WriteLine($"error {failure.Code}: {failure.Message}");
        if (errorsShown == MostErrorsShown && !settings.IsVerbose)
            error.WriteLine("further errors are only counted; --verbose shows all");
    }

    /// <summary>Says something that a person should know of the run as a whole.</summary>
    public void Say(string message)
    {
        progress.Clear();
        if (!settings.IsQuiet)
            error.WriteLine(message);
    }

    /// <summary>Sums up.</summary>
    public void Summary()
    {
        progress.Clear();
        if (settings.IsQuiet)
            return;
        error.WriteLine($"{progress.Done()}, {RunCounts.Of(counts.ErrorCount, "error")} in {progress.Pace()}");
        foreach (var (code, number) in counts.Errors)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {number} {code}: {ErrorKinds.Describe(code)}"));
        if (counts.Warnings > 0 && !settings.IsVerbose)
            error.WriteLine($"{RunCounts.Of(counts.Warnings, "warning")}; --verbose shows them");
    }

    /// <summary>Takes the progress off the terminal.</summary>
    public void ClearProgress() => progress.Clear();

    private void Warnings(string id, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var isWarning = diagnostic.Level != DiagnosticLevel.Information;
            counts.Warnings += isWarning ? 1 : 0;
            if (!settings.IsVerbose)
                continue;
            progress.Clear();
            error.WriteLine($"{(isWarning ? "warning" : "note")} {diagnostic.Code}: {id}: {diagnostic.Message}");
        }
    }
}
