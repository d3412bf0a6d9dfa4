using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewsEvents.Extensions.DependencyInjection.Tests;

/// <summary>Batches, and what they log.</summary>
public sealed class NewsExtractorTests
{
    private const string Text = "A bomb killed 12 people at a market in Quetta on Monday.";

    [Fact]
    public async Task A_batch_tells_its_start_and_its_end()
    {
        var log = new RecordedLog { Lowest = LogLevel.Information };
        using var provider = Container(log, options => options.MaxDegreeOfParallelism = 3);

        Assert.Equal(["a0", "a1"], await IdsAsync(provider, new Article("a0", Text), new Article("a1", Text)));

        Assert.Equal(2, log.Lines.Count);
        Assert.Contains("Batch started, 3 articles at once", log.Text, StringComparison.Ordinal);
        Assert.Contains("Batch finished: 2 articles with 2 incidents, 0 failed", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_article_is_logged_by_id_and_component_and_handed_on()
    {
        var log = new RecordedLog();
        var failed = new List<string>();
        using var provider = Container(log, options =>
        {
            options.OnArticleFailed = (article, error) => failed.Add($"{article.Id} {error.InnerException?.Message}");
            options.ConfigurePipeline(builder => builder.AddBefore("reading", new ActingComponent(FailOnBad)));
        });

        Assert.Equal(["a", "c"], await IdsAsync(provider, new Article("a", Text), new Article("bad", Text), new Article("c", Text)));

        Assert.Contains("Error Article bad failed in component acting: System.InvalidOperationException", log.Text, StringComparison.Ordinal);
        Assert.Contains($"at {typeof(NewsExtractorTests).FullName}.{nameof(FailOnBad)}", log.Text, StringComparison.Ordinal);
        Assert.Contains("2 articles with 2 incidents, 1 failed", log.Text, StringComparison.Ordinal);
        Assert.Equal([$"bad cannot read '{Text}'"], failed);
    }

    [Fact]
    public async Task Diagnostics_are_logged_for_debugging_only()
    {
        var debug = new RecordedLog();
        using (var provider = Container(debug))
            await IdsAsync(provider, new Article("a", Text));
        Assert.Contains($"Debug Article a: {DiagnosticCodes.NoPublicationDate} Information", debug.Text, StringComparison.Ordinal);

        var usual = new RecordedLog { Lowest = LogLevel.Information };
        using (var provider = Container(usual))
            await IdsAsync(provider, new Article("a", Text));
        Assert.DoesNotContain(DiagnosticCodes.NoPublicationDate, usual.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_word_of_an_article_is_logged()
    {
        var log = new RecordedLog { Lowest = LogLevel.Trace };
        using var provider = Container(
            log, options => options.ConfigurePipeline(builder => builder.AddBefore("reading", new ActingComponent(FailOnBad))));

        const string Odd = "Zyrkonia: minus five people were killed by a blorptone \u0001 on Monday. 9999999999999999999 people were killed.";
        await IdsAsync(provider, new Article("good", Odd) { Title = "Zyrkonia" }, new Article("bad", Odd));

        Assert.NotEmpty(log.Lines);
        foreach (var word in Odd.Split(' ', '.', ':').Where(word => word.Length > 6))
            Assert.DoesNotContain(word, log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_left_early_is_told_as_stopped()
    {
        var log = new RecordedLog();
        using var provider = Container(log);

        await foreach (var _ in provider.GetRequiredService<INewsExtractor>().ExtractAsync(Stream([new Article("a", Text), new Article("b", Text)])))
            break;

        Assert.Contains("Warning Batch stopped before its end: 1 articles with 1 incidents", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("finished", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_batch_ends_and_is_told_as_stopped()
    {
        var log = new RecordedLog();
        using var provider = Container(log);
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in provider.GetRequiredService<INewsExtractor>().ExtractAsync(Stream([new Article("a", Text)]), cancellation.Token))
            {
            }
        });

        Assert.Contains("Batch stopped", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_works_without_logging()
    {
        using var provider = new ServiceCollection().AddNewsEvents().BuildServiceProvider();

        Assert.Equal(["a"], await IdsAsync(provider, new Article("a", Text)));
    }

    // Its message quotes the article, as those of careless components do.
    private static void FailOnBad(Article article)
    {
        if (article.Id == "bad")
            throw new InvalidOperationException($"cannot read '{article.Text}'");
    }

    private static ServiceProvider Container(RecordedLog log, Action<NewsEventsOptions>? configure = null) =>
        new ServiceCollection()
            .AddSingleton(log)
            .AddSingleton(typeof(ILogger<>), typeof(RecordingLogger<>))
            .AddNewsEvents(configure)
            .BuildServiceProvider();

    private static async Task<List<string>> IdsAsync(ServiceProvider provider, params Article[] articles)
    {
        var ids = new List<string>();
        await foreach (var result in provider.GetRequiredService<INewsExtractor>().ExtractAsync(Stream(articles)))
            ids.Add(result.Article.Id);
        return ids;
    }

    private static async IAsyncEnumerable<Article> Stream(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
        {
            await Task.Yield();
            yield return article;
        }
    }
}
