using System.Collections.Concurrent;
using NewsEvents.IO;

namespace NewsEvents.Cli.Tests;

public class ArticlePumpTests
{
    [Fact]
    public async Task Outcomes_come_in_the_articles_order_though_work_ends_in_another()
    {
        var gates = new ConcurrentDictionary<string, TaskCompletionSource>();
        var outcomes = new List<string>();
        var pump = new ArticlePump(
            article =>
            {
                // The first article is not done before the second is.
                if (article.Id == "0")
                    Gate("1").Task.Wait();
                Gate(article.Id).TrySetResult();
                return Empty(article);
            },
            jobs: 2);

        await pump.RunAsync(Articles(20), outcome => outcomes.Add(outcome.Result!.Article.Id), () => { }, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), outcomes);

        TaskCompletionSource Gate(string id) => gates.GetOrAdd(id, _ => new TaskCompletionSource());
    }

    [Fact]
    public async Task No_more_articles_are_worked_on_at_once_than_allowed()
    {
        var running = 0;
        var most = 0;
        var pump = new ArticlePump(
            article =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                Thread.Yield();
                Interlocked.Decrement(ref running);
                return Empty(article);
            },
            jobs: 3);

        await pump.RunAsync(Articles(500), _ => { }, () => { }, CancellationToken.None);

        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task Articles_are_read_only_as_fast_as_outcomes_are_taken()
    {
        var read = 0;
        var taken = 0;
        var pump = new ArticlePump(Empty, jobs: 2);

        await pump.RunAsync(
            Articles(1000).Select(article =>
            {
                Interlocked.Increment(ref read);
                return article;
            }),
            _ =>
            {
                taken++;
                Assert.InRange(Volatile.Read(ref read) - taken, 0, 8);
            },
            () => { },
            CancellationToken.None);

        Assert.Equal(1000, taken);
    }

    [Fact]
    public async Task A_component_that_fails_costs_only_its_article()
    {
        var pump = new ArticlePump(
            article => article.Id == "1"
                ? throw new ArticleFailedException("Component 'x' failed on article '1': boom") { ArticleId = "1" }
                : Empty(article),
            jobs: 2);
        var outcomes = new List<ArticleOutcome>();

        await pump.RunAsync(Articles(3), outcomes.Add, () => { }, CancellationToken.None);

        Assert.Equal([null, DiagnosticCodes.ComponentFailed, null], outcomes.Select(outcome => outcome.Error?.Code));
        Assert.Equal("1", outcomes[1].Error!.Id);
    }

    [Fact]
    public async Task An_outcome_comes_out_while_the_input_waits()
    {
        var more = new TaskCompletionSource();
        var first = new TaskCompletionSource();
        var pump = new ArticlePump(Empty, jobs: 4);

        var run = pump.RunAsync(Waiting(), _ => first.TrySetResult(), () => { }, CancellationToken.None);
        await first.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.False(run.IsCompleted);
        more.SetResult();
        await run;

        IEnumerable<ArticleReadResult> Waiting()
        {
            yield return new ArticleReadResult(new Article("0", ""), []);
            more.Task.Wait();
        }
    }

    [Fact]
    public async Task A_cancelled_run_ends_though_the_input_waits()
    {
        using var cancel = new CancellationTokenSource();
        var never = new TaskCompletionSource();
        var pump = new ArticlePump(Empty, jobs: 1);

        var run = pump.RunAsync(Waiting(), _ => cancel.Cancel(), () => { }, cancel.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        never.SetResult();

        IEnumerable<ArticleReadResult> Waiting()
        {
            yield return new ArticleReadResult(new Article("0", ""), []);
            never.Task.Wait();
        }
    }

    [Fact]
    public async Task The_one_who_takes_may_cancel_at_any_time()
    {
        // The article is not given before the caller waits, so that the cancellation goes through its wait.
        for (var attempt = 0; attempt < 20; attempt++)
        {
            using var cancel = new CancellationTokenSource();
            var start = new TaskCompletionSource();
            var run = new ArticlePump(Empty, jobs: 2).RunAsync(Started(start.Task), _ => cancel.Cancel(), () => { }, cancel.Token);
            start.SetResult();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(30)));
        }

        static IEnumerable<ArticleReadResult> Started(Task start)
        {
            start.Wait();
            foreach (var article in Articles(3))
                yield return article;
        }
    }

    [Fact]
    public async Task What_the_taker_throws_ends_the_run()
    {
        var pump = new ArticlePump(Empty, jobs: 2);

        await Assert.ThrowsAsync<InvalidDataException>(() =>
            pump.RunAsync(Articles(100), _ => throw new InvalidDataException(), () => { }, CancellationToken.None));
    }

    private static IEnumerable<ArticleReadResult> Articles(int count) =>
        Enumerable.Range(0, count).Select(i => new ArticleReadResult(new Article($"{i}", ""), []));

    private static ExtractionResult Empty(Article article) => NewsPipeline.Default.Extract(article);

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen;)
            seen = Interlocked.CompareExchange(ref target, value, seen);
    }
}
