namespace NewsEvents.IO;

/// <summary>A block of a text as it was read, with the element that it comes from where the text was read from HTML.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is, as output names it.</param>
/// <param name="Path">The XPath of its element; null where there is none.</param>
internal readonly record struct ReadingBlock(TextSpan Span, TextBlockKind Kind, string Name, string? Path)
{
    /// <summary>The blocks of a document, in text order.</summary>
    public static IEnumerable<ReadingBlock> Of(Document document)
    {
        var paragraphs = document.Article.Page?.Paragraphs ?? [];
        var next = 0;
        foreach (var block in document.Layout.Blocks)
        {
            while (next < paragraphs.Length && paragraphs[next].Span.End < block.Span.End)
                next++;
            var isKnown = next < paragraphs.Length && paragraphs[next].Span.Contains(block.Span);
            var paragraph = isKnown ? paragraphs[next] : default;
            var name = isKnown && block.Kind == TextBlockKind.Paragraph ? OutputNames.Of(paragraph.Kind) : OutputNames.Of(block.Kind);
            yield return new ReadingBlock(block.Span, block.Kind, name, isKnown ? paragraph.Path : null);
        }
    }
}
