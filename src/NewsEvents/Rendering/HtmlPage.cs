namespace NewsEvents.Rendering;

/// <summary>The frame of a page: head with style, script and a policy that allows these and nothing else.</summary>
internal static class HtmlPage
{
    public static void Start(HtmlOutput html, string title, string name)
    {
        var style = PageResource.Read("page.css") + PageResource.Read(name + ".css");
        var script = PageResource.Read(name + ".js");
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ");
        html.Raw(PageResource.PolicyHash(style));
        html.Raw("; script-src ");
        html.Raw(PageResource.PolicyHash(script));
        html.Raw("; base-uri 'none'; form-action 'none'\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Element("title", null, title);
        html.Raw("\n<style>");
        html.Raw(style);
        html.Raw("</style>\n</head>\n<body>\n");
    }

    public static void End(HtmlOutput html, string name, string? modelVersion)
    {
        html.Raw("<footer class=\"foot\"><p>Records are what the texts say, read by a machine: counts are claims, not facts. ");
        html.Raw("The bar of a record is the chance that type, date, place and number of killed are as a careful reader would give them.</p>");
        html.Raw("<p>Places: GeoNames, CC BY 4.0. Outlines: Made with Natural Earth.");
        if (modelVersion is not null)
        {
            html.Raw(" Made by NewsEvents, model ");
            html.Isolated(modelVersion);
            html.Raw(".");
        }

        html.Raw("</p></footer>\n<script>");
        html.Raw(PageResource.Read(name + ".js"));
        html.Raw("</script>\n</body>\n</html>\n");
    }
}
