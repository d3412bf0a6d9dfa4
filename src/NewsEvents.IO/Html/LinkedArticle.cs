using System.Collections.Immutable;

namespace NewsEvents.IO.Html;

/// <summary>One article as the JSON-LD scripts of a page tell of it.</summary>
internal sealed record LinkedArticle
{
    /// <summary>The names that schema.org has for kinds of articles end in one of these.</summary>
    private static readonly string[] ArticleTypes = ["Article", "Posting", "Report", "Review"];

    public string? Type { get; init; }

    public string? Headline { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Publisher { get; init; }

    public string? Author { get; init; }

    public string? Section { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public string? Body { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Whether another object of the scripts tells of the same article.</summary>
    public bool IsSame(LinkedArticle other) => (Headline is not null && Headline == other.Headline) || (Url is not null && Url == other.Url);

    /// <summary>The article with what another object of the scripts tells of it beside.</summary>
    public LinkedArticle FilledBy(LinkedArticle other) => this with
    {
        Published = Published ?? other.Published,
        Modified = Modified ?? other.Modified,
        Publisher = Publisher ?? other.Publisher,
        Author = Author ?? other.Author,
        Section = Section ?? other.Section,
        Language = Language ?? other.Language,
    };

    /// <summary>How well it fits the page: a page tells of other articles too.</summary>
    /// <param name="title">The page's title; null where it has none.</param>
    /// <param name="url">The page's address; null where it gives none.</param>
    public int Fits(string? title, string? url)
    {
        var isTyped = Type is not null && Array.Exists(ArticleTypes, name => Type.EndsWith(name, StringComparison.Ordinal));
        var isTitle = Headline is not null && title is not null
            && (title.StartsWith(Headline, StringComparison.OrdinalIgnoreCase) || Headline.StartsWith(title, StringComparison.OrdinalIgnoreCase));
        var isUrl = Url is not null && url is not null && Url.TrimEnd('/').EndsWith(url.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
        return (isTyped ? 1 : 0) + (isTitle ? 2 : 0) + (isUrl ? 2 : 0) + (Published is not null ? 1 : 0);
    }
}
