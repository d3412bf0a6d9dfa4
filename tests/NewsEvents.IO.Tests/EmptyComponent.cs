namespace NewsEvents.IO.Tests;

/// <summary>Finds nothing, so that documents depend on no model.</summary>
internal sealed class EmptyComponent : IDocumentComponent
{
    public string Name => "empty";

    public DocumentLayers Requires => DocumentLayers.None;

    public DocumentLayers Provides =>
        DocumentLayers.Layout | DocumentLayers.Tokens | DocumentLayers.Tags | DocumentLayers.Entities
        | DocumentLayers.Times | DocumentLayers.Places | DocumentLayers.Quantities;

    public void Process(DocumentDraft draft)
    {
    }
}
