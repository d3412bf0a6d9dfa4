namespace NewsEvents.Cli;

/// <summary>Takes outcomes as they are done and hands them on in the articles' order, one at a time.</summary>
/// <remarks>
/// Whoever brings the outcome that is next hands it on with all that are ready behind it; nobody waits for a thread that does only that.
/// Thread-safe.
/// </remarks>
/// <param name="capacity">The most articles that may be read and not yet handed on.</param>
/// <param name="take">Takes an outcome.</param>
/// <param name="idle">Called when all that was read has been handed on: the input may be waiting.</param>
internal sealed class OutcomeQueue(int capacity, Action<ArticleOutcome> take, Action idle)
{
    private readonly object entry = new();
    private readonly ArticleOutcome?[] ready = new ArticleOutcome?[capacity];
    private long given;
    private long taken;
    private bool isTaking;
    private bool isStopped;

    /// <summary>Waits until one more article may be read.</summary>
    /// <returns>False where none is wanted any more.</returns>
    public bool WaitForRoom()
    {
        lock (entry)
        {
            while (!isStopped && given - taken >= capacity)
                Monitor.Wait(entry);
            return !isStopped;
        }
    }

    /// <summary>The number of an article that has been read, in the order of the calls.</summary>
    public long Number()
    {
        lock (entry)
            return given++;
    }

    /// <summary>Hands on an outcome, or leaves it for whoever brings the one before.</summary>
    /// <param name="number">The article's number.</param>
    /// <param name="outcome">What became of it.</param>
    public void Bring(long number, ArticleOutcome outcome)
    {
        lock (entry)
        {
            ready[number % capacity] = outcome;
            if (isTaking)
                return;
            isTaking = true;
        }

        try
        {
            while (Next(out var isAll) is { } next)
            {
                take(next);
                if (isAll)
                    idle();
            }
        }
        catch
        {
            Rest();
            throw;
        }
    }

    /// <summary>Hands on nothing more, and returns when nothing is being handed on.</summary>
    public void Stop()
    {
        lock (entry)
        {
            isStopped = true;
            Monitor.PulseAll(entry);
            while (isTaking)
                Monitor.Wait(entry);
        }
    }

    private ArticleOutcome? Next(out bool isAll)
    {
        lock (entry)
        {
            var place = taken % capacity;
            var next = isStopped ? null : ready[place];
            ready[place] = null;
            taken += next is null ? 0 : 1;
            isTaking = next is not null;
            isAll = taken == given;
            Monitor.PulseAll(entry);
            return next;
        }
    }

    private void Rest()
    {
        lock (entry)
        {
            (isStopped, isTaking) = (true, false);
            Monitor.PulseAll(entry);
        }
    }
}
