using System.Collections.Immutable;

namespace NewsEvents.IO.Tables;

/// <summary>The tables of articles.</summary>
internal sealed class ArticleTable : RowTable<ArticleRow>
{
    public const string IdDescription = "The article's id, as the input gives it or made of input name and line.";
    public const string PublishedDescription = "The day of publication, from the input or found in the page; empty where it is not known.";
    public const string TitleDescription = "The headline, from the input or found in the page, in one line; empty where there is none.";
    public const string SourceDescription = "The publisher, as the input gives it.";
    public const string UrlDescription = "The address of the page, as the input gives it.";

    private static readonly ImmutableArray<Column<ArticleRow>> Head =
    [
        Column<ArticleRow>.Text("article_id", IdDescription, static row => row.Result?.Article.Id ?? row.Error?.Id),
        Column<ArticleRow>.Day("published", PublishedDescription, static row => row.Result is { } result ? Published(result) : null),
        Column<ArticleRow>.Line("title", TitleDescription, static row => row.Result?.Document.Title),
        Column<ArticleRow>.Whole(
            "incidents", "Number of incidents found in it, background included; empty where the article failed.", static row => row.Result?.Incidents.Length),
    ];

    private static readonly ImmutableArray<Column<ArticleRow>> MainIncident =
    [
        .. new[] { IncidentColumns.Id, IncidentColumns.Type, IncidentColumns.Subtype }
            .Concat(IncidentColumns.Fields)
            .Select(static column => Column<ArticleRow>.Of(column, static row => row.Main)),
    ];

    private static readonly ImmutableArray<Column<ArticleRow>> Tail =
    [
        Column<ArticleRow>.Text(
            "countries",
            "The countries that the article is about, as ISO 3166-1 codes of two letters, the most important first, parted by \"; \".",
            static row => row.Result is { } result ? TableText.Join(result.Document.Focus.Countries, static share => share.Place.CountryCode) : null),
        Column<ArticleRow>.Text(
            "diagnostics",
            "The codes of what a user should know about how the article was read, each once, parted by \"; \".",
            static row => TableText.Join(row.DiagnosticCodes, static code => code)),
        Column<ArticleRow>.Text("error_code", "The code of the error that took the place of the result; empty where there is a result.", static row => row.Error?.Code),
        Column<ArticleRow>.Line("error", "The error in words; empty where there is a result.", static row => row.Error?.Message),
        Column<ArticleRow>.Text("source", SourceDescription, static row => row.Result?.Article.Source),
        Column<ArticleRow>.Text("url", UrlDescription, static row => row.Result?.Article.Url),
    ];

    private ArticleTable(string name, string description, ImmutableArray<Column<ArticleRow>> columns)
        : base(name, description, columns)
    {
    }

    public static ArticleTable Plain { get; } =
        new("articles", "One row an article, whether or not it has incidents, and one for an article that failed.", [.. Head, .. Tail]);

    public static ArticleTable WithMainIncident { get; } = new(
        "article_summaries",
        "One row an article, with the columns of the incident that it is about; they are empty where it has none. An article that failed has a row with its error.",
        [.. Head, .. MainIncident, .. Tail]);

    public static DateOnly? Published(ExtractionResult result) => result.Document.Published ?? result.Article.Published;

    public override void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics, IRowWriter rows) =>
        WriteRow(new ArticleRow(result, readDiagnostics, null), -1, rows);

    public override void WriteError(ArticleReadError failure, IRowWriter rows) => WriteRow(new ArticleRow(null, default, failure), -1, rows);
}
