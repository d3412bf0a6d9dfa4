using System.Text;
using NewsEvents.IO.Html;

namespace NewsEvents.IO.Tests.Html;

public sealed class HtmlArticleReaderTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html><head>
        <title>Bridge collapse kills four | Daily Harbour</title>
        <meta property="og:title" content="Bridge collapse kills four in Montero">
        <meta property="og:site_name" content="Daily Harbour">
        <link rel="canonical" href="https://harbour.example/world/bridge">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge collapse kills four in Montero","datePublished":"2022-07-09T21:14:00-04:00"}</script>
        <style>.x { color: red }</style>
        </head><body>
        <nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
        <header><a href="/">Daily Harbour</a></header>
        <main><article class="story">
        <h1>Bridge collapse kills four in Montero</h1>
        <div class="byline">By Jorge Paz</div>
        <div class="share-tools"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
        <figure><img src="a.jpg"><figcaption>Rescue workers stand beside the river on Saturday. Photo: Some Agency</figcaption></figure>
        <div class="article-body">
        <p>Four people were killed on Saturday when a road bridge near the town of Montero collapsed under a lorry loaded with gravel, officials said.</p>
        <p>Another <b>eleven</b> people were taken to hospital, three of them in a critical condition, the regional <a href="/h">health service</a> reported.</p>
        <div class="ad-slot">Advertisement</div>
        <p>The bridge, built in 1961, had been closed twice in the past five years for repairs that engineers described as urgent.</p>
        <p>Prosecutors have opened an inquiry into the company that was hired to maintain it, according to a statement published on Saturday evening.</p>
        </div>
        </article></main>
        <aside class="related"><h3>Most read</h3><ul><li><a href="/1">Ferry capsizes off southern island and dozens are missing</a></li><li><a href="/2">Who will win the by-election?</a></li></ul></aside>
        <footer class="site-footer"><p>Copyright 2022 Daily Harbour. All rights reserved.</p><a href="/p">Privacy policy</a></footer>
        <script>var text = "never read";</script>
        </body></html>
        """;

    private static readonly HtmlArticleReader Reader = HtmlArticleReader.Default;

    [Fact]
    public void The_body_is_read_as_paragraphs_and_nothing_else()
    {
        var paragraphs = Reader.Read(Page, "a").Text.Split("\n\n");
        Assert.Equal(4, paragraphs.Length);
        Assert.Equal("Another eleven people were taken to hospital, three of them in a critical condition, the regional health service reported.", paragraphs[1]);
        Assert.StartsWith("Four people were killed", paragraphs[0], StringComparison.Ordinal);
        Assert.StartsWith("Prosecutors", paragraphs[3], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_page_states_about_the_article_is_taken_over()
    {
        var article = Reader.Read(Page, "bridge");
        Assert.Equal("bridge", article.Id);
        Assert.Equal("Bridge collapse kills four in Montero", article.Title);
        Assert.Equal(new DateOnly(2022, 7, 9), article.Published);
        Assert.Equal("Daily Harbour", article.Source);
        Assert.Equal("https://harbour.example/world/bridge", article.Url);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2020-02-29T08:00:00Z'>", "2020-02-29")]
    [InlineData("<meta name='date' content='March 3, 2019'>", "2019-03-03")]
    [InlineData("<body><time datetime='2018-11-05'>yesterday</time>", "2018-11-05")]
    [InlineData("<body><time>5 November 2018</time>", "2018-11-05")]
    [InlineData("<script type='application/ld+json'>[{\"@graph\":[{\"headline\":\"A\",\"datePublished\":\"2017-01-02\"}]}]</script>", "2017-01-02")]
    [InlineData("<script type='application/ld+json'>{\"headline\": broken</script><meta name='pubdate' content='20160304'>", "2016-03-04")]
    [InlineData("<meta name='date' content='soon'>", null)]
    public void The_date_is_found_wherever_the_page_states_it(string html, string? expected) =>
        Assert.Equal(expected, Reader.Read(html, "a").Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("<title>Fire in Lagos - Daily Harbour</title><meta property='og:site_name' content='Daily Harbour'>", "Fire in Lagos")]
    [InlineData("<h1> Fire  in\nLagos </h1>", "Fire in Lagos")]
    [InlineData("<p>Fire</p>", null)]
    public void The_title_is_that_of_the_article(string html, string? expected) => Assert.Equal(expected, Reader.Read(html, "a").Title);

    [Theory]
    [InlineData("<div>", 200_000, "")]
    [InlineData("<b><i>", 40_000, "")]
    [InlineData("<p><b id=x>one</p>", 20_000, "")]
    [InlineData("<div><em>", 30_000, "</div>")]
    [InlineData("<table><tr><td>", 30_000, "")]
    public void Elements_nested_thousands_deep_leave_the_text(string opening, int times, string closing)
    {
        var html = new StringBuilder("<title>none</title><script>'<p>'</script>");
        html.Insert(html.Length, opening, times).Append("Six people <em>drowned</em> &amp; two are missing.<p>The search goes on.").Insert(html.Length, closing, times);
        var text = Reader.Read(html.ToString(), "a").Text;
        Assert.EndsWith("Six people drowned & two are missing.\n\nThe search goes on.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("none", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deep_page_of_usual_size_is_read_as_a_page()
    {
        var html = Page.Replace("<main>", "<main>" + string.Concat(Enumerable.Repeat("<div>", 300)), StringComparison.Ordinal);
        Assert.Equal(4, Reader.Read(html, "a").Text.Split("\n\n").Length);
    }

    [Fact]
    public void A_page_of_many_paragraphs_side_by_side_is_read_whole()
    {
        var html = string.Concat(Enumerable.Repeat("<p>Four people were killed on Saturday when a bridge near the town collapsed, officials said.</p><br>", 20_000));
        Assert.Equal(20_000, Reader.Read(html, "a").Text.Split("\n\n").Length);
    }

    [Fact]
    public void Malformed_html_never_throws()
    {
        string[] pages =
        [
            "", "plain words", "<", "<p", "</p></p>", "<p>a<p>b</div></table><td>c", "<!--", "<script>", "\0\uD800<b>\uFFFF", "<a><a><a>x",
            "<table><tr><td><p>x</table></p>", "<html><html><body><body>y", "&#0;&bogus;&#x110000;", string.Concat(Enumerable.Repeat("<i>", 3_000)) + "deep",
        ];
        foreach (var page in pages)
            Assert.NotNull(Reader.Read(page, "a").Text);
    }

    [Fact]
    public void A_body_that_links_to_other_articles_part_is_read_to_its_end()
    {
        static string Part(string topic) => string.Concat(Enumerable.Range(1, 4).Select(i =>
            $"<p>The {topic} council said on Monday that it had sent {i} more crews to the roads after a night of heavy rain and wind.</p>"));
        static string Links() =>
            "<div class='more'><h3>READ MORE</h3><ul>" + string.Concat(Enumerable.Range(1, 6).Select(i => $"<li><a href='/{i}'>Other story number {i} of the day</a></li>")) + "</ul></div>";

        var html = "<html><body><h1>Storm hits the coast</h1>"
            + string.Join(Links(), new[] { "northern", "eastern", "southern" }.Select(topic => $"<div class='text-part'>{Part(topic)}</div>"))
            + "<footer><p>All rights reserved.</p></footer></body></html>";
        var article = HtmlArticleReader.Default.Read(html, "a");

        foreach (var topic in new[] { "northern", "eastern", "southern" })
            Assert.Contains($"The {topic} council said on Monday that it had sent 4 more crews", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Other story", article.Text, StringComparison.Ordinal);
    }
}
