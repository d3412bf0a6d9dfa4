using System.Collections.Immutable;

namespace NewsEvents.IO.Tables;

/// <summary>What a row of an article is made from: a result or an error.</summary>
/// <param name="Result">What was found; null where the article failed.</param>
/// <param name="ReadDiagnostics">What its reader had to say.</param>
/// <param name="Error">Why it failed; null where it did not.</param>
internal readonly record struct ArticleRow(ExtractionResult? Result, ImmutableArray<Diagnostic> ReadDiagnostics, ArticleReadError? Error)
{
    /// <summary>The incident that the article is about, if there is one.</summary>
    public IncidentRow? Main
    {
        get
        {
            if (Result is null)
                return null;
            foreach (var incident in Result.Incidents)
            {
                if (incident.IsMain)
                    return new IncidentRow(Result, incident);
            }

            return null;
        }
    }

    /// <summary>The codes of all that a user should know, each once, the reader's first.</summary>
    public IEnumerable<string> DiagnosticCodes =>
        (ReadDiagnostics.IsDefault ? [] : ReadDiagnostics)
            .Concat(Result is null || Result.Diagnostics.IsDefault ? [] : Result.Diagnostics)
            .Select(static diagnostic => diagnostic.Code)
            .Distinct(StringComparer.Ordinal);
}
