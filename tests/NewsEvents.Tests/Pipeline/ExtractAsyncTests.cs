using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsEvents.Tests.Pipeline;

/// <summary>Streams: how much is read and worked on, and what is left when the caller's loop ends, however it ends.</summary>
public sealed class ExtractAsyncTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task No_more_articles_are_worked_on_at_once_than_allowed()
    {
        var gauge = new Gauge();
        var pipeline = With(_ => gauge.Pass());

        var count = 0;
        await foreach (var _ in pipeline.ExtractAsync(Count(40), new BatchOptions { MaxDegreeOfParallelism = 2 }))
            count++;

        Assert.Equal(40, count);
        Assert.InRange(gauge.Highest, 1, 2);
    }

    [Fact]
    public async Task The_source_is_read_only_as_fast_as_results_are_taken()
    {
        var read = 0;
        await using var results = NewsPipeline.Default
            .ExtractAsync(Count(1000, _ => Interlocked.Increment(ref read)), new BatchOptions { MaxDegreeOfParallelism = 2 })
            .GetAsyncEnumerator();

        Assert.True(await results.MoveNextAsync());
        await Task.Delay(200);

        Assert.InRange(Volatile.Read(ref read), 1, 7);
    }

    [Fact]
    public async Task A_result_comes_out_while_the_source_waits_for_its_next_article()
    {
        var articles = Channel.CreateUnbounded<Article>();
        articles.Writer.TryWrite(new Article("a", "A bomb killed 12 people."));
        await using var results = NewsPipeline.Default.ExtractAsync(articles.Reader.ReadAllAsync()).GetAsyncEnumerator();

        Assert.True(await results.MoveNextAsync().AsTask().WaitAsync(Long));
        Assert.Equal("a", results.Current.Article.Id);
        articles.Writer.Complete();
        Assert.False(await results.MoveNextAsync());
    }

    [Fact]
    public async Task Cancellation_ends_the_wait_for_the_source_and_names_the_callers_token()
    {
        using var cancellation = new CancellationTokenSource();
        var source = new EndlessSource();
        await using var results = NewsPipeline.Default.ExtractAsync(source.Read()).GetAsyncEnumerator(cancellation.Token);
        var next = results.MoveNextAsync().AsTask();
        await source.Waiting.WaitAsync(Long);

        await cancellation.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.WaitAsync(Long));
        Assert.Equal(cancellation.Token, error.CancellationToken);
        Assert.True(source.IsDisposed);
    }

    [Fact]
    public async Task Cancellation_starts_no_further_article()
    {
        using var cancellation = new CancellationTokenSource();
        var started = new ConcurrentBag<string>();
        var pipeline = With(article =>
        {
            started.Add(article.Id);
            cancellation.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in pipeline.ExtractAsync(Count(100), new BatchOptions { MaxDegreeOfParallelism = 1 }, cancellation.Token))
            {
            }
        });

        Assert.InRange(started.Count, 1, 2);
    }

    [Fact]
    public async Task After_an_early_break_nothing_runs_and_the_source_is_disposed()
    {
        var gauge = new Gauge();
        var source = new EndlessSource { Ready = 20 };
        var pipeline = With(_ => gauge.Pass());

        await foreach (var _ in pipeline.ExtractAsync(source.Read(), new BatchOptions { MaxDegreeOfParallelism = 3 }))
            break;

        Assert.Equal(0, gauge.Current);
        Assert.True(source.IsDisposed);
        var passed = gauge.Passed;
        await Task.Delay(100);
        Assert.Equal(passed, gauge.Passed);
    }

    [Fact]
    public async Task Failures_that_nobody_asks_for_after_an_early_break_are_observed()
    {
        const string Mark = "left behind by an early break";
        var unobserved = new ConcurrentBag<Exception>();
        void Note(object? sender, UnobservedTaskExceptionEventArgs e) => unobserved.Add(e.Exception);
        TaskScheduler.UnobservedTaskException += Note;
        try
        {
            await BreakAtFirstAsync(With(article => _ = article.Id == "a0" ? 0 : throw new InvalidOperationException(Mark)));
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Note;
        }

        Assert.DoesNotContain(unobserved, e => e.ToString().Contains(Mark, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failure_of_the_source_comes_out_behind_the_results_before_it()
    {
        var ids = new List<string>();
        var error = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var result in NewsPipeline.Default.ExtractAsync(Count(10, i => _ = i == 3 ? throw new IOException("torn") : 0)))
                ids.Add(result.Article.Id);
        });

        Assert.Equal("torn", error.Message);
        Assert.Equal(["a0", "a1", "a2"], ids);
    }

    [Fact]
    public async Task A_failed_article_ends_the_stream_behind_the_results_before_it()
    {
        var pipeline = With(article => _ = article.Id == "a2" ? throw new InvalidOperationException("on purpose") : 0);
        var source = new EndlessSource { Ready = 5 };

        var ids = new List<string>();
        var error = await Assert.ThrowsAsync<ArticleFailedException>(async () =>
        {
            await foreach (var result in pipeline.ExtractAsync(source.Read()))
                ids.Add(result.Article.Id);
        });

        Assert.Equal("a2", error.ArticleId);
        Assert.Equal(["a0", "a1"], ids);
        Assert.True(source.IsDisposed);
    }

    [Fact]
    public async Task A_failure_of_the_error_handler_ends_the_stream()
    {
        var pipeline = With(_ => throw new InvalidOperationException("on purpose"));
        var options = new BatchOptions { OnError = (_, _) => throw new NotSupportedException("handler") };

        var error = await Assert.ThrowsAsync<NotSupportedException>(async () =>
        {
            await foreach (var _ in pipeline.ExtractAsync(Count(3), options))
            {
            }
        });

        Assert.Equal("handler", error.Message);
    }

    [Fact]
    public void A_missing_source_is_told_at_once() =>
        Assert.Throws<ArgumentNullException>(() => { _ = NewsPipeline.Default.ExtractAsync(null!); });

    [Fact]
    public async Task A_stream_can_be_enumerated_twice()
    {
        var stream = NewsPipeline.Default.ExtractAsync(Count(3));
        for (var round = 0; round < 2; round++)
        {
            var ids = new List<string>();
            await foreach (var result in stream)
                ids.Add(result.Article.Id);
            Assert.Equal(["a0", "a1", "a2"], ids);
        }
    }

    // A method of its own: its tasks are garbage when it has returned.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task BreakAtFirstAsync(NewsPipeline pipeline)
    {
        await foreach (var _ in pipeline.ExtractAsync(Count(20), new BatchOptions { MaxDegreeOfParallelism = 4 }))
            break;
    }

    private static NewsPipeline With(Action<Article> action) =>
        NewsPipelineBuilder.CreateDefault().AddBefore("reading", new ActingComponent(action)).Build();

    private static async IAsyncEnumerable<Article> Count(int count, Action<int>? before = null)
    {
        for (var i = 0; i < count; i++)
        {
            before?.Invoke(i);
            await Task.Yield();
            yield return new Article($"a{i}", "A bomb killed 12 people.");
        }
    }

    /// <summary>Gives some articles, then waits until it is cancelled.</summary>
    private sealed class EndlessSource
    {
        private readonly TaskCompletionSource waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Ready { get; init; }

        public Task Waiting => waiting.Task;

        public bool IsDisposed { get; private set; }

        public async IAsyncEnumerable<Article> Read([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                for (var i = 0; i < Ready; i++)
                    yield return new Article($"a{i}", "A bomb killed 12 people.");
                waiting.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                IsDisposed = true;
            }
        }
    }

    /// <summary>Counts who is inside.</summary>
    private sealed class Gauge
    {
        private readonly Lock gate = new();

        public int Current { get; private set; }

        public int Highest { get; private set; }

        public int Passed { get; private set; }

        public void Pass()
        {
            lock (gate)
                Highest = Math.Max(Highest, ++Current);
            Task.Delay(5).Wait();
            lock (gate)
            {
                Current--;
                Passed++;
            }
        }
    }

    private sealed class ActingComponent(Action<Article> action) : IDocumentComponent
    {
        public string Name => "acting";

        public DocumentLayers Requires => DocumentLayers.None;

        public DocumentLayers Provides => DocumentLayers.None;

        public void Process(DocumentDraft draft) => action(draft.Article);
    }
}
