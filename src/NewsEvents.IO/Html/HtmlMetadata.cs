using AngleSharp.Dom;
using NewsEvents.Models;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>What an HTML page says about its article apart from the text: title, date, publisher, address, perhaps the body.</summary>
internal sealed class HtmlMetadata
{
    private const int ShortestBody = 200;

    public string? Title { get; private init; }

    public DateOnly? Published { get; private init; }

    public string? Source { get; private init; }

    public string? Url { get; private init; }

    /// <summary>The body as the page states it for machines; it may be cut short or hold other text.</summary>
    public string? Body { get; private init; }

    public static HtmlMetadata Read(IDocument document, DateReader dates)
    {
        var meta = MetaTags.Read(document);
        var data = LinkedData.Read(document);
        var source = meta.First("og:site_name") ?? data.Publisher ?? meta.First("application-name");
        var title = meta.First("og:title") ?? data.Headline ?? meta.First("twitter:title", "title") ?? Heading(document) ?? Clean(document.Title);
        return new HtmlMetadata
        {
            Title = WithoutSource(title, source),
            Source = source,
            Url = Canonical(document) ?? meta.First("og:url"),
            Published = PageDate.Read(document, meta, data, dates),
            Body = data.Body is { Length: >= ShortestBody } ? data.Body : null,
        };
    }

    /// <summary>Adds what the metadata tell about each block.</summary>
    public void AddFeatures(HtmlPage page, FeatureSet[] features)
    {
        var titleForm = Title is null ? 0 : Form(Title, new TextSpan(0, Title.Length));
        var stated = Body is null ? null : new WordTriples(Body);
        for (var i = 0; i < features.Length; i++)
        {
            var span = page.Lines[i].Span;
            if (titleForm != 0 && span.Length < 400 && Form(page.Text, span) == titleForm)
                features[i] |= Dom.Feature(DomFeature.IsTitle);
            if (stated?.Holds(page.Text, span) is { } holds)
                features[i] |= Dom.Feature(holds ? DomFeature.InStatedBody : DomFeature.NotInStatedBody);
        }
    }

    private static ulong Form(string text, TextSpan span)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(text, span, words, 80);
        var form = FormHash.Empty;
        foreach (var word in words)
            form = FormHash.Combine(form, word.Form);
        return words.Count == 0 ? 0 : form;
    }

    private static string? Heading(IDocument document)
    {
        var headings = document.GetElementsByTagName("h1");
        return headings.Length == 1 ? Clean(headings[0].TextContent) : null;
    }

    private static string? Canonical(IDocument document)
    {
        foreach (var link in document.GetElementsByTagName("link"))
        {
            if (link.GetAttribute("rel") == "canonical" && Clean(link.GetAttribute("href")) is { } address)
                return address;
        }

        return null;
    }

    // "Headline | Publisher" and "Headline - Publisher" are titles of pages, not of articles.
    private static string? WithoutSource(string? title, string? source)
    {
        if (title is null || source is null || !title.EndsWith(source, StringComparison.OrdinalIgnoreCase))
            return title;
        var rest = title[..^source.Length].TrimEnd();
        return rest.Length > 0 && rest[^1] is '|' or '-' or '–' or '—' or '·' or ':' ? Clean(rest[..^1]) : title;
    }

    private static string? Clean(string? value)
    {
        var words = value?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is null or { Length: 0 } ? null : string.Join(' ', words);
    }
}
