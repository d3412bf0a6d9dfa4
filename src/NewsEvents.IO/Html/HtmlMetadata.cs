using System.Collections.Immutable;
using AngleSharp.Dom;
using NewsEvents.Models;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>What an HTML page says about its article apart from the text: title, dates, writer, publisher, address, perhaps the body.</summary>
internal sealed class HtmlMetadata
{
    private const int ShortestBody = 200;
    private const int LongestName = 300;

    private static readonly string[] Writers = ["author", "parsely-author", "article:author", "sailthru.author", "dc.creator"];

    public string? Title { get; private init; }

    public PageTime? Published { get; private init; }

    public PageTime? Modified { get; private init; }

    public string? Byline { get; private init; }

    public string? Source { get; private init; }

    public string? Language { get; private init; }

    public string? Url { get; private init; }

    public string? Section { get; private init; }

    public ImmutableArray<string> Tags { get; private init; } = [];

    /// <summary>The body as the page states it for machines; it may be cut short or hold other text.</summary>
    public string? Body { get; private init; }

    public static HtmlMetadata Read(IDocument document, PageTimes times)
    {
        var meta = MetaTags.Read(document);
        var url = Canonical(document) ?? meta.First("og:url");
        var named = meta.First("og:title", "twitter:title", "title") ?? Heading(document) ?? Clean(document.Title);
        var article = LinkedData.Read(document).Choose(named, url);
        var source = meta.First("og:site_name") ?? article.Publisher ?? meta.First("application-name");
        var title = meta.First("og:title") ?? article.Headline ?? named;
        return new HtmlMetadata
        {
            Title = WithoutSource(Clean(title), source),
            Source = source,
            Url = url,
            Published = times.Published(document, meta, article),
            Modified = times.Modified(document, meta, article),
            Byline = BylineOf(document, meta, article),
            Language = LanguageOf(document, meta, article),
            Section = article.Section ?? meta.First("article:section", "og:section", "parsely-section", "section"),
            Tags = TagsOf(meta, article),
            Body = article.Body is { Length: >= ShortestBody } ? article.Body : null,
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

    // Some pages give the address of a writer's profile for the name.
    private static string? BylineOf(IDocument document, MetaTags meta, LinkedArticle article)
    {
        foreach (var named in Writers.Select(name => meta.First(name)).Prepend(article.Author))
        {
            if (Name(named) is { } name)
                return name;
        }

        foreach (var element in document.All)
        {
            if ((element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") == "author") && Name(element.TextContent) is { } writer)
                return writer;
        }

        return null;
    }

    private static string? Name(string? value) =>
        Clean(value) is { Length: <= LongestName } name && !name.Contains("://", StringComparison.Ordinal) ? name : null;

    private static string? LanguageOf(IDocument document, MetaTags meta, LinkedArticle article)
    {
        var tag = Clean(document.DocumentElement?.GetAttribute("lang")) ?? article.Language ?? meta.First("content-language", "language", "og:locale");
        return tag?.Replace('_', '-');
    }

    private static ImmutableArray<string> TagsOf(MetaTags meta, LinkedArticle article)
    {
        var tags = meta.All("article:tag");
        string[] listed = tags.Count > 0 ? [.. tags] : [.. meta.All("parsely-tags", "news_keywords", "keywords").SelectMany(static words => words.Split(','))];
        return [.. (listed.Length > 0 ? listed : article.Keywords.AsEnumerable()).Select(Clean).OfType<string>().Distinct()];
    }

    // "Headline | Publisher" and "Headline - Publisher" are titles of pages, not of articles.
    private static string? WithoutSource(string? title, string? source)
    {
        if (title is null || source is null || !title.EndsWith(source, StringComparison.OrdinalIgnoreCase))
            return title;
        var rest = title[..^source.Length].TrimEnd();
        return rest.Length > 0 && rest[^1] is '|' or '-' or '–' or '—' or '·' or ':' ? Clean(rest[..^1]) : title;
    }

    private static string? Clean(string? value) => value is not null && WhiteSpace.Collapse(value) is { Length: > 0 } words ? words : null;
}
