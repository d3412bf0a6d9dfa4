using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>Works on articles several at a time and gives the outcomes in the articles' order.</summary>
/// <remarks>
/// Each thread reads an article, works on it, and hands on what is ready: as many threads as jobs, and none that wakes for every article.
/// </remarks>
internal sealed class ArticlePump(Func<Article, ExtractionResult> work, int jobs)
{
    /// <summary>Articles a job that may be read before the first of them is handed on, so that a long one does not hold up the others.</summary>
    private const int ReadAhead = 4;

    /// <summary>Works on all articles. Outcomes already there come out while the input waits for more.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="take">Takes an outcome.</param>
    /// <param name="idle">Called when everything that was read has been taken.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task RunAsync(
        IEnumerable<ArticleReadResult> articles, Action<ArticleOutcome> take, Action idle, CancellationToken cancellationToken)
    {
        var queue = new OutcomeQueue(jobs * ReadAhead, Take, idle);
        var run = new Run(articles.GetEnumerator(), queue, work, jobs);
        try
        {
            await run.Ended.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Whoever cancels may be the one that takes, and gets here in the middle of it: stopping waits until nobody takes.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            queue.Stop();
        }

        cancellationToken.ThrowIfCancellationRequested();

        void Take(ArticleOutcome outcome)
        {
            // Whoever stops the run may have broken off the input too.
            cancellationToken.ThrowIfCancellationRequested();
            take(outcome);
        }
    }

    /// <summary>The threads of one run and what they share.</summary>
    private sealed class Run
    {
        private readonly IEnumerator<ArticleReadResult> articles;
        private readonly OutcomeQueue queue;
        private readonly Func<Article, ExtractionResult> work;
        private readonly Lock reading = new();
        private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Exception? readFailure;
        private bool isRead;
        private int running;

        public Run(IEnumerator<ArticleReadResult> articles, OutcomeQueue queue, Func<Article, ExtractionResult> work, int jobs)
        {
            (this.articles, this.queue, this.work, running) = (articles, queue, work, jobs);
            for (var job = 0; job < jobs; job++)
                Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        /// <summary>Ends with the work, or as soon as it fails: a thread may still wait for the input.</summary>
        public Task Ended => ended.Task;

        private void Work()
        {
            try
            {
                while (Next(out var number) is { } article)
                    queue.Bring(number, OutcomeOf(article));
            }
            catch (Exception e)
            {
                ended.TrySetException(e);
            }

            if (Interlocked.Decrement(ref running) == 0)
                End();
        }

        private void End()
        {
            try
            {
                articles.Dispose();
            }
            catch (Exception e)
            {
                readFailure ??= e;
            }

            // A failure of the input comes out behind the articles before it.
            if (readFailure is { } failure)
                ended.TrySetException(failure);
            else
                ended.TrySetResult();
        }

        private ArticleReadResult? Next(out long number)
        {
            number = 0;
            lock (reading)
            {
                isRead = isRead || !queue.WaitForRoom() || !TryRead();
                if (isRead)
                    return null;
                number = queue.Number();
                return articles.Current;
            }
        }

        private bool TryRead()
        {
            try
            {
                return articles.MoveNext();
            }
            catch (Exception e)
            {
                readFailure = e is OperationCanceledException ? null : e;
                return false;
            }
        }

        private ArticleOutcome OutcomeOf(ArticleReadResult read)
        {
            if (!read.IsRead)
                return new ArticleOutcome(read, null, read.Error);
            try
            {
                return new ArticleOutcome(read, work(read.Article), null);
            }
            catch (ArticleFailedException e)
            {
                var error = new ArticleReadError(DiagnosticCodes.ComponentFailed, read.Article.Id, e.Message, "", 0);
                return new ArticleOutcome(read, null, error);
            }
        }
    }
}
