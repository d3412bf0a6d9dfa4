namespace NewsEvents.IO;

/// <summary>Reads articles of any known format, found by the input's name or its first bytes.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AutoArticleReader : IArticleReader
{
    private readonly ArticleReaderOptions options;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">Names of fields, and limits; null for the defaults.</param>
    public AutoArticleReader(ArticleReaderOptions? options = null) => this.options = options ?? new ArticleReaderOptions();

    /// <inheritdoc/>
    public IEnumerable<ArticleReadResult> Read(Stream input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        var format = FormatDetector.FromName(name);
        if (format != ArticleFormat.Auto)
            return ArticleReader.Create(format, options).Read(input, name);

        var unpacked = Utf8Input.Unpack(input);
        var peekable = unpacked as PeekableStream ?? new PeekableStream(unpacked);
        format = FormatDetector.FromContent(peekable.Peek(FormatDetector.SampleSize), options.TextField);
        return ArticleReader.Create(format, options).Read(peekable, name);
    }
}
