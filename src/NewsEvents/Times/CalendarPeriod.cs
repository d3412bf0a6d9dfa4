using System.Globalization;

namespace NewsEvents.Times;

/// <summary>A stretch of the calendar: a day, week, month, season, year, decade.</summary>
/// <param name="Unit">How long it is.</param>
/// <param name="Start">Its first day.</param>
internal readonly record struct CalendarPeriod(TimeUnit Unit, DateOnly Start)
{
    private const int FirstSpringMonth = 3;

    public int Year => Start.Year;

    public DateOnly End => Unit switch
    {
        TimeUnit.Week => AddDays(Start, 6),
        TimeUnit.Weekend => AddDays(Start, 1),
        TimeUnit.Month => AddDays(AddMonths(Start, 1), -1),
        TimeUnit.Quarter or TimeUnit.Season => AddDays(AddMonths(Start, 3), -1),
        TimeUnit.Half => AddDays(AddMonths(Start, 6), -1),
        TimeUnit.Year => new DateOnly(Year, 12, 31),
        TimeUnit.Decade => new DateOnly(Math.Min(9999, Year + 9), 12, 31),
        TimeUnit.Century => new DateOnly(Math.Min(9999, Year + 99), 12, 31),
        _ => Start,
    };

    public DateRange Range => new(Start, End, Unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => DatePrecision.Week,
        TimeUnit.Month => DatePrecision.Month,
        TimeUnit.Quarter or TimeUnit.Season => DatePrecision.Season,
        TimeUnit.Half => DatePrecision.Range,
        TimeUnit.Year => DatePrecision.Year,
        TimeUnit.Decade or TimeUnit.Century => DatePrecision.Decade,
        _ => DatePrecision.Day,
    });

    /// <summary>The period of a unit that a day lies in.</summary>
    public static CalendarPeriod Of(TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Week => new(unit, AddDays(day, 1 - WeekdayOf(day))),
        TimeUnit.Weekend => new(unit, AddDays(day, 6 - WeekdayOf(day))),
        TimeUnit.Month => new(unit, new DateOnly(day.Year, day.Month, 1)),
        TimeUnit.Quarter => OfQuarter(day.Year, ((day.Month - 1) / 3) + 1),
        TimeUnit.Half => OfHalf(day.Year, day.Month <= 6 ? 1 : 2),
        TimeUnit.Season => OfSeason(day.Month < FirstSpringMonth ? Math.Max(1, day.Year - 1) : day.Year, day.Month < FirstSpringMonth ? 4 : (day.Month - FirstSpringMonth) / 3 + 1),
        TimeUnit.Year => OfYear(day.Year),
        TimeUnit.Decade => new(unit, new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1)),
        TimeUnit.Century or TimeUnit.Millennium => new(TimeUnit.Century, new DateOnly(Math.Max(1, day.Year / 100 * 100), 1, 1)),
        _ => new(TimeUnit.Day, day),
    };

    public static CalendarPeriod OfYear(int year) => new(TimeUnit.Year, new DateOnly(Math.Clamp(year, 1, 9999), 1, 1));

    public static CalendarPeriod OfQuarter(int year, int quarter) => new(TimeUnit.Quarter, new DateOnly(year, (3 * quarter) - 2, 1));

    public static CalendarPeriod OfHalf(int year, int half) => new(TimeUnit.Half, new DateOnly(year, half == 1 ? 1 : 7, 1));

    /// <summary>A season by number; the winter of a year begins in its December.</summary>
    public static CalendarPeriod OfSeason(int year, int season) => new(TimeUnit.Season, new DateOnly(year, season * 3, 1));

    /// <summary>Monday 1 to Sunday 7.</summary>
    public static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The period a number of units away; clamped to the calendar's ends.</summary>
    public CalendarPeriod Shift(int units) => Unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => new(Unit, AddDays(Start, 7L * units)),
        TimeUnit.Month => new(Unit, AddMonths(Start, units)),
        TimeUnit.Quarter => new(Unit, AddMonths(Start, 3L * units)),
        TimeUnit.Half => new(Unit, AddMonths(Start, 6L * units)),
        TimeUnit.Season or TimeUnit.Year => new(Unit, AddMonths(Start, 12L * units)),
        TimeUnit.Decade => new(Unit, AddMonths(Start, 120L * units)),
        TimeUnit.Century => new(Unit, AddMonths(Start, 1200L * units)),
        _ => new(Unit, AddDays(Start, units)),
    };

    /// <summary>The TIMEX3 value.</summary>
    public string ToValue() => Unit switch
    {
        TimeUnit.Week => Week(""),
        TimeUnit.Weekend => Week("-WE"),
        TimeUnit.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-Q{((Start.Month - 1) / 3) + 1}"),
        TimeUnit.Half => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-H{(Start.Month == 1 ? 1 : 2)}"),
        TimeUnit.Season => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{SeasonCode.Of(Start.Month / 3)}"),
        TimeUnit.Year => Year.ToString("D4", CultureInfo.InvariantCulture),
        TimeUnit.Decade => (Year / 10).ToString("D3", CultureInfo.InvariantCulture),
        TimeUnit.Century => (Year / 100).ToString("D2", CultureInfo.InvariantCulture),
        _ => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    public static DateOnly AddDays(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly AddMonths(DateOnly day, long months)
    {
        var target = (day.Year * 12L) + day.Month - 1 + months;
        return target < 12 ? DateOnly.MinValue : target >= 120000 ? new DateOnly(9999, 12, 1) : day.AddMonths((int)months);
    }

    private string Week(string suffix)
    {
        var day = Start.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}{suffix}");
    }
}
