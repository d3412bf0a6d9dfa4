namespace NewsEvents;

/// <summary>One block of an article's text: a paragraph, a caption, the headline or something left out.</summary>
/// <param name="Span">Where it stands in the original text.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct TextBlock(TextSpan Span, TextBlockKind Kind);
