using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Writes the table of incidents; the script adds its sorting and filters.</summary>
internal static class ReportTable
{
    private static readonly (string Heading, bool IsNumber)[] Columns =
    [
        ("Date", false), ("Type", false), ("Place", false), ("Country", false), ("Killed", true), ("Injured", true), ("Who", false),
        ("State", false), ("Sure, %", true), ("Article", false),
    ];

    public static void Write(HtmlOutput html, HtmlReport report)
    {
        if (report.Rows.Count == 0)
            return;
        html.Raw("<section class=\"list\"><h2>Incidents</h2><p class=\"note\" id=\"shown\" aria-live=\"polite\">");
        html.Text(report.Incidents > report.Rows.Count
            ? $"The first {report.Rows.Count.ToString("N0", CultureInfo.InvariantCulture)} of {DisplayNames.Count(report.Incidents, "incident")}; all are in the counts above."
            : $"All {DisplayNames.Count(report.Incidents, "incident")}.");
        html.Raw("</p><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Incidents\"><table id=\"incidents\"><thead><tr>");
        foreach (var (heading, isNumber) in Columns)
        {
            html.Raw(isNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
            html.Text(heading);
            html.Raw("</th>");
        }

        html.Raw("</tr></thead><tbody>\n");
        foreach (var row in report.Rows)
            WriteRow(html, row);
        html.Raw("</tbody></table></div></section>\n");
    }

    private static void WriteRow(HtmlOutput html, ReportRow row)
    {
        html.Raw("<tr>");
        foreach (var cell in new[] { row.Date, row.Type, row.Place, row.Country, row.Killed, row.Injured, row.Who, row.State, row.Sure, row.Article })
        {
            html.Raw("<td>");
            if (cell.Length > 0)
                html.Isolated(cell);
            html.Raw("</td>");
        }

        html.Raw("</tr>\n");
    }
}
