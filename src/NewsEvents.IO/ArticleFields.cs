using System.Collections.Immutable;
using System.Globalization;

namespace NewsEvents.IO;

/// <summary>The fields of one article while a reader collects them.</summary>
internal sealed class ArticleFields(string inputName, long lineNumber, ArticleReaderOptions options)
{
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>(0);

    public string? Id { get; set; }

    public string? Text { get; set; }

    public string? Title { get; set; }

    public string? Date { get; set; }

    public string? Source { get; set; }

    public string? Url { get; set; }

    public PageInformation? Page { get; set; }

    private string IdOrPosition => string.IsNullOrEmpty(Id) ? Position : Id;

    private string Position =>
        lineNumber == 0 ? inputName : string.Create(CultureInfo.InvariantCulture, $"{inputName}:{lineNumber}");

    public void Warn(string code, string message, TextSpan span = default) =>
        diagnostics.Add(new Diagnostic(code, DiagnosticLevel.Warning, message, span));

    public ArticleReadResult ToResult()
    {
        if (Text is null)
            return Fail($"the article has no field '{options.TextField}' with text");
        var article = new Article(IdOrPosition, Text)
        {
            Title = NullIfEmpty(Title),
            Published = Published(),
            Source = NullIfEmpty(Source),
            Url = NullIfEmpty(Url),
            Page = Page,
        };
        return new ArticleReadResult(article, diagnostics.DrainToImmutable());
    }

    public ArticleReadResult Fail(string cause)
    {
        var place = lineNumber == 0
            ? inputName
            : string.Create(CultureInfo.InvariantCulture, $"{inputName}, line {lineNumber}");
        var error = new ArticleReadError(
            DiagnosticCodes.UnreadableArticle, IdOrPosition, $"{place}: {cause}", inputName, lineNumber);
        return new ArticleReadResult(error);
    }

    private static string? NullIfEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private DateOnly? Published()
    {
        if (string.IsNullOrWhiteSpace(Date))
            return options.Published;
        if (PublicationDate.TryParse(Date, out var date))
            return date;
        Warn(DiagnosticCodes.UnreadableDate, $"The publication date '{Date}' is not of the form 2023-01-30.");
        return options.Published;
    }
}
