namespace NewsEvents;

/// <summary>How a stream of articles is worked through.</summary>
public sealed class BatchOptions
{
    /// <summary>Number of articles read at once; null for one a processor core.</summary>
    public int? MaxDegreeOfParallelism { get; init; }

    /// <summary>
    /// Called with an article that a component failed on; it is then left out of the results. Null: the first failure ends
    /// the stream with its <see cref="ArticleFailedException"/>. May be called from several threads at once.
    /// </summary>
    public Action<Article, ArticleFailedException>? OnError { get; init; }
}
