using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsEvents.Reading;

/// <summary>Reads the time of day and the zone that stand beside a date: "9:30 a.m. EST", "21.05 GMT", "2105 IST", "at 3pm".</summary>
internal sealed partial class ClockReader(ReadingLexicon lexicon)
{
    private const int LongestLine = 300;
    private const int Noon = 12;
    private const int WordsSearched = 48;

    private readonly DateReader dates = new(lexicon);

    /// <summary>A date of a page with the time of day of its line; null for none.</summary>
    public PageTime? Read(Page page, StatedDate? date)
    {
        if (date is not { } stated)
            return null;
        var line = page.Lines.FindIndex(line => line.Span.Contains(stated.Span));
        // A dateline opens a paragraph, whose times are those of what it tells.
        return line < 0 || page.Kinds[line] == TextBlockKind.Paragraph ? new PageTime(stated.Day) : Read(page.Text, page.Lines[line].Span, stated);
    }

    /// <summary>The date with the time of day of its line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="date">The date in it.</param>
    public PageTime Read(string text, TextSpan line, StatedDate date)
    {
        var end = NextDate(text, TextSpan.FromBounds(date.Span.End, Math.Min(line.End, date.Span.End + LongestLine)));
        var start = Math.Max(line.Start, date.Span.Start - LongestLine);
        // What belongs to the date stands behind it, or before it where nothing does.
        return Find(text[date.Span.End..end], date.Day)
            ?? (NextDate(text, TextSpan.FromBounds(start, date.Span.Start)) == date.Span.Start ? Find(text[start..date.Span.Start], date.Day) : null)
            ?? new PageTime(date.Day);
    }

    // Where another date of the line starts, whose time is its own; the end where there is none.
    private int NextDate(string text, TextSpan span)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(text, span, words, WordsSearched);
        return dates.Find(text, words)?.Span.Start ?? span.End;
    }

    private PageTime? Find(string words, DateOnly day)
    {
        foreach (Match match in Clock().Matches(words))
        {
            var zone = Zone(match.Groups["zone"].Value);
            var half = match.Groups["half"].Value;
            if (match.Groups["plain"].Success && zone is null)
                continue;
            if (Time(Number(match, "hour"), Number(match, "minute"), half) is { } time)
                return new PageTime(day, time, zone);
        }

        return null;
    }

    private static TimeOnly? Time(int hour, int minute, string half)
    {
        if (half.Length > 0 && hour is < 1 or > Noon)
            return null;
        if (half.Length > 0)
            hour = (hour % Noon) + (half[0] is 'p' or 'P' ? Noon : 0);
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    // "Art" and "pet" are words.
    private TimeSpan? Zone(string name)
    {
        if (name.AsSpan().ContainsAnyInRange('a', 'z'))
            return null;
        var words = new List<LineWord>();
        WordScanner.Collect(name, new TextSpan(0, name.Length), words, 2);
        return words.Count == 1 && lexicon.Zones.Find(words[0].Form) is >= 0 and var minutes ? TimeSpan.FromMinutes(minutes - ReadingLexicon.ZoneBase) : null;
    }

    // Hours with minutes, hours with a half of the day, or four digits before a zone.
    [GeneratedRegex(
        """(?<![\d.:/-])T?(?:(?<hour>\d{1,2})[:.](?<minute>\d\d)(?::\d\d)?(?![\d.:/-]*\d)(?:\s?(?<half>[ap])\.?m\b\.?)?|(?<hour>\d{1,2})\s?(?<half>[ap])\.?m\b\.?|(?<plain>(?<hour>\d\d)(?<minute>\d\d))(?=\s\(?[A-Z]))(?:\s*\(?(?<zone>[A-Z]{1,5})\b)?""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
