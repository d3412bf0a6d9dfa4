using System.Text;

namespace NewsEvents.IO;

/// <summary>How articles are read: the names of the fields that hold them, and limits.</summary>
/// <remarks>The field names serve JSON Lines and CSV; text and HTML inputs hold one article and need none.</remarks>
public sealed class ArticleReaderOptions
{
    internal const string DefaultIdField = "id";
    internal const string DefaultTitleField = "title";
    internal const string DefaultDateField = "published";
    internal const string DefaultSourceField = "source";
    internal const string DefaultUrlField = "url";

    /// <summary>The field with the article's id; where an article has none, its id is made of input name and line.</summary>
    public string IdField { get; init; } = DefaultIdField;

    /// <summary>The field with the text; the only one that every article must have.</summary>
    public string TextField { get; init; } = "text";

    /// <summary>The field with the headline.</summary>
    public string TitleField { get; init; } = DefaultTitleField;

    /// <summary>The field with the day of publication, ISO 8601, with or without a time.</summary>
    public string DateField { get; init; } = DefaultDateField;

    /// <summary>The field with the publisher.</summary>
    public string SourceField { get; init; } = DefaultSourceField;

    /// <summary>The field with the address of the page.</summary>
    public string UrlField { get; init; } = DefaultUrlField;

    /// <summary>What parts the columns of CSV; null to find it from the first lines: comma, semicolon, tab or bar.</summary>
    public char? Separator { get; init; }

    /// <summary>
    /// What inputs without a byte order mark are written in; null for UTF-8, and for HTML pages what they say of themselves.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The day of publication of articles that come without one; null for none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether all visible text of an HTML page is taken for the article, menus and lists too, instead of its body; false by default.</summary>
    public bool WholePages { get; init; }

    /// <summary>
    /// The most bytes that one article may take in the input: a line, a CSV record, a text file. A longer one becomes an
    /// error, so that memory stays bounded. 64 MiB by default.
    /// </summary>
    public int MaxArticleBytes { get; init; } = 64 << 20;
}
