using System.Globalization;
using NewsEvents.IO.Html;

namespace NewsEvents.IO;

/// <summary>Reads HTML pages: the input is one page with one article, its id the name of the input.</summary>
/// <remarks>
/// UTF-8, UTF-16 with a byte order mark, the encoding of the options, the one that the page declares, or, where that does not fit, what its bytes look like; gzip is unpacked. Immutable and thread-safe.
/// </remarks>
public sealed class HtmlPageReader : IArticleReader
{
    private readonly ArticleReaderOptions options;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">The day of publication of pages that state none, and limits; null for the defaults.</param>
    public HtmlPageReader(ArticleReaderOptions? options = null) => this.options = options ?? new ArticleReaderOptions();

    /// <inheritdoc/>
    public IEnumerable<ArticleReadResult> Read(Stream input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        return ReadOne();

        IEnumerable<ArticleReadResult> ReadOne()
        {
            yield return ReadPage(input, name);
        }
    }

    private ArticleReadResult ReadPage(Stream input, string name)
    {
        var fields = new ArticleFields(name, 0, options);
        if (WholeInput.ReadBytes(Utf8Input.Open(input, options.Encoding), options.MaxArticleBytes) is not { } bytes)
            return fields.Fail(WholeInput.CauseTooLong(options.MaxArticleBytes));
        if (WholeInput.CauseNotText(bytes) is { } cause)
            return fields.Fail(cause);
        var article = HtmlArticleReader.Default.Read(HtmlEncoding.Decode(bytes, fields), name, options.WholePages);
        if (article.Page is null)
            fields.Warn(DiagnosticCodes.NoArticleBody, "Elements are nested too deep to find the article among them; all text is taken.");
        else if (article.Page.Paragraphs.IsEmpty)
            fields.Warn(DiagnosticCodes.NoArticleBody, "No part of the page reads as an article; all visible text is taken.");
        fields.Text = article.Text;
        fields.Title = article.Title;
        fields.Date = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        fields.Source = article.Source;
        fields.Url = article.Url;
        fields.Page = article.Page;
        return fields.ToResult();
    }
}
