using System.Globalization;
using AngleSharp.Dom;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>The times of publication and of the last change that a page states for machines.</summary>
internal sealed class PageTimes(DateReader dates, ClockReader clocks)
{
    private const int LongestText = 200;
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    public PageTime? Published(IDocument document, MetaTags meta, LinkedArticle article) =>
        Parse(article.Published) ??
        Parse(meta.First("article:published_time", "datePublished", "og:published_time", "article.published", "parsely-pub-date", "sailthru.date")) ??
        Parse(meta.First("dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "pubdate", "publish-date", "publication_date", "date")) ??
        FromElements(document, "datePublished");

    public PageTime? Modified(IDocument document, MetaTags meta, LinkedArticle article) =>
        Parse(article.Modified) ??
        Parse(meta.First("article:modified_time", "dateModified", "og:updated_time", "article.updated", "dcterms.modified", "last-modified", "revised", "lastmod")) ??
        FromElements(document, "dateModified", timesToo: false);

    /// <summary>The day in an address such as ".../2019/11/05/..." or ".../2019-11-05-...".</summary>
    public static PageTime? FromAddress(string? url)
    {
        var parts = url?.Split(['/', '-', '_'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            if (parts[i].Length == 4 && parts[i + 1].Length <= 2 && parts[i + 2].Length <= 2
                && Day(parts[i], parts[i + 1], parts[i + 2]) is { } day)
                return new PageTime(day);
        }

        return null;
    }

    private PageTime? FromElements(IDocument document, string property, bool timesToo = true)
    {
        foreach (var element in document.All)
        {
            var isTime = timesToo && element.LocalName == "time" && element.GetAttribute("itemprop") is null or "datePublished";
            if (!isTime && element.GetAttribute("itemprop") != property)
                continue;
            if ((Parse(element.GetAttribute("datetime")) ?? Parse(element.GetAttribute("content")) ?? Parse(element.TextContent)) is { } time)
                return time;
        }

        return null;
    }

    private PageTime? Parse(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        if (PageTime.TryParse(value, out var time))
            return time.Day.Year is >= FirstYear and <= LastYear ? time : null;
        var text = value.Length > LongestText ? value[..LongestText] : value;
        var words = new List<LineWord>();
        WordScanner.Collect(text, new TextSpan(0, text.Length), words, 16);
        return dates.Find(text, words) is { } date && date.Day.Year >= FirstYear ? clocks.Read(text, new TextSpan(0, text.Length), date) : null;
    }

    private static DateOnly? Day(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)
        && found.Year is >= FirstYear and <= LastYear
            ? found
            : null;
}
