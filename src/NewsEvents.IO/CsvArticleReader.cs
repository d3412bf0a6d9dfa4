using System.Text.Unicode;
using CsvHelper;

namespace NewsEvents.IO;

/// <summary>Reads CSV: one article a record, the columns named by the first record.</summary>
/// <remarks>
/// RFC 4180 with comma, semicolon, tab or bar, found from the first lines, or what the options say; UTF-8, UTF-16 with byte order mark, or the
/// encoding of the options; gzip is unpacked. The column of
/// the text must be there, and every column whose name was set other than the default. Immutable and thread-safe.
/// </remarks>
public sealed class CsvArticleReader : IArticleReader
{
    private readonly ArticleReaderOptions options;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">Names of columns, and limits; null for the defaults.</param>
    public CsvArticleReader(ArticleReaderOptions? options = null) => this.options = options ?? new ArticleReaderOptions();

    /// <inheritdoc/>
    public IEnumerable<ArticleReadResult> Read(Stream input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        return ReadRecords(input, name);
    }

    private IEnumerable<ArticleReadResult> ReadRecords(Stream input, string name)
    {
        string? malformed = null;
        using var reader = CsvReader.Create(Utf8Input.Open(input, options.Encoding), CreateOptions(record => malformed = Describe(record)), leaveOpen: true);
        if (!CsvColumns.TryFind(reader, options, out var columns, out var headerCause))
        {
            if (headerCause is not null)
                yield return HeaderFailure(name, headerCause);
            yield break;
        }

        while (true)
        {
            malformed = null;
            var more = TryRead(reader, out var fatal);
            if (fatal is not null)
                yield return new ArticleFields(name, fatal.LineNumber, options).Fail(fatal.Message);
            if (!more)
                yield break;
            yield return ReadArticle(reader, columns, new ArticleFields(name, reader.LineNumber, options), malformed);
        }
    }

    private static string? Describe(CsvMalformedRecord record) =>
        record.Reason == CsvMalformedReason.UnterminatedQuote ? "a quoted field is never closed" : null;

    private static bool TryRead(CsvReader reader, out CsvFormatException? fatal)
    {
        fatal = null;
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            fatal = e;
            return false;
        }
    }

    private static ArticleReadResult ReadArticle(CsvReader reader, CsvColumns columns, ArticleFields fields, string? malformed)
    {
        fields.Id = Get(reader, columns.Id);
        if (malformed is not null)
            return fields.Fail(malformed);
        if (columns.Text >= reader.FieldCount)
            return fields.Fail("the record ends before the column of the text");
        if (WholeInput.CauseNotText(reader.RawRecord) is { } cause)
            return fields.Fail(cause);

        // Stray bytes are only looked for in the text: nothing else is read closely.
        var text = reader.GetSpan(columns.Text);
        fields.Text = Utf8.IsValid(text) ? reader.GetString(columns.Text) : InvalidUtf8.Decode(text, fields);
        fields.Title = Get(reader, columns.Title);
        fields.Date = Get(reader, columns.Date);
        fields.Source = Get(reader, columns.Source);
        fields.Url = Get(reader, columns.Url);
        return fields.ToResult();
    }

    private static string? Get(CsvReader reader, int column) =>
        column < 0 || column >= reader.FieldCount ? null : reader.GetString(column);

    private static ArticleReadResult HeaderFailure(string name, string cause)
    {
        var error = new ArticleReadError(DiagnosticCodes.UnreadableArticle, name, $"{name}: {cause}", name, 1)
        {
            IsWholeInput = true,
        };
        return new ArticleReadResult(error);
    }

    private CsvReaderOptions CreateOptions(Action<CsvMalformedRecord> onMalformed) => new()
    {
        TrackLineNumbers = true,
        MaxRecordSize = options.MaxArticleBytes,
        Separator = options.Separator,
        OnMalformedRecord = onMalformed,
    };
}
