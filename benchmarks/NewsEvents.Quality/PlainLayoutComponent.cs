namespace NewsEvents.Quality;

/// <summary>Takes each line that is not blank for a paragraph: for corpora that are known to hold running text only.</summary>
internal sealed class PlainLayoutComponent : IDocumentComponent
{
    public string Name => "plain-layout";

    public DocumentLayers Requires => DocumentLayers.None;

    public DocumentLayers Provides => DocumentLayers.Layout;

    public void Process(DocumentDraft draft)
    {
        var blocks = new List<TextBlock>();
        var start = 0;
        foreach (var line in draft.Text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (!trimmed.IsEmpty)
            {
                var offset = start + line.IndexOf(trimmed, StringComparison.Ordinal);
                blocks.Add(new TextBlock(new TextSpan(offset, trimmed.Length), TextBlockKind.Paragraph));
            }

            start = NextLine(draft.Text, start + line.Length);
        }

        draft.Layout = new ArticleLayout([.. blocks]);
    }

    private static int NextLine(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
}
