using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>What became of one article: a result or an error.</summary>
/// <param name="Read">What its reader gave.</param>
/// <param name="Result">What was found; null where there is an error.</param>
/// <param name="Error">Why nothing was found; null where there is a result.</param>
internal sealed record ArticleOutcome(ArticleReadResult Read, ExtractionResult? Result, ArticleReadError? Error);
