using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>The articles that a command line asks for.</summary>
/// <param name="Articles">The articles, in order, read as they are taken.</param>
/// <param name="Progress">How much of the input has been read.</param>
/// <param name="Inputs">What is read, so that a run that goes on with another can tell whether it reads the same: a name and a length each.</param>
/// <param name="IsCleaned">Whether what is no part of an article is left out of it.</param>
internal sealed record InputBatch(IEnumerable<ArticleReadResult> Articles, InputProgress Progress, IReadOnlyList<string> Inputs, bool IsCleaned);
