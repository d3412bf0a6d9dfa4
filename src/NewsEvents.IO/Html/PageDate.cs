using System.Globalization;
using AngleSharp.Dom;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>The date of publication that the elements of a page state for machines.</summary>
internal static class PageDate
{
    public static DateOnly? Read(IDocument document, MetaTags meta, LinkedData data, DateReader dates) =>
        Parse(data.Published, dates) ??
        Parse(meta.First("article:published_time", "datePublished", "og:published_time", "article.published", "parsely-pub-date", "sailthru.date"), dates) ??
        Parse(meta.First("dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "pubdate", "publish-date", "publication_date", "date"), dates) ??
        FromElements(document, dates);

    private static DateOnly? FromElements(IDocument document, DateReader dates)
    {
        foreach (var element in document.All)
        {
            var isTime = element.LocalName == "time";
            if (!isTime && element.GetAttribute("itemprop") != "datePublished")
                continue;
            if ((Parse(element.GetAttribute("datetime"), dates) ?? Parse(element.GetAttribute("content"), dates) ?? Parse(element.TextContent, dates)) is { } date)
                return date;
        }

        return null;
    }

    // The day as written: in the publisher's own time zone where the page gives it so.
    private static DateOnly? Parse(string? value, DateReader dates)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var trimmed = value.AsSpan().Trim();
        if (trimmed.Length >= 10 && DateOnly.TryParseExact(trimmed[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        if (trimmed.Length >= 8 && DateOnly.TryParseExact(trimmed[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return day;
        var words = new List<LineWord>();
        WordScanner.Collect(value, new TextSpan(0, value.Length), words, 16);
        return dates.Find(value, words)?.Day;
    }
}
