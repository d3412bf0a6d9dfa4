using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>
/// Writes results as one web page to read: the text of each article with its marks, the records as cards that point at their
/// words, and a map. The page holds all it needs, loads nothing, and works without its script.
/// </summary>
/// <remarks>The same results give the same page. Safe for any text: nothing of an article is ever taken for markup.</remarks>
/// <example>
/// <code>
/// var result = NewsPipeline.Default.Extract(new Article("a1", text) { Published = new(2023, 1, 30) });
/// File.WriteAllText("page.html", HtmlView.Render([result]));
/// </code>
/// </example>
public static class HtmlView
{
    private const string Name = "view";

    /// <summary>The page of some results as text.</summary>
    /// <param name="results">The results, in the order of the page.</param>
    /// <param name="options">How the page is written; null for the defaults.</param>
    /// <returns>The page.</returns>
    public static string Render(IReadOnlyList<ExtractionResult> results, HtmlPageOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, results, options);
        return writer.ToString();
    }

    /// <summary>Writes the page of some results.</summary>
    /// <param name="output">Where it goes; to be encoded as UTF-8.</param>
    /// <param name="results">The results, in the order of the page; a few dozen at most make a page that can be read.</param>
    /// <param name="options">How the page is written; null for the defaults.</param>
    public static void Write(TextWriter output, IReadOnlyList<ExtractionResult> results, HtmlPageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(results);
        var html = new HtmlOutput(output);
        HtmlPage.Start(html, options?.Title ?? TitleOf(results), Name);
        html.Raw("<header class=\"top\"><p class=\"brand\">NewsEvents</p>");
        ViewLegend.Write(html);
        html.Raw("</header>\n");
        if (results.Count > 1)
            WriteContents(html, results);
        html.Raw("<main>\n");
        for (var i = 0; i < results.Count; i++)
            ArticleSection.Write(html, results[i], i + 1);
        html.Raw("</main>\n");
        var version = results.Count > 0 && (options?.IncludeMetadata ?? true) ? results[0].ModelVersion : null;
        HtmlPage.End(html, Name, version);
    }

    private static string TitleOf(IReadOnlyList<ExtractionResult> results) =>
        results.Count == 1 ? ArticleSection.HeadlineOf(results[0]) : DisplayNames.Count(results.Count, "article");

    private static void WriteContents(HtmlOutput html, IReadOnlyList<ExtractionResult> results)
    {
        html.Raw("<nav class=\"contents\" aria-label=\"Articles\"><ol>");
        for (var i = 0; i < results.Count; i++)
        {
            html.Raw("<li><a href=\"#a");
            html.Number(i + 1);
            html.Raw("\">");
            html.Isolated(ArticleSection.HeadlineOf(results[i]));
            html.Raw("</a> <span class=\"note\">");
            html.Text(DisplayNames.Count(results[i].Incidents.Length, "incident"));
            html.Raw("</span></li>");
        }

        html.Raw("</ol></nav>\n");
    }
}
