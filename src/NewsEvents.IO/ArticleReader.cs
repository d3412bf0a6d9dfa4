namespace NewsEvents.IO;

/// <summary>Makes readers by format.</summary>
public static class ArticleReader
{
    /// <summary>Makes the reader of a format.</summary>
    /// <param name="format">The format; <see cref="ArticleFormat.Auto"/> finds it anew for each input.</param>
    /// <param name="options">Names of fields, and limits; null for the defaults.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is not a defined one.</exception>
    public static IArticleReader Create(ArticleFormat format, ArticleReaderOptions? options = null) => format switch
    {
        ArticleFormat.Auto => new AutoArticleReader(options),
        ArticleFormat.JsonLines => new JsonLinesArticleReader(options),
        ArticleFormat.Csv => new CsvArticleReader(options),
        ArticleFormat.Text => new TextArticleReader(options),
        ArticleFormat.Html => new HtmlPageReader(options),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
