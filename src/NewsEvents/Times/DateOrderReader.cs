using NewsEvents.Models;

namespace NewsEvents.Times;

/// <summary>Tells which number of "03/04/2023" is the month: by another date of the text, the site or source, and the publication date.</summary>
internal static class DateOrderReader
{
    private const int LongestPart = 2;

    /// <summary>A publication does not tell of a day further ahead than this in digits alone, where the other reading lies behind.</summary>
    private const int FarthestAhead = 14;

    /// <summary>The order that the text or its source shows; null where neither does.</summary>
    public static DateOrder? OfDocument(DocumentDraft draft, CodedLexicon<DateOrder> sources) =>
        OfText(draft.Text) ?? OfSource(draft.Article.Url, sources, isUrl: true) ?? OfSource(draft.Article.Source, sources, isUrl: false);

    /// <summary>The order of one date: the reading that lies ahead of the publication is the wrong one.</summary>
    public static DateOrder OfDate(DateOnly monthFirst, DateOnly dayFirst, DateOnly? published)
    {
        if (published is not { } day)
            return DateOrder.MonthFirst;
        var limit = CalendarPeriod.AddDays(day, FarthestAhead);
        return monthFirst > limit && dayFirst <= limit ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    /// <summary>A date with a number over 12 shows the order of all.</summary>
    private static DateOrder? OfText(string text)
    {
        for (var slash = text.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            var (first, second) = (NumberBefore(text, slash), NumberAfter(text, slash));
            if (first is > 12 and <= 31 && second is >= 1 and <= 12)
                return DateOrder.DayFirst;
            if (first is >= 1 and <= 12 && second is > 12 and <= 31)
                return DateOrder.MonthFirst;
        }

        return null;
    }

    private static int? NumberBefore(string text, int slash)
    {
        var start = slash;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return slash - start is > 0 and <= LongestPart && (start == 0 || text[start - 1] != '/') ? Number(text.AsSpan(start, slash - start)) : null;
    }

    /// <summary>The number between two slashes; a year must follow.</summary>
    private static int? NumberAfter(string text, int slash)
    {
        var end = slash + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var hasYear = end + 2 < text.Length && text[end] == '/' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]);
        return hasYear && end - slash - 1 is > 0 and <= LongestPart ? Number(text.AsSpan(slash + 1, end - slash - 1)) : null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + digit - '0';
        return number;
    }

    /// <summary>The order of a site or source: the end of its domain, or a word of its name.</summary>
    private static DateOrder? OfSource(string? source, CodedLexicon<DateOrder> sources, bool isUrl)
    {
        if (source is null)
            return null;
        var name = isUrl ? Host(source) : source.AsSpan();
        DateOrder? order = null;
        foreach (var range in name.SplitAny('.', ' ', '-'))
        {
            // The name of a site says more than the end of its domain, and stands before it.
            if (name[range].Length > 0 && sources.Find(FormHash.Of(name[range])) is >= 0 and var row && (order is null || name[range].Length > LongestPart))
                order = sources.Code(row);
        }

        return order;
    }

    private static ReadOnlySpan<char> Host(ReadOnlySpan<char> url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0;
        var end = url[start..].IndexOfAny('/', '?', ':');
        return end < 0 ? url[start..] : url.Slice(start, end);
    }
}
