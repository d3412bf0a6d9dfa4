namespace NewsEvents;

/// <summary>What a block of text in an article or a page is.</summary>
public enum TextBlockKind
{
    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>A line under the headline that sums up the article, or a heading inside the body.</summary>
    Subheading,

    /// <summary>Who wrote the article.</summary>
    Byline,

    /// <summary>When the article was published or updated.</summary>
    PublicationDate,

    /// <summary>The text under a picture; read for incidents with the place and date that it states.</summary>
    Caption,

    /// <summary>Menus, tags, lists of other articles, footers: never read further.</summary>
    Boilerplate,
}
