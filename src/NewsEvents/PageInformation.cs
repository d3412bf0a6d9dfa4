using System.Collections.Immutable;

namespace NewsEvents;

/// <summary>What an HTML page says of its article beside the text, and where in the page the text stands.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PageInformation
{
    /// <summary>Who wrote the article, such as "Jane Doe and John Roe"; null where the page names nobody.</summary>
    public string? Byline { get; init; }

    /// <summary>When the article was published; null where the page states no full date.</summary>
    public PageTime? Published { get; init; }

    /// <summary>When the article was last changed; null where the page states no full date, or one before the publication.</summary>
    public PageTime? Modified { get; init; }

    /// <summary>The name of the site; null where the page gives none.</summary>
    public string? Site { get; init; }

    /// <summary>The language that the page says it is in, as a BCP 47 tag such as "en-GB"; null where it names none.</summary>
    public string? Language { get; init; }

    /// <summary>The address that the page gives as its own; null where it gives none.</summary>
    public string? Url { get; init; }

    /// <summary>The section that the article stands in, such as "World"; null where the page names none.</summary>
    public string? Section { get; init; }

    /// <summary>The article's tags or key words in the page's order, each once.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The parts of the article's text in order, with the place of each in the page.</summary>
    public ImmutableArray<PageParagraph> Paragraphs { get; init; } = [];

    /// <summary>The captions of the article's pictures in order; they are not part of the article's text.</summary>
    public ImmutableArray<PageCaption> Captions { get; init; } = [];
}
