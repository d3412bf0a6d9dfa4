using System.Collections.Immutable;
using System.Globalization;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>Tells a person on standard error how a run goes.</summary>
internal sealed class RunReport(TextWriter error, RunSettings settings)
{
    private const int MostErrorsShown = 20;
    private const int ProgressMilliseconds = 250;

    private int articles;
    private int incidents;
    private int errors;
    private int warnings;
    private int progressLength;
    private long lastProgress = long.MinValue;

    public void Result(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics)
    {
        articles++;
        incidents += result.Incidents.Length;
        Warnings(result.Article.Id, readDiagnostics);
        Warnings(result.Article.Id, result.Diagnostics);
        Progress();
    }

    public void Error(ArticleReadError failure)
    {
        articles++;
        errors++;
        if (settings.IsQuiet || (errors > MostErrorsShown && !settings.IsVerbose))
            return;
        ClearProgress();
        error.WriteLine($"error {failure.Code}: {failure.Message}");
        if (errors == MostErrorsShown && !settings.IsVerbose)
            error.WriteLine("further errors are only counted; --verbose shows all");
    }

    public void Summary()
    {
        ClearProgress();
        if (settings.IsQuiet)
            return;
        error.WriteLine($"{Done()}, {Count(errors, "error")}");
        if (warnings > 0 && !settings.IsVerbose)
            error.WriteLine($"{Count(warnings, "warning")}; --verbose shows them");
    }

    public void ClearProgress()
    {
        if (progressLength == 0)
            return;
        error.Write("\r" + new string(' ', progressLength) + "\r");
        progressLength = 0;
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private string Done() =>
        settings.CountsIncidents ? $"{Count(articles, "article")}, {Count(incidents, "incident")}" : Count(articles, "article");

    private void Warnings(string id, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var isWarning = diagnostic.Level != DiagnosticLevel.Information;
            warnings += isWarning ? 1 : 0;
            if (!settings.IsVerbose)
                continue;
            ClearProgress();
            error.WriteLine($"{(isWarning ? "warning" : "note")} {diagnostic.Code}: {id}: {diagnostic.Message}");
        }
    }

    private void Progress()
    {
        var now = Environment.TickCount64;
        if (!settings.ShowsProgress || now - ProgressMilliseconds < lastProgress)
            return;
        lastProgress = now;
        ClearProgress();
        var text = Done();
        progressLength = text.Length;
        error.Write(text);
        error.Flush();
    }
}
