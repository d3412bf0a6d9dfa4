using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Writes the page of a report, part by part.</summary>
internal sealed class ReportPage(HtmlOutput html, HtmlReport report)
{
    private const string Name = "report";

    public void Write(string title, string? modelVersion)
    {
        HtmlPage.Start(html, title, Name);
        html.Raw("<header class=\"top\"><p class=\"brand\">NewsEvents</p><h1>");
        html.Isolated(title);
        html.Raw("</h1></header>\n<main>\n");
        WriteFigures();
        ReportMap.Write(html, report);
        WriteTimes();
        html.Raw("<div class=\"panels\">");
        BarList.Write(html, report.Types, "By type", "No incident was found.");
        BarList.Write(html, report.Countries, "By country", "No incident has a place on the map.");
        BarList.Write(html, report.Groups, "Groups named as actors", "No group is named.");
        html.Raw("</div>\n");
        ReportTable.Write(html, report);
        html.Raw("</main>\n");
        HtmlPage.End(html, Name, modelVersion);
    }

    private void WriteFigures()
    {
        html.Raw("<dl class=\"figures\">");
        WriteFigure(report.Articles, "articles", report.Failures > 0 ? $"{DisplayNames.Count(report.Failures, "more article")} could not be read" : $"{Text(report.ArticlesWithIncidents)} tell of incidents");
        WriteFigure(report.Incidents, "incidents", $"{Text(report.MainIncidents)} main, {Text(report.Incidents - report.MainIncidents)} background");
        WriteFigure(report.KilledAtLeast, "killed", "least figures summed");
        WriteFigure(report.Countries.Count, "countries", $"{Text(report.NotHappened)} incidents did not happen");
        html.Raw("</dl>\n<p class=\"note\">An incident told in several articles counts in each. Map, times, countries, groups and killed take in what the texts say happened, main incidents and background alike.</p>\n");
    }

    private void WriteFigure(long number, string noun, string note)
    {
        html.Raw("<div><dt>");
        html.Text(noun);
        html.Raw("</dt><dd><b>");
        html.Text(Text(number));
        html.Raw("</b><span class=\"note\">");
        html.Text(note);
        html.Raw("</span></dd></div>");
    }

    private void WriteTimes()
    {
        html.Raw("<div class=\"times\">");
        var bins = TimeBins.Create(report.Days.All, report.Months.All);
        WriteChart(bins, "Incidents", "incident", bins?.Unit == "day" ? report.DatedByMonth : 0);
        if (report.KilledByMonth.Count > 0)
            WriteChart(bins?.Along(report.KilledByMonth.All), "Killed", "death", 0);
        html.Raw("</div>\n");
    }

    private void WriteChart(TimeBins? bins, string what, string noun, long withoutDay)
    {
        if (bins is null)
            return;
        html.Raw("<figure class=\"panel\">");
        html.Element("h2", null, $"{what} by {bins.Unit}");
        TimeChart.Write(html, bins, what, noun);
        if (bins.Outside > 0)
            html.Element("figcaption", "note", $"{Text(bins.Outside)} before or after are not shown.");
        if (withoutDay > 0)
            html.Element("figcaption", "note", $"{DisplayNames.Count(withoutDay, "incident")} without a day, dated to a week or month, are not shown.");
        html.Raw("</figure>");
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
