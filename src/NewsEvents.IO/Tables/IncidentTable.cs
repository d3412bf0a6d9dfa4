using System.Collections.Immutable;

namespace NewsEvents.IO.Tables;

/// <summary>The table of incidents.</summary>
internal sealed class IncidentTable : RowTable<IncidentRow>
{
    private static readonly ImmutableArray<Column<IncidentRow>> Definitions =
    [
        Column<IncidentRow>.Text("article_id", ArticleTable.IdDescription, static row => row.Result.Article.Id),
        IncidentColumns.Id,
        Column<IncidentRow>.Day("published", ArticleTable.PublishedDescription, static row => ArticleTable.Published(row.Result)),
        Column<IncidentRow>.Line("title", ArticleTable.TitleDescription, static row => row.Result.Document.Title),
        IncidentColumns.Type,
        IncidentColumns.Subtype,
        Column<IncidentRow>.Flag("main", "Whether it is the incident that the article is about, rather than background.", static row => row.Incident.IsMain),
        .. IncidentColumns.Fields,
        Column<IncidentRow>.Text("source", ArticleTable.SourceDescription, static row => row.Result.Article.Source),
        Column<IncidentRow>.Text("url", ArticleTable.UrlDescription, static row => row.Result.Article.Url),
    ];

    private IncidentTable()
        : base("incidents", "One row an incident. Articles without incidents and articles that failed have none.", Definitions)
    {
    }

    public static IncidentTable Instance { get; } = new();

    public override void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics, IRowWriter rows)
    {
        for (var i = 0; i < result.Incidents.Length; i++)
            WriteRow(new IncidentRow(result, result.Incidents[i]), i, rows);
    }
}
