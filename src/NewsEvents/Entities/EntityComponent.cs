namespace NewsEvents.Entities;

/// <summary>Finds named entities.</summary>
internal sealed class EntityComponent(NewsModel model) : IDocumentComponent
{
    private readonly NewsModel model = model;

    public string Name => "entities";

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Tags;

    public DocumentLayers Provides => DocumentLayers.Entities;

    public void Process(DocumentDraft draft) => _ = model;
}
