using NewsEvents.IO.Html;

namespace NewsEvents.IO.Tests.Html;

public sealed class PageInformationTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en-GB"><head>
        <meta property="og:title" content="Ferry sinks off Port Amaro"><meta property="og:site_name" content="Daily Harbour">
        <meta property="article:tag" content="ferries"><meta property="article:tag" content="Port Amaro"><meta property="article:tag" content="ferries">
        <script type="application/ld+json">[{"@type":"WebSite","name":"Daily Harbour"},
          {"@type":"NewsArticle","headline":"Election results in full","datePublished":"2020-01-01","url":"https://harbour.example/elections"},
          {"@type":"NewsArticle","headline":"Ferry sinks off Port Amaro","datePublished":"2022-07-09T21:14:00-04:00","dateModified":"2022-07-10T08:00:00-04:00",
           "author":[{"@type":"Person","name":"Jorge Paz"},{"@type":"Person","name":"Ana Ruiz"}],"articleSection":"World"}]</script>
        </head><body>
        <nav><a href="/">Home</a></nav>
        <article>
        <h1>Ferry sinks off Port Amaro</h1>
        <figure><img src="ferry.jpg" alt="A white ferry on its side"><figcaption>The ferry on Saturday evening.</figcaption><span>Photo: Some Agency</span></figure>
        <div class="body">
        <p>A ferry with 240 people on board sank off Port Amaro on Saturday, killing at least 11 of them, the coast guard said.</p>
        <p>Fishing boats took most of the passengers to the shore before the first of two rescue vessels had reached the place.</p>
        <h2>Overloaded for years</h2>
        <p>Unions have said for years that the ferries of the line carry more people than their papers allow them to.</p>
        <blockquote><p>“We counted them ourselves, twice, and told the ministry about it in writing last autumn,” a union leader said.</p></blockquote>
        </div></article>
        <footer><p>Copyright 2022 Daily Harbour. All rights reserved.</p></footer>
        </body></html>
        """;

    private static Article Read(string html) => HtmlArticleReader.Default.Read(html, "a");

    [Fact]
    public void What_the_page_says_of_its_own_article_is_kept_and_nothing_of_others()
    {
        var page = Read(Page).Page!;

        Assert.Equal("Jorge Paz, Ana Ruiz", page.Byline);
        Assert.Equal("2022-07-09T21:14-04:00", page.Published.ToString());
        Assert.Equal("2022-07-10T08:00-04:00", page.Modified.ToString());
        Assert.Equal(("Daily Harbour", "en-GB", "World"), (page.Site, page.Language, page.Section));
        Assert.Equal(["ferries", "Port Amaro"], page.Tags.AsEnumerable());
    }

    [Fact]
    public void Each_part_of_the_text_knows_its_kind_and_its_element()
    {
        var article = Read(Page);
        var parts = article.Page!.Paragraphs;

        Assert.Equal(
            [PageParagraphKind.Paragraph, PageParagraphKind.Paragraph, PageParagraphKind.Subheading, PageParagraphKind.Paragraph, PageParagraphKind.Quote],
            parts.Select(static part => part.Kind));
        Assert.Equal("Overloaded for years", parts[2].Span.In(article.Text).ToString());
        Assert.Equal("/html/body/article/div/p[2]", parts[1].Path);
        Assert.Equal("/html/body/article/div/blockquote/p", parts[4].Path);
    }

    [Fact]
    public void A_caption_comes_with_its_credit_and_what_the_picture_shows()
    {
        var article = Read(Page);

        var caption = Assert.Single(article.Page!.Captions);
        Assert.Equal(
            new PageCaption("The ferry on Saturday evening. Photo: Some Agency", "A white ferry on its side", "ferry.jpg", "/html/body/article/figure/figcaption"), caption);
        Assert.DoesNotContain("Saturday evening", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_that_readers_see_wins_over_the_one_in_universal_time()
    {
        var html = Page.Replace("2022-07-09T21:14:00-04:00", "2022-07-10T01:14:00Z", StringComparison.Ordinal)
            .Replace("<div class=\"body\">", "<p class=\"date\">July 9, 2022 9:14 p.m. EDT</p><div class=\"body\">", StringComparison.Ordinal);

        Assert.Equal("2022-07-09T21:14-04:00", Read(html).Page!.Published.ToString());
    }

    [Theory]
    [InlineData("https://harbour.example/2022/07/09/ferry", "2022-07-09")]
    [InlineData("https://harbour.example/world/2022-7-9-ferry", "2022-07-09")]
    [InlineData("https://harbour.example/world/2022/13/40/ferry", "")]
    [InlineData("https://harbour.example/world/ferry-240", "")]
    public void A_day_in_the_address_serves_where_the_page_states_none(string address, string expected)
    {
        var html = $"<html><head><link rel=canonical href='{address}'></head><body>{Page[Page.IndexOf("<article>", StringComparison.Ordinal)..]}";

        Assert.Equal(expected, Read(html).Page!.Published?.ToString() ?? "");
    }

    [Fact]
    public void Visible_lines_give_writer_and_dates_where_nothing_is_stated_for_machines()
    {
        var body = Page[Page.IndexOf("<div class=\"body\">", StringComparison.Ordinal)..];

        var page = Read($"<html><body><h1>Ferry sinks</h1><p>By Jane Doe | March 14, 2021 9:00 am</p><p>Updated March 15, 2021 4:30 pm</p>{body}").Page!;

        Assert.Equal(("Jane Doe", "2021-03-14T09:00", "2021-03-15T16:30"), (page.Byline, page.Published.ToString(), page.Modified.ToString()));
    }

    [Theory]
    [InlineData("<meta name=keywords itemprop=keywords content='ferries, Port Amaro'>", "ferries|Port Amaro")]
    [InlineData("<meta property='article:tag' content='Quetta, Pakistan'>", "Quetta, Pakistan")]
    [InlineData("<meta name=news_keywords content='ferries,'>", "ferries")]
    public void Lists_of_key_words_are_parted_and_tags_are_not(string meta, string expected) =>
        Assert.Equal(expected, string.Join('|', Read($"<html><head>{meta}</head><body><p>x</p></body></html>").Page!.Tags));

    [Fact]
    public void What_one_object_of_the_scripts_lacks_another_of_the_same_article_gives()
    {
        const string Script = "[{'@type':'NewsArticle','headline':'Fire'},{'@type':'WebPage','headline':'Fire','datePublished':'2022-07-09'}]";

        Assert.Equal("2022-07-09", Read($"<script type='application/ld+json'>{Script.Replace('\'', '"')}</script>").Page!.Published.ToString());
    }

    [Fact]
    public void A_picture_with_many_lines_has_a_caption_of_the_first()
    {
        var lines = string.Concat(Enumerable.Repeat("a lamp post<br>", 20_000));

        var caption = Assert.Single(Read(Page.Replace("<figcaption>", $"<div>{lines}</div><figcaption>", StringComparison.Ordinal)).Page!.Captions);

        Assert.InRange(caption.Text.Length, 800, 900);
    }

    [Fact]
    public void The_entries_of_a_live_blog_stay_in_order()
    {
        var entries = Enumerable.Range(1, 6).Select(static i =>
            $"<div class=\"entry\"><h3>10:0{i}</h3><p>Entry {i}: the minister told parliament that the storm had cut off {i + 3} villages in the south of the country.</p></div>");
        var html = $"<html><body><nav><a href=/>Home</a></nav><main><h1>Storm: live</h1><article>{string.Concat(entries)}</article></main></body></html>";

        var text = Read(html).Text;

        var places = Enumerable.Range(1, 6).Select(i => text.IndexOf($"Entry {i}:", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("<div class=\"newsletter-signup\"><p>The best of our stories from the coast, sent to you every morning of the week at seven.</p></div>")]
    [InlineData("<aside class=\"ad\"><p>Sail away this summer: book your island ferry now and save a fifth of the price.</p></aside>")]
    [InlineData("<figure><figcaption>Rescue workers stood beside the river on Saturday and waited for the divers.</figcaption></figure>")]
    [InlineData("<p>Read more: <a href=/1>Ferry capsizes off the southern island</a></p>")]
    [InlineData("<p>Get our newsletter in your inbox every morning.</p>")]
    public void What_is_no_part_of_the_body_is_left_out_of_its_middle(string insertion)
    {
        var plain = Read(Page).Text;

        Assert.Equal(plain, Read(Page.Replace("<h2>Over", $"{insertion}<h2>Over", StringComparison.Ordinal)).Text);
    }
}
