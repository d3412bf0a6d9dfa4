using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace NewsEvents.Extensions.DependencyInjection;

/// <summary>The pipeline with a log around it.</summary>
internal sealed class NewsExtractor(NewsPipeline pipeline, NewsEventsOptions options, ILogger<INewsExtractor> logger) : INewsExtractor
{
    public IAsyncEnumerable<ExtractionResult> ExtractAsync(IAsyncEnumerable<Article> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return ExtractAllAsync(articles, cancellationToken);
    }

    private async IAsyncEnumerable<ExtractionResult> ExtractAllAsync(
        IAsyncEnumerable<Article> articles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        int results = 0, incidents = 0, failures = 0;
        var isComplete = false;
        var batch = new BatchOptions
        {
            MaxDegreeOfParallelism = options.MaxDegreeOfParallelism,
            OnError = (article, error) =>
            {
                Interlocked.Increment(ref failures);
                Tell(article, error);
            },
        };
        ExtractorLog.BatchStarted(logger, options.MaxDegreeOfParallelism ?? Environment.ProcessorCount);
        try
        {
            await foreach (var result in pipeline.ExtractAsync(articles, batch, cancellationToken).ConfigureAwait(false))
            {
                results++;
                incidents += result.Incidents.Length;
                Tell(result);
                yield return result;
            }

            isComplete = true;
        }
        finally
        {
            var milliseconds = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            if (isComplete)
                ExtractorLog.BatchFinished(logger, results, incidents, Volatile.Read(ref failures), milliseconds);
            else
                ExtractorLog.BatchStopped(logger, results, incidents, Volatile.Read(ref failures), milliseconds);
        }
    }

    private void Tell(Article article, ArticleFailedException error)
    {
        var cause = error.InnerException ?? error;
        ExtractorLog.ArticleFailed(logger, article.Id, error.ComponentName, cause.GetType().FullName ?? "");
        ExtractorLog.FailureTrace(logger, article.Id, cause.StackTrace);
        options.OnArticleFailed?.Invoke(article, error);
    }

    private void Tell(ExtractionResult result)
    {
        if (!logger.IsEnabled(LogLevel.Debug))
            return;
        foreach (var diagnostic in result.Diagnostics)
            ExtractorLog.ArticleDiagnostic(logger, result.Article.Id, diagnostic.Code, diagnostic.Level, diagnostic.Span.Start, diagnostic.Span.Length);
    }
}
