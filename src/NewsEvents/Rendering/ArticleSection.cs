namespace NewsEvents.Rendering;

/// <summary>Writes one article of the page: its head, its text, its map and its records.</summary>
internal static class ArticleSection
{
    private const int LongestId = 80;

    public static void Write(HtmlOutput html, ExtractionResult result, int number)
    {
        html.Raw("<article id=\"a");
        html.Number(number);
        html.Raw("\">\n");
        WriteHead(html, result);
        var anchors = new EvidenceAnchors(number, result.Document.Text.Length);
        var cards = RenderCards(result, anchors);
        html.Raw("<div class=\"columns\">\n");
        if (result.Document.Text.Length == 0)
            html.Raw("<div class=\"text\"></div>\n");
        else
            ArticleText.Write(html, result.Document, MarkCollector.Collect(result, anchors));
        html.Raw("<aside class=\"side\" aria-label=\"Records\">\n");
        ArticleMap.Write(html, result);
        html.Raw(cards);
        html.Raw("</aside>\n</div>\n</article>\n");
    }

    /// <summary>What the article is called: its headline, else its id.</summary>
    public static string HeadlineOf(ExtractionResult result)
    {
        if (result.Document.Title is { Length: > 0 } title)
            return title;
        var id = result.Article.Id;
        return id.Length == 0 ? "Article" : id.Length > LongestId ? id[..LongestId] : id;
    }

    // The cards are made first: they say which words of the text need a name.
    private static string RenderCards(ExtractionResult result, EvidenceAnchors anchors)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var html = new HtmlOutput(writer);
        if (result.Incidents.IsEmpty)
            html.Raw("<p class=\"none\">No incident was found in this article.</p>\n");
        var card = new IncidentCard(html, anchors);
        for (var i = 0; i < result.Incidents.Length; i++)
            card.Write(result.Incidents[i], i + 1);
        return writer.ToString();
    }

    private static void WriteHead(HtmlOutput html, ExtractionResult result)
    {
        var document = result.Document;
        html.Raw("<header><h2>");
        html.Isolated(HeadlineOf(result));
        html.Raw("</h2><p class=\"meta\">");
        if (document.Layout.Byline is { } byline)
            html.Element("bdi", "byline", byline.In(document.Text));
        if ((document.Published ?? result.Article.Published) is { } day)
            html.Element("span", "date", $"Published {DisplayNames.Of(day)}");
        if (result.Article.Source is { Length: > 0 } source)
            html.Element("bdi", "source", source);
        if (result.Article.Id.Length > 0)
            html.Element("bdi", "id", result.Article.Id);
        html.Element("span", "count", DisplayNames.Count(result.Incidents.Length, "incident"));
        html.Raw("</p>");
        foreach (var diagnostic in result.Diagnostics)
            html.Element("p", "diagnostic", diagnostic.Message);
        html.Raw("</header>\n");
    }
}
