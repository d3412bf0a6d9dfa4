using System.Globalization;

namespace NewsEvents.Tests.Pipeline;

public class NewsPipelineTests
{
    private const string Text = "A bomb killed 12 people at a market in Quetta, Pakistan, on Monday, police said. The Taliban claimed responsibility.";

    private static readonly DateOnly Published = new(2023, 1, 30);

    [Fact]
    public async Task A_stream_keeps_the_order_of_its_articles()
    {
        var articles = Enumerable.Range(0, 60).Select(i => new Article($"a{i}", i % 3 == 0 ? Text + Text : Text) { Published = Published });

        var ids = new List<string>();
        await foreach (var result in NewsPipeline.Default.ExtractAsync(Stream(articles), new BatchOptions { MaxDegreeOfParallelism = 4 }))
            ids.Add(result.Article.Id);

        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"a{i}"), ids);
    }

    [Fact]
    public async Task An_article_that_fails_is_told_and_the_others_come_out()
    {
        var pipeline = NewsPipelineBuilder.CreateDefault().AddAfter("reading", new FailingComponent()).Build();
        var failed = new List<string>();
        var options = new BatchOptions { OnError = (article, error) => failed.Add($"{article.Id} {error.ComponentName}") };

        var ids = new List<string>();
        await foreach (var result in pipeline.ExtractAsync(Stream([new("a", Text), new("bad", Text), new("c", Text)]), options))
            ids.Add(result.Article.Id);

        Assert.Equal(["a", "c"], ids);
        Assert.Equal(["bad failing"], failed);
    }

    [Fact]
    public async Task Without_an_error_handler_the_first_failure_ends_the_stream()
    {
        var pipeline = NewsPipelineBuilder.CreateDefault().AddAfter("reading", new FailingComponent()).Build();

        var error = await Assert.ThrowsAsync<ArticleFailedException>(async () =>
        {
            await foreach (var result in pipeline.ExtractAsync(Stream([new("bad", Text)])))
                Assert.Fail($"{result.Article.Id} came out");
        });

        Assert.Equal("bad", error.ArticleId);
    }

    [Fact]
    public void The_same_article_gives_the_same_result_on_any_thread()
    {
        var expected = Describe(NewsPipeline.Default.Extract(new Article("a", Text) { Published = Published }));

        var results = new string[64];
        Parallel.For(0, results.Length, i => results[i] = Describe(NewsPipeline.Default.Extract(new Article("a", Text) { Published = Published })));

        Assert.All(results, result => Assert.Equal(expected, result));
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var expected = Describe(NewsPipeline.Default.Extract(new Article("a", Text) { Published = Published }));
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "d.M.yy";
        string? found = null;
        var thread = new Thread(() => found = Describe(NewsPipeline.Default.Extract(new Article("a", Text) { Published = Published })))
        {
            CurrentCulture = culture,
        };
        thread.Start();
        thread.Join();

        Assert.Equal(expected, found);
    }

    [Fact]
    public void Without_a_publication_date_relative_dates_stay_open_and_the_user_is_told()
    {
        var result = NewsPipeline.Default.Extract(new Article("a", Text));

        Assert.Null(result.Incidents[0].Date);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NoPublicationDate);
    }

    [Fact]
    public void A_component_that_lacks_its_layer_is_refused_by_name()
    {
        var builder = NewsPipelineBuilder.CreateDefault().Remove("tokens");

        var error = Assert.Throws<PipelineConfigurationException>(builder.Build);

        Assert.Contains("case", error.Message, StringComparison.Ordinal);
        Assert.Contains("Tokens", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_built_pipeline_is_not_touched_by_its_builder()
    {
        var builder = NewsPipelineBuilder.CreateDefault();
        var pipeline = builder.Build();
        var count = pipeline.Components.Length;

        builder.AddAfter("reading", new FailingComponent());

        Assert.Equal(count, pipeline.Components.Length);
        Assert.Single(pipeline.Extract(new Article("bad", Text) { Published = Published }).Incidents);
    }

    [Fact]
    public void Two_components_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => NewsPipelineBuilder.CreateDefault().Add(new FailingComponent()).Add(new FailingComponent()));

    private static string Describe(ExtractionResult result) => string.Join(
        '\n',
        result.Incidents.Select(incident => $"{incident} {incident.Killed} {string.Join(',', incident.Actors)} {string.Join(',', incident.Evidence)}"));

    private static async IAsyncEnumerable<Article> Stream(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
        {
            await Task.Yield();
            yield return article;
        }
    }

    private sealed class FailingComponent : IDocumentComponent
    {
        public string Name => "failing";

        public DocumentLayers Requires => DocumentLayers.Layout;

        public DocumentLayers Provides => DocumentLayers.None;

        public void Process(DocumentDraft draft)
        {
            if (draft.Article.Id == "bad")
                throw new InvalidOperationException("on purpose");
        }
    }
}
