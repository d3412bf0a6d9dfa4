using System.Collections.Immutable;
using System.Globalization;

namespace NewsEvents.IO.Tables;

/// <summary>The table of casualty claims.</summary>
internal sealed class ClaimTable : RowTable<ClaimRow>
{
    private static readonly ImmutableArray<Column<ClaimRow>> Definitions =
    [
        Column<ClaimRow>.Text("article_id", ArticleTable.IdDescription, static row => row.Result.Article.Id),
        Column<ClaimRow>.Text("incident_id", "The incident that the figure is of; the same in every format.", static row => row.Incident.Id),
        Column<ClaimRow>.Text(
            "kind",
            "What happened to the people: killed, injured, missing, abducted, detained, displaced or perpetrators_killed.",
            static row => OutputNames.Of(row.Claim.Kind)),
        Column<ClaimRow>.Whole("min", "Least number of people; empty where it is open or vague.", static row => row.Claim.Minimum),
        Column<ClaimRow>.Whole("max", "Greatest number of people; empty where it is open or vague.", static row => row.Claim.Maximum),
        Column<ClaimRow>.Text(
            "qualifier", "How the number is stated: exact, at least, at most, about, range or vague.", static row => OutputNames.Of(row.Claim.Qualifier)),
        Column<ClaimRow>.Line("word", "The word of a vague figure, such as \"dozens\"; else empty.", static row => row.Claim.Word),
        Column<ClaimRow>.Line("text", "The words that state the figure, in one line.", static row => row.Claim.Text),
        Column<ClaimRow>.Line("source", "Whose figure it is, in the text's words; empty where no source is named.", static row => row.Claim.Source),
        Column<ClaimRow>.Text(
            "stance",
            "What kind of source that is: official, witness, media, monitor, perpetrator, other or unattributed.",
            static row => OutputNames.Of(row.Claim.Stance)),
        Column<ClaimRow>.Whole("start", "Where the words start in the original text, in UTF-16 units from 0.", static row => row.Claim.Span.Start),
        Column<ClaimRow>.Whole("end", "Where they end, exclusive.", static row => row.Claim.Span.End),
        Column<ClaimRow>.Text(
            "groups",
            "Where the incident's count rests on this claim, the parts that the text tells apart, as \"children 2; police at least 3\", parted by \"; \"; they are included in the figure.",
            static row => TableText.Join(row.Groups, GroupText)),
    ];

    private ClaimTable()
        : base("claims", "One row for every statement of a casualty figure, in text order inside an incident.", Definitions)
    {
    }

    public static ClaimTable Instance { get; } = new();

    public override void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics, IRowWriter rows)
    {
        for (var i = 0; i < result.Incidents.Length; i++)
        {
            foreach (var claim in result.Incidents[i].Claims)
                WriteRow(new ClaimRow(result, result.Incidents[i], claim), i, rows);
        }
    }

    private static string GroupText(VictimGroupCount group) => (group.Minimum, group.Maximum) switch
    {
        (null, null) => group.Group,
        (null, { } most) => string.Create(CultureInfo.InvariantCulture, $"{group.Group} up to {most}"),
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"{group.Group} at least {least}"),
        ({ } least, { } most) when least == most => string.Create(CultureInfo.InvariantCulture, $"{group.Group} {least}"),
        ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"{group.Group} {least} to {most}"),
    };
}
