using System.Globalization;
using NewsEvents.Models;

namespace NewsEvents.Times;

/// <summary>Finds the days of a holiday in a year.</summary>
internal static class HolidayCalendar
{
    private const int MonthsOfHebrewYear = 12;

    /// <summary>By how many days the Julian calendar, which the eastern churches count Easter in, is behind in this and the last century.</summary>
    private const int JulianDelay = 13;

    private static readonly HebrewCalendar Hebrew = new();
    private static readonly ChineseLunisolarCalendar Chinese = new();
    private static readonly UmAlQuraCalendar UmAlQura = new();
    private static readonly HijriCalendar Hijri = new();

    /// <summary>The days in rising order; a year of the Islamic calendar is shorter than ours, so that a day may come twice in one of ours.</summary>
    public static IEnumerable<DateOnly> DaysIn(CodedLexicon<HolidayRule> holidays, int row, int year)
    {
        var rule = holidays.Cell(row, 2);
        return holidays.Code(row) switch
        {
            HolidayRule.Fixed => [new DateOnly(year, Month(rule), Day(rule))],
            HolidayRule.Weekday => [NthWeekday(year, Month(rule), Number(rule.AsSpan(3, 1)), Number(rule.AsSpan(5, 1))).AddDays(DaysBehind(rule))],
            HolidayRule.Easter => [Easter(year).AddDays(Number(rule))],
            HolidayRule.OrthodoxEaster => [OrthodoxEaster(year).AddDays(Number(rule))],
            HolidayRule.Islamic => rule.Split(' ').SelectMany(day => IslamicDays(year, Month(day), Day(day))).Order(),
            HolidayRule.Hebrew => HebrewDays(year, Month(rule), Day(rule)),
            _ => ChineseDays(year, Month(rule), Day(rule)),
        };
    }

    private static int Month(string rule) => Number(rule.AsSpan(0, 2));

    private static int Day(string rule) => Number(rule.AsSpan(3, 2));

    /// <summary>"11-4-4+1": a day after the fourth Thursday of November.</summary>
    private static int DaysBehind(string rule) => rule.IndexOf('+', StringComparison.Ordinal) is >= 0 and var plus ? Number(rule.AsSpan(plus + 1)) : 0;

    private static int Number(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static DateOnly NthWeekday(int year, int month, int nth, int weekday)
    {
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays(((weekday - CalendarPeriod.WeekdayOf(first) + 7) % 7) + (7 * (nth - 1)));
        return day.Month == month ? day : day.AddDays(-7);
    }

    /// <summary>Easter Sunday of the western churches, by Gauss's rule in Meeus's form.</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        var f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return new DateOnly(year, f / 31, (f % 31) + 1);
    }

    /// <summary>Easter Sunday of the eastern churches, by Meeus's rule for the Julian calendar.</summary>
    private static DateOnly OrthodoxEaster(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var f = d + e + 114;
        return new DateOnly(year, f / 31, (f % 31) + 1).AddDays(JulianDelay);
    }

    /// <summary>By the calendar of Umm al-Qura where it is tabulated (1900 to 2077), else by the arithmetic one; the moon as seen may differ by a day.</summary>
    private static IEnumerable<DateOnly> IslamicDays(int year, int month, int day)
    {
        Calendar calendar = IsWithin(UmAlQura, year) ? UmAlQura : Hijri;
        return DaysOf(calendar, year, _ => month, day);
    }

    private static IEnumerable<DateOnly> HebrewDays(int year, int month, int day) =>
        DaysOf(Hebrew, year, hebrew => month > 5 && Hebrew.GetMonthsInYear(hebrew) > MonthsOfHebrewYear ? month + 1 : month, day);

    private static IEnumerable<DateOnly> ChineseDays(int year, int month, int day) =>
        DaysOf(Chinese, year, chinese => Chinese.GetLeapMonth(chinese) is > 0 and var leap && month >= leap ? month + 1 : month, day);

    private static bool IsWithin(Calendar calendar, int year) =>
        year > calendar.MinSupportedDateTime.Year && year < calendar.MaxSupportedDateTime.Year;

    /// <summary>The days of our year on which a month and day of another calendar fall.</summary>
    private static IEnumerable<DateOnly> DaysOf(Calendar calendar, int year, Func<int, int> monthIn, int day)
    {
        if (!IsWithin(calendar, year))
            yield break;
        var first = calendar.GetYear(new DateTime(year, 1, 1));
        var last = calendar.GetYear(new DateTime(year, 12, 31));
        for (var other = first; other <= last; other++)
        {
            var found = DateOnly.FromDateTime(calendar.ToDateTime(other, monthIn(other), day, 0, 0, 0, 0));
            if (found.Year == year)
                yield return found;
        }
    }
}
