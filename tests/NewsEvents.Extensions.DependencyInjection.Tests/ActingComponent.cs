namespace NewsEvents.Extensions.DependencyInjection.Tests;

/// <summary>A component that does what a test wants with each article.</summary>
internal sealed class ActingComponent(Action<Article> action) : IDocumentComponent
{
    public string Name => "acting";

    public DocumentLayers Requires => DocumentLayers.None;

    public DocumentLayers Provides => DocumentLayers.None;

    public void Process(DocumentDraft draft) => action(draft.Article);
}
