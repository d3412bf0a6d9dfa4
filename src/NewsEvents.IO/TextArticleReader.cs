namespace NewsEvents.IO;

/// <summary>Reads plain text: the input is one article, its id the name of the input.</summary>
/// <remarks>
/// UTF-8 with or without byte order mark, UTF-16 with one, or what the options say; gzip is unpacked. Stray bytes are replaced and reported; an input with zero
/// bytes is no text and becomes an error. Immutable and thread-safe.
/// </remarks>
public sealed class TextArticleReader : IArticleReader
{
    private readonly ArticleReaderOptions options;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">The day of publication, and limits; null for the defaults.</param>
    public TextArticleReader(ArticleReaderOptions? options = null) => this.options = options ?? new ArticleReaderOptions();

    /// <inheritdoc/>
    public IEnumerable<ArticleReadResult> Read(Stream input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        return ReadOne();

        IEnumerable<ArticleReadResult> ReadOne()
        {
            yield return ReadArticle(input, name);
        }
    }

    private ArticleReadResult ReadArticle(Stream input, string name)
    {
        var fields = new ArticleFields(name, 0, options);
        if (WholeInput.ReadBytes(Utf8Input.Open(input, options.Encoding), options.MaxArticleBytes) is not { } bytes)
            return fields.Fail(WholeInput.CauseTooLong(options.MaxArticleBytes));
        if (WholeInput.CauseNotText(bytes) is { } cause)
            return fields.Fail(cause);
        fields.Text = InvalidUtf8.Decode(bytes, fields);
        return fields.ToResult();
    }
}
