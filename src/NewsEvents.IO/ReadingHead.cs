using System.Collections.Immutable;

namespace NewsEvents.IO;

/// <summary>What is known of an article beside its body, from the input, the HTML or the text itself.</summary>
internal sealed class ReadingHead(Document document)
{
    private readonly Article article = document.Article;
    private readonly ArticleLayout layout = document.Layout;
    private readonly PageInformation page = document.Article.Page ?? new PageInformation();

    public string? Title => document.Title;

    public string? Byline => page.Byline ?? (layout.Byline is { } span ? span.In(document.Text).ToString() : null);

    /// <summary>The day of the input where it gives one, with the time of the page where that is of the same day.</summary>
    public string? Published => (document.Published is { } day && Stated?.Day != day ? new PageTime(day) : Stated)?.ToString();

    public string? Modified => (page.Modified ?? layout.ModifiedTime)?.ToString();

    public string? Site => article.Source ?? page.Site;

    public string? Url => article.Url ?? page.Url;

    public string? Language => page.Language;

    public string? Section => page.Section;

    public ImmutableArray<string> Tags => page.Tags;

    private PageTime? Stated => page.Published ?? layout.PublishedTime;
}
