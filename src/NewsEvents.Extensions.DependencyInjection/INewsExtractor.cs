namespace NewsEvents.Extensions.DependencyInjection;

/// <summary>Works through batches of articles and logs how it went: what <see cref="NewsPipeline.ExtractAsync"/> does, for services.</summary>
/// <remarks>
/// An article that a component fails on is logged with its id and the component, and left out. No word of an article is ever logged:
/// of a failure the type of its cause, its message not, since that may quote the text. Thread-safe.
/// </remarks>
public interface INewsExtractor
{
    /// <summary>Extracts the incidents of a stream of articles, several at a time, in the order they come.</summary>
    /// <param name="articles">The articles; read only as fast as the results are taken.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>The results, in the articles' order.</returns>
    IAsyncEnumerable<ExtractionResult> ExtractAsync(IAsyncEnumerable<Article> articles, CancellationToken cancellationToken = default);
}
