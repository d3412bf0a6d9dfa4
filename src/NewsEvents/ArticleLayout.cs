using System.Collections.Immutable;

namespace NewsEvents;

/// <summary>How an article's text is built up: which part is the headline, the body, a caption or page furniture.</summary>
/// <remarks>Immutable and thread-safe. All spans refer to the original text.</remarks>
public sealed class ArticleLayout
{
    /// <summary>Creates a layout.</summary>
    /// <param name="blocks">The blocks in text order; they do not overlap.</param>
    /// <exception cref="ArgumentException">Blocks overlap or are out of order.</exception>
    public ArticleLayout(ImmutableArray<TextBlock> blocks)
    {
        for (var i = 1; i < blocks.Length; i++)
        {
            if (blocks[i].Span.Start < blocks[i - 1].Span.End)
                throw new ArgumentException($"Block {i} starts before block {i - 1} ends.", nameof(blocks));
        }

        Blocks = blocks;
    }

    /// <summary>All blocks in text order.</summary>
    public ImmutableArray<TextBlock> Blocks { get; }

    /// <summary>The headline found in the text; null where the text has none.</summary>
    public TextSpan? Headline { get; init; }

    /// <summary>The byline, such as "By Jane Doe"; null where the text has none.</summary>
    public TextSpan? Byline { get; init; }

    /// <summary>The words that give the publication date; null where the text has none.</summary>
    public TextSpan? PublishedSpan { get; init; }

    /// <summary>The publication date that the text itself states, with the time where it states one; null where it states no full date.</summary>
    public PageTime? PublishedTime { get; init; }

    /// <summary>The day of <see cref="PublishedTime"/>; null where the text states none.</summary>
    public DateOnly? Published => PublishedTime?.Day;

    /// <summary>The words that tell when the article was last changed; null where the text has none.</summary>
    public TextSpan? ModifiedSpan { get; init; }

    /// <summary>When the article was last changed, as the text states it; null where it states no full date.</summary>
    public PageTime? ModifiedTime { get; init; }

    /// <summary>
    /// The dateline that opens a wire report, such as "PESHAWAR, Pakistan (AP) -"; null where there is none.
    /// </summary>
    public Dateline? Dateline { get; init; }
}
