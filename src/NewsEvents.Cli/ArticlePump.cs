using System.Threading.Channels;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>Works on articles several at a time and gives the outcomes in the articles' order.</summary>
internal sealed class ArticlePump(Func<Article, ExtractionResult> work, int jobs)
{
    /// <summary>
    /// Reads on a thread of its own, so that outcomes already there come out while the input waits for more.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="take">Takes an outcome.</param>
    /// <param name="idle">Called when the next outcome is not there yet.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task RunAsync(
        IEnumerable<ArticleReadResult> articles, Action<ArticleOutcome> take, Action idle, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<Task<ArticleOutcome>>(jobs * 2);
        var reading = Task.Factory.StartNew(
            () => ReadAll(articles, channel.Writer, stop.Token),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            await TakeAllAsync(channel.Reader, take, idle, cancellationToken).ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private static async Task TakeAllAsync(
        ChannelReader<Task<ArticleOutcome>> outcomes, Action<ArticleOutcome> take, Action idle, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (!outcomes.TryRead(out var outcome))
            {
                idle();
                if (!await outcomes.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
                    return;
                continue;
            }

            if (!outcome.IsCompleted)
                idle();
            var done = await outcome.WaitAsync(cancellationToken).ConfigureAwait(false);
            // Whoever stops the run may have broken off the input too.
            cancellationToken.ThrowIfCancellationRequested();
            take(done);
        }
    }

    private void ReadAll(
        IEnumerable<ArticleReadResult> articles, ChannelWriter<Task<ArticleOutcome>> outcomes, CancellationToken cancellationToken)
    {
        // Not disposed: a worker may still release it when the run has been stopped.
        var free = new SemaphoreSlim(jobs);
        try
        {
            foreach (var article in articles)
            {
                var outcome = Start(article, free, cancellationToken);
                outcomes.WriteAsync(outcome, cancellationToken).AsTask().GetAwaiter().GetResult();
            }

            outcomes.Complete();
        }
        catch (Exception e)
        {
            outcomes.Complete(e is OperationCanceledException ? null : e);
        }
    }

    private Task<ArticleOutcome> Start(ArticleReadResult read, SemaphoreSlim free, CancellationToken cancellationToken)
    {
        if (!read.IsRead)
            return Task.FromResult(new ArticleOutcome(read, null, read.Error));
        free.Wait(cancellationToken);
        return Task.Run(
            () =>
            {
                try
                {
                    return Work(read, read.Article);
                }
                finally
                {
                    free.Release();
                }
            },
            CancellationToken.None);
    }

    private ArticleOutcome Work(ArticleReadResult read, Article article)
    {
        try
        {
            return new ArticleOutcome(read, work(article), null);
        }
        catch (ArticleFailedException e)
        {
            var error = new ArticleReadError(DiagnosticCodes.ComponentFailed, article.Id, e.Message, "", 0);
            return new ArticleOutcome(read, null, error);
        }
    }
}
