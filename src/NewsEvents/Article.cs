namespace NewsEvents;

/// <summary>
/// One news article as it came in: its text and what is known about it.
/// </summary>
/// <remarks>
/// The text is kept as it is; every offset in every result counts UTF-16 units in <see cref="Text"/>.
/// It may be a clean article or a whole page copied as text, menus and footers included. Immutable and thread-safe.
/// </remarks>
public sealed class Article
{
    /// <summary>Creates an article.</summary>
    /// <param name="id">A name for the article, repeated in every result. May be empty.</param>
    /// <param name="text">The text. May be empty and may hold any characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="text"/> is null.</exception>
    public Article(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
    }

    /// <summary>The article's name, repeated in every result.</summary>
    public string Id { get; }

    /// <summary>The original text that all offsets refer to.</summary>
    public string Text { get; }

    /// <summary>The headline, where it is known apart from the text; null where it is not.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The day of publication, which relative dates ("on Monday") are resolved against; null where it is not known,
    /// and then a date found in the page itself is used, if there is one.
    /// </summary>
    public DateOnly? Published { get; init; }

    /// <summary>The publisher, for the record only; null where it is not known.</summary>
    public string? Source { get; init; }

    /// <summary>The address of the page, for the record only; null where it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>What the page said beside its text, and where the text stands in it; null where the article was not read from HTML, or from HTML nested too deep.</summary>
    public PageInformation? Page { get; init; }
}
