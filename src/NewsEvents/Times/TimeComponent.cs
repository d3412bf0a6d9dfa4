using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Finds time expressions and resolves them against the publication date.</summary>
internal sealed class TimeComponent(NewsModel model) : IDocumentComponent
{
    private readonly TimeLexicons lexicons = new(model);
    private readonly NumeralReader numerals = new(model);

    public string Name => "times";

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Tags;

    public DocumentLayers Provides => DocumentLayers.Times;

    public void Process(DocumentDraft draft)
    {
        using var text = new TimeText(draft, lexicons, numerals);
        var phrases = new List<TimePhrase>();
        for (var sentence = 0; sentence < draft.TokenTable.SentenceCount; sentence++)
        {
            text.Enter(sentence);
            TimeGrammar.Read(text, phrases);
        }

        var resolver = new TimeResolver(draft.Published, new TenseReader(draft, lexicons), lexicons.Holidays, phrases);
        draft.Times = [.. resolver.ResolveAll(draft)];
        ReportUnresolved(draft, phrases.Count);
    }

    private static void ReportUnresolved(DocumentDraft draft, int count)
    {
        if (draft.Published is not null || count == 0)
            return;
        foreach (var time in draft.Times)
        {
            if (!time.IsRelative || time.Range is not null || time.Type is TimeExpressionType.Duration or TimeExpressionType.Set)
                continue;
            draft.Report(new Diagnostic(
                DiagnosticCodes.NoPublicationDate,
                DiagnosticLevel.Warning,
                "No publication date is known, so relative dates stay unresolved.",
                time.Span));
            return;
        }
    }
}
