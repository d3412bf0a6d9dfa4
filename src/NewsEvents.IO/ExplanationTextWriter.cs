using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsEvents.IO;

/// <summary>Writes for a person how the records of articles came about: for each field the words it rests on and the readings that lost.</summary>
/// <remarks>UTF-8 text. Give it results of <see cref="NewsPipeline.Explain"/>. Not thread-safe.</remarks>
public sealed class ExplanationTextWriter : IResultWriter
{
    private const int FieldWidth = 19;
    private const int ValueWidth = 30;
    private const int MostWords = 60;

    private readonly StreamWriter writer;
    private bool isFirst;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the text goes.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    public ExplanationTextWriter(Stream output, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        isFirst = options?.Continues is not { Articles: > 0 };
        writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: options?.LeaveOpen ?? false) { NewLine = "\n" };
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="result"/> has no explanation.</exception>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Explanation is not { } explanation)
            throw new ArgumentException("The result has no explanation; make it with NewsPipeline.Explain.", nameof(result));
        StartArticle(result.Article.Id, result.Article.Title);
        foreach (var incident in explanation.Incidents)
            WriteIncident(incident);
        if (explanation.Incidents.IsEmpty)
            writer.WriteLine("no incident");
        if (!explanation.Unused.IsEmpty)
            WriteUnused(explanation.Unused);
        foreach (var diagnostic in readDiagnostics.IsDefault ? result.Diagnostics : [.. readDiagnostics, .. result.Diagnostics])
            writer.WriteLine($"{diagnostic.Level.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}");
    }

    /// <inheritdoc/>
    public void WriteError(ArticleReadError failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        StartArticle(failure.Id, null);
        writer.WriteLine($"error {failure.Code}: {failure.Message}");
    }

    /// <inheritdoc/>
    public void Flush() => writer.Flush();

    /// <inheritdoc/>
    public void Complete() => writer.Flush();

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void StartArticle(string id, string? title)
    {
        if (!isFirst)
            writer.WriteLine();
        isFirst = false;
        writer.WriteLine(title is null ? id : $"{id}: {OneLine(title)}");
    }

    private void WriteIncident(IncidentExplanation explanation)
    {
        var incident = explanation.Incident;
        writer.WriteLine();
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{incident.Id} {(incident.IsMain ? "main" : "background")} {incident.Type}, {OutputNames.Of(incident.Factuality)}, confidence {incident.Confidence:0.00}"));
        string? last = null;
        foreach (var reading in explanation.Readings)
        {
            WriteReading(reading, reading.Field == last ? "" : reading.Field);
            last = reading.Field;
        }
    }

    private void WriteUnused(ImmutableArray<FieldReading> unused)
    {
        writer.WriteLine();
        writer.WriteLine("in no record");
        foreach (var reading in unused)
            WriteReading(reading, "");
    }

    private void WriteReading(FieldReading reading, string field)
    {
        var mark = reading.Verdict switch { ReadingVerdict.Chosen => '=', ReadingVerdict.Supports => '+', _ => '-' };
        writer.Write($"  {field.PadRight(FieldWidth)} {mark} {OneLine(reading.Value).PadRight(ValueWidth)} {Words(reading.Evidence)}");
        if (reading.Weight is { } weight)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $", weight {weight:0.##}"));
        if (mark == '-')
            writer.Write($": {Why(reading.Verdict)}");
        writer.WriteLine();
    }

    private static string Words(Evidence evidence)
    {
        if (evidence.Span.IsEmpty)
            return "the day of publication";
        var place = evidence.SentenceIndex < 0 ? "outside the sentences" : string.Create(CultureInfo.InvariantCulture, $"sentence {evidence.SentenceIndex + 1}");
        return $"\"{OneLine(evidence.Text)}\" ({place})";
    }

    private static string OneLine(string text)
    {
        var line = WhiteSpace.Collapse(text);
        return line.Length <= MostWords ? line : $"{line.AsSpan(0, MostWords - 1)}…";
    }

    private static string Why(ReadingVerdict verdict) => verdict switch
    {
        ReadingVerdict.LessTold => "told less than the other",
        ReadingVerdict.LessSpecific => "said more exactly elsewhere",
        ReadingVerdict.OtherArea => "lies in another country or province than most speaks for",
        ReadingVerdict.NotTheSite => "not said to be where it happened",
        ReadingVerdict.DatesStatement => "dates what was said",
        ReadingVerdict.DatesReport => "dates the report",
        ReadingVerdict.DatesAftermath => "dates what came of it",
        ReadingVerdict.HourOnly => "only an hour",
        ReadingVerdict.Cumulative => "sums many incidents",
        ReadingVerdict.PartOfFigure => "counts a part of the others",
        ReadingVerdict.Superseded => "another figure is later or larger",
        ReadingVerdict.PerpetratorClaim => "the perpetrator's own claim",
        ReadingVerdict.Vague => "gives no number",
        ReadingVerdict.PointsBack => "points back at people told of before",
        ReadingVerdict.AttackersSide => "fighters of the attackers' side",
        ReadingVerdict.AmongVictims => "named among the victims",
        ReadingVerdict.NobodysDoing => "nobody's doing",
        ReadingVerdict.Repeated => "told already",
        ReadingVerdict.OnlySpokenOf => "only spoken of",
        ReadingVerdict.OtherSense => "has another sense here",
        _ => "too little is told of it for a record",
    };
}
