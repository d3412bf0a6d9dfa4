using System.Globalization;
using NewsEvents.Models;

namespace NewsEvents.Times;

/// <summary>Finds the day of a holiday in a year.</summary>
internal static class HolidayCalendar
{
    public static DateOnly DayIn(CodedLexicon<HolidayRule> holidays, int row, int year)
    {
        var rule = holidays.Cell(row, 2).AsSpan();
        return holidays.Code(row) switch
        {
            HolidayRule.Fixed => new DateOnly(year, Number(rule[..2]), Number(rule[3..5])),
            HolidayRule.Weekday => NthWeekday(year, Number(rule[..2]), Number(rule[3..4]), Number(rule[5..6])),
            _ => Easter(year).AddDays(Number(rule)),
        };
    }

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
}
