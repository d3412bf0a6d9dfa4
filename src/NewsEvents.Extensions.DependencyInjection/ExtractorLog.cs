using Microsoft.Extensions.Logging;

namespace NewsEvents.Extensions.DependencyInjection;

/// <summary>What batches log. No message holds words of an article.</summary>
internal static partial class ExtractorLog
{
    [LoggerMessage(1, LogLevel.Information, "Batch started, {Degree} articles at once")]
    public static partial void BatchStarted(ILogger logger, int degree);

    [LoggerMessage(2, LogLevel.Information, "Batch finished: {Results} articles with {Incidents} incidents, {Failures} failed, {Milliseconds} ms")]
    public static partial void BatchFinished(ILogger logger, int results, int incidents, int failures, long milliseconds);

    [LoggerMessage(3, LogLevel.Warning, "Batch stopped before its end: {Results} articles with {Incidents} incidents, {Failures} failed, {Milliseconds} ms")]
    public static partial void BatchStopped(ILogger logger, int results, int incidents, int failures, long milliseconds);

    [LoggerMessage(4, LogLevel.Error, "Article {ArticleId} failed in component {Component}: {Cause}")]
    public static partial void ArticleFailed(ILogger logger, string articleId, string component, string cause);

    [LoggerMessage(5, LogLevel.Debug, "Article {ArticleId} failed at\n{StackTrace}")]
    public static partial void FailureTrace(ILogger logger, string articleId, string? stackTrace);

    [LoggerMessage(6, LogLevel.Debug, "Article {ArticleId}: {Code} {Level} at {Start}, {Length} characters")]
    public static partial void ArticleDiagnostic(ILogger logger, string articleId, string code, DiagnosticLevel level, int start, int length);
}
