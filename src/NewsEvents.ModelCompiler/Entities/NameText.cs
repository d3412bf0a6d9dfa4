namespace NewsEvents.ModelCompiler.Entities;

/// <summary>A document of a corpus with its names.</summary>
/// <param name="Text">Its sentences, one a line.</param>
/// <param name="Names">Where its names stand, and the number of the type of each.</param>
/// <param name="Scheme">What the corpus marks.</param>
internal sealed record NameText(string Text, IReadOnlyList<(TextSpan Span, int Type)> Names, NameScheme Scheme);
