using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsEvents;

/// <summary>Works on a stream of articles, several at a time, and gives the results in the articles' order.</summary>
/// <param name="work">Does one article; null where it leaves no result.</param>
/// <param name="degree">The most articles worked on at once.</param>
internal sealed class ExtractionStream(Func<Article, ExtractionResult?> work, int degree)
{
    private readonly Channel<Task<ExtractionResult?>> pending = Channel.CreateBounded<Task<ExtractionResult?>>(
        new BoundedChannelOptions(degree * 2) { SingleReader = true, SingleWriter = true });

    /// <summary>
    /// Reads the source apart from the results, so that a result comes out while the source waits for its next article. However the
    /// caller's loop ends, nothing runs any more when it has ended.
    /// </summary>
    /// <param name="articles">The source.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <returns>The results.</returns>
    public async IAsyncEnumerable<ExtractionResult> RunAsync(
        IAsyncEnumerable<Article> articles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var free = new SemaphoreSlim(degree);
        var reading = Task.Run(() => ReadAllAsync(articles, free, stop.Token), CancellationToken.None);
        try
        {
            while (await NextAsync(cancellationToken).ConfigureAwait(false) is { } task)
            {
                if (await task.ConfigureAwait(false) is { } result)
                    yield return result;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await EndAsync(reading).ConfigureAwait(false);
        }
    }

    private async ValueTask<Task<ExtractionResult?>?> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await pending.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) && pending.Reader.TryRead(out var task) ? task : null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The source knows the linked token only; the caller is told of its own.
            throw new OperationCanceledException(cancellationToken);
        }
    }

    // A failure of the source comes out behind the results of the articles before it.
    private async Task ReadAllAsync(IAsyncEnumerable<Article> articles, SemaphoreSlim free, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await free.WaitAsync(cancellationToken).ConfigureAwait(false);
                // There is room: the loop below waited for it, and nobody else writes.
                pending.Writer.TryWrite(Task.Run(() => Work(article, free), CancellationToken.None));
                await pending.Writer.WaitToWriteAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            failure = e;
        }

        pending.Writer.Complete(failure);
    }

    private ExtractionResult? Work(Article article, SemaphoreSlim free)
    {
        try
        {
            return work(article);
        }
        finally
        {
            free.Release();
        }
    }

    // Waits for what has begun and looks at its failures, which nobody asks for any more.
    private async Task EndAsync(Task reading)
    {
        await reading.ConfigureAwait(false);
        while (pending.Reader.TryRead(out var task))
            await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
