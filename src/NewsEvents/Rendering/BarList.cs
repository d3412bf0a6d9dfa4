using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Writes the most frequent names as a table with a bar behind each count.</summary>
internal static class BarList
{
    private const int MostBars = 12;

    public static void Write(HtmlOutput html, ReportTally<string> tally, string heading, string nothing)
    {
        html.Raw("<section class=\"panel\">");
        html.Element("h2", null, heading);
        var top = tally.Top(MostBars, string.CompareOrdinal);
        if (top.Count == 0)
            html.Element("p", "note", nothing);
        else
            WriteBars(html, top);
        if (tally.Count > top.Count)
            html.Element("p", "note", $"and {(tally.Count - top.Count).ToString("N0", CultureInfo.InvariantCulture)} more");
        html.Raw("</section>\n");
    }

    private static void WriteBars(HtmlOutput html, List<KeyValuePair<string, long>> top)
    {
        html.Raw("<table class=\"bars\"><tbody>");
        foreach (var (name, count) in top)
        {
            html.Raw("<tr><th scope=\"row\">");
            html.Isolated(name);
            html.Raw("</th><td><svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"part\" width=\"");
            html.Number(100.0 * count / top[0].Value);
            html.Raw("\" height=\"10\"/></svg></td><td class=\"n\">");
            html.Text(count.ToString("N0", CultureInfo.InvariantCulture));
            html.Raw("</td></tr>");
        }

        html.Raw("</tbody></table>");
    }
}
