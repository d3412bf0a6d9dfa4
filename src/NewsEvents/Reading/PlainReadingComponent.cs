namespace NewsEvents.Reading;

/// <summary>Takes each line that is not blank for a paragraph: for texts that are known to hold nothing but the article.</summary>
internal sealed class PlainReadingComponent : IDocumentComponent
{
    public string Name => "reading";

    public DocumentLayers Requires => DocumentLayers.None;

    public DocumentLayers Provides => DocumentLayers.Layout;

    public void Process(DocumentDraft draft)
    {
        if (TextCheck.Report(draft))
            draft.Layout = new ArticleLayout([.. LineSplitter.Split(draft.Text).Select(static line => new TextBlock(line.Span, TextBlockKind.Paragraph))]);
    }
}
