namespace NewsEvents.Text;

/// <summary>Repairs the letter case of sentences in capitals, and that of documents without capitals.</summary>
internal sealed class CaseComponent(NewsModel model) : IDocumentComponent
{
    private readonly Lazy<CaseRepairer?> repairer = new(() =>
        model.Has("casing") && model.Has("words") ? new CaseRepairer(model.File("casing"), model.Clusters) : null);

    public string Name => "case";

    public DocumentLayers Requires => DocumentLayers.Tokens;

    public DocumentLayers Provides => DocumentLayers.Tokens;

    public void Process(DocumentDraft draft)
    {
        var table = draft.TokenTable;
        CaselessText.Mark(table);
        TagContext? context = null;
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var first = table.SentenceStarts[sentence];
            if (!table.Has(first, TokenShape.CaselessContext) || repairer.Value is not { } found)
                continue;
            context ??= TagContext.Rent();
            found.Repair(draft.Text, table, first, table.SentenceEnd(sentence) - first, context);
        }

        context?.Return();
    }
}
