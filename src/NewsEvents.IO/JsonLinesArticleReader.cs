using System.Text;

namespace NewsEvents.IO;

/// <summary>Reads JSON Lines: one object a line, one article an object.</summary>
/// <remarks>
/// UTF-8 with or without byte order mark, UTF-16 with one, or what the options say; gzip is unpacked; the last line needs no end; blank lines are passed over. Only
/// one line is held at a time. Immutable and thread-safe.
/// </remarks>
public sealed class JsonLinesArticleReader : IArticleReader
{
    private readonly ArticleReaderOptions options;
    private readonly JsonArticleParser parser;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">Names of fields, and limits; null for the defaults.</param>
    public JsonLinesArticleReader(ArticleReaderOptions? options = null)
    {
        this.options = options ?? new ArticleReaderOptions();
        parser = new JsonArticleParser(this.options);
    }

    /// <inheritdoc/>
    public IEnumerable<ArticleReadResult> Read(Stream input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        return ReadLines();

        IEnumerable<ArticleReadResult> ReadLines()
        {
            var lines = new Utf8LineReader(Utf8Input.Open(input, options.Encoding), options.MaxArticleBytes);
            while (lines.TryRead(out var line))
            {
                var fields = new ArticleFields(name, lines.LineNumber, options);
                if (lines.IsTooLong)
                    yield return fields.Fail(WholeInput.CauseTooLong(options.MaxArticleBytes));
                else if (!IsBlank(line.Span))
                    yield return ReadArticle(line.Span, fields);
            }
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    private ArticleReadResult ReadArticle(ReadOnlySpan<byte> line, ArticleFields fields)
    {
        if (!System.Text.Unicode.Utf8.IsValid(line))
            line = Encoding.UTF8.GetBytes(InvalidUtf8.Decode(line, fields));
        return parser.Parse(line, fields) is { } cause ? fields.Fail(cause) : fields.ToResult();
    }
}
