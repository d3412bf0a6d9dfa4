namespace NewsEvents;

/// <summary>The caption of a picture of an HTML page.</summary>
/// <param name="Text">The words under the picture, with its credit.</param>
/// <param name="AlternativeText">What the page gives to those who cannot see the picture; null where it gives nothing.</param>
/// <param name="Image">The picture's address as the page gives it; null where the page names none beside the caption.</param>
/// <param name="Path">The element that holds it, as an XPath such as "/html/body/article/figure[1]/figcaption".</param>
public readonly record struct PageCaption(string Text, string? AlternativeText, string? Image, string Path);
