namespace NewsEvents.IO;

/// <summary>Reads HTML pages: the input is one page with one article, its id the name of the input.</summary>
public sealed class HtmlPageReader : IArticleReader
{
    private readonly ArticleReaderOptions options;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">The day of publication, and limits; null for the defaults.</param>
    public HtmlPageReader(ArticleReaderOptions? options = null) => this.options = options ?? new ArticleReaderOptions();

    /// <inheritdoc/>
    public IEnumerable<ArticleReadResult> Read(Stream input, string name) => new TextArticleReader(options).Read(input, name);
}
