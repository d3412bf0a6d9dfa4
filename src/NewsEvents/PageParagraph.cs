namespace NewsEvents;

/// <summary>A part of the text of an article that was read from an HTML page.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The element that holds it, as an XPath such as "/html/body/div[2]/article/p[3]".</param>
public readonly record struct PageParagraph(TextSpan Span, PageParagraphKind Kind, string Path);
