namespace NewsEvents;

/// <summary>Something that a user should know about how an article was read.</summary>
/// <param name="Code">A stable code, such as "NE0102"; all are listed in <see cref="DiagnosticCodes"/>.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Message">What happened, in words.</param>
/// <param name="Span">Where in the original text; empty at 0 where it concerns the whole article.</param>
public sealed record Diagnostic(string Code, DiagnosticLevel Level, string Message, TextSpan Span);
