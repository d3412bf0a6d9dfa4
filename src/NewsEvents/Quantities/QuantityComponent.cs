namespace NewsEvents.Quantities;

/// <summary>Finds numbers with their qualifiers.</summary>
internal sealed class QuantityComponent(NewsModel model) : IDocumentComponent
{
    private readonly NewsModel model = model;

    public string Name => "quantities";

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Tags | DocumentLayers.Times;

    public DocumentLayers Provides => DocumentLayers.Quantities;

    public void Process(DocumentDraft draft) => _ = model;
}
