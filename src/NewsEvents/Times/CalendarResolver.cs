using System.Globalization;
using NewsEvents.Models;

namespace NewsEvents.Times;

/// <summary>Resolves phrases that name a stretch of the calendar.</summary>
internal sealed class CalendarResolver(TimeAnchor anchor, TenseReader tenses, CodedLexicon<HolidayRule> holidays)
{
    private const int Midnight = 0;

    private readonly NearestDate nearest = new(anchor, tenses);

    public ResolvedTime Resolve(TimePhrase phrase)
    {
        if (phrase.IsBeforeChrist && phrase.Year is { } before)
            return new ResolvedTime(TimeExpressionType.Date, BeforeChrist(phrase, before), null);
        if (anchor.BeforeChrist is { } told && phrase is { Year: null, Whole: null })
            return new ResolvedTime(TimeExpressionType.Date, InYearBeforeChrist(phrase, told), null);
        if (IsPresentOfHistory(phrase))
            return new ResolvedTime(TimeExpressionType.Date, "PRESENT_REF", null);
        var period = Period(phrase);
        var value = period?.ToValue() ?? Unresolved(phrase);
        return phrase.HasTimeOfDay
            ? new ResolvedTime(TimeExpressionType.Time, value + TimeOfDay(phrase), period)
            : new ResolvedTime(TimeExpressionType.Date, value, period);
    }

    /// <summary>The calendar type knows no years before Christ; the value does.</summary>
    private static string BeforeChrist(TimePhrase phrase, int year) => phrase switch
    {
        { Unit: TimeUnit.Century } => string.Create(CultureInfo.InvariantCulture, $"BC{year / 100:D2}"),
        { Month: > 0, Day: > 0 } => string.Create(CultureInfo.InvariantCulture, $"BC{year:D4}-{phrase.Month:D2}-{phrase.Day:D2}"),
        { Month: > 0 } => string.Create(CultureInfo.InvariantCulture, $"BC{year:D4}-{phrase.Month:D2}"),
        { Unit: TimeUnit.Season, Index: > 0 } => string.Create(CultureInfo.InvariantCulture, $"BC{year:D4}-{SeasonCode.Of(phrase.Index)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"BC{year:D4}"),
    };

    /// <summary>"the following year", "September" in a text that has come to a year before Christ.</summary>
    private static string InYearBeforeChrist(TimePhrase phrase, int told) => phrase switch
    {
        { Unit: TimeUnit.Year, Relation: TimeRelation.Narrative } when told > phrase.Offset => BeforeChrist(phrase, told - phrase.Offset),
        { Relation: TimeRelation.None, Month: > 0 } or { Relation: TimeRelation.None, Unit: TimeUnit.Season, Index: > 0 } => BeforeChrist(phrase, told),
        _ => Unresolved(phrase) + (phrase.DayPart != 0 ? DayPartCode.Of(phrase.DayPart) : ""),
    };

    /// <summary>"today" in a history is these days.</summary>
    private bool IsPresentOfHistory(TimePhrase phrase) => anchor is { IsNarrative: true, Published: { } published, Last: { } last }
        && Math.Abs(last.Year - published.Year) > 1 && phrase is { Unit: TimeUnit.Day, Relation: TimeRelation.Publication, Offset: 0, DayPart: 0, Hour: null, Weekday: 0, Month: 0, Index: 0, Whole: null, Holiday: < 0 };

    private static string TimeOfDay(TimePhrase phrase)
    {
        if (phrase.Hour is not { } hour)
            return DayPartCode.Of(phrase.DayPart);
        var minute = phrase.Minute ?? 0;
        if (hour == Midnight && minute == 0 && !phrase.IsUniversal)
            hour = 24;
        return string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}{(phrase.IsUniversal ? "Z" : "")}");
    }

    private CalendarPeriod? Period(TimePhrase phrase)
    {
        if (phrase.Year is { } year)
            return InYear(phrase, year);
        if (phrase.Whole is not null)
            return InWhole(phrase, phrase.Whole);
        if (phrase.Holiday >= 0)
            return nearest.Holiday(phrase, year => HolidayCalendar.DaysIn(holidays, phrase.Holiday, year));
        if (phrase.Month != 0 || phrase.Weekday != 0 || phrase.Index != 0)
            return nearest.Resolve(phrase);
        if (phrase.Unit == TimeUnit.Weekend && phrase.Relation == TimeRelation.None)
            return nearest.Weekend(phrase);
        return Shifted(phrase);
    }

    /// <summary>"last week", "the following day": counted from the publication or the time told of.</summary>
    private CalendarPeriod? Shifted(TimePhrase phrase)
    {
        if (phrase is { Unit: TimeUnit.Quarter, Relation: TimeRelation.Narrative })
            return (anchor.ComparedQuarter ?? LastQuarter())?.Shift(phrase.Offset);
        var deictic = phrase.Unit == TimeUnit.Day ? anchor.Published ?? anchor.Deictic : anchor.Deictic;
        var told = phrase.HasTimeOfDay && phrase.Offset == 0 && !phrase.IsAnaphoric ? anchor.DayOfClock : anchor.ToldIn(phrase.Unit)?.Start;
        var from = phrase.Relation == TimeRelation.Narrative ? told : deictic;
        return from is { } day ? CalendarPeriod.Of(phrase.Unit, day).Shift(phrase.Offset) : null;
    }

    /// <summary>"the quarter" is the one gone by, unless the text speaks of another: results are told when it is over.</summary>
    private CalendarPeriod? LastQuarter() =>
        anchor.Deictic is { } day ? CalendarPeriod.Of(TimeUnit.Quarter, day).Shift(-1) : null;

    private CalendarPeriod? InWhole(TimePhrase phrase, TimePhrase whole)
    {
        if (Period(whole) is not { } outer)
            return null;
        if (phrase is { Weekday: > 0, Month: 0 } && outer.Unit == TimeUnit.Week)
            return new CalendarPeriod(TimeUnit.Day, CalendarPeriod.AddDays(outer.Start, phrase.Weekday - 1));
        if (phrase.Month == 0 && phrase.Index == 0 && phrase.Weekday == 0 && phrase.Holiday < 0)
            return CalendarPeriod.Of(phrase.Unit, outer.Start).Shift(phrase.Offset);
        return InYear(phrase, outer.Year);
    }

    private CalendarPeriod? InYear(TimePhrase phrase, int year)
    {
        if (year is < 1 or > 9999)
            return null;
        if (phrase.Holiday >= 0)
            return HolidayCalendar.DaysIn(holidays, phrase.Holiday, year).Select(day => (CalendarPeriod?)new CalendarPeriod(TimeUnit.Day, day)).FirstOrDefault();
        if (phrase.Month != 0)
            return NearestDate.InYear(phrase, year);
        return phrase.Unit switch
        {
            TimeUnit.Quarter => CalendarPeriod.OfQuarter(year, phrase.Index),
            TimeUnit.Half => CalendarPeriod.OfHalf(year, phrase.Index),
            TimeUnit.Season => CalendarPeriod.OfSeason(year, phrase.Index),
            _ => CalendarPeriod.Of(phrase.Unit, new DateOnly(year, 1, 1)),
        };
    }

    /// <summary>The value of a phrase whose year or day is not known: what it says, with X for the rest.</summary>
    private static string Unresolved(TimePhrase phrase) => phrase switch
    {
        { Month: > 0, Day: > 0 } => string.Create(CultureInfo.InvariantCulture, $"XXXX-{phrase.Month:D2}-{phrase.Day:D2}"),
        { Month: > 0 } => string.Create(CultureInfo.InvariantCulture, $"XXXX-{phrase.Month:D2}"),
        { Weekday: > 0 } => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{phrase.Weekday}"),
        { Unit: TimeUnit.Quarter, Index: > 0 } => string.Create(CultureInfo.InvariantCulture, $"XXXX-Q{phrase.Index}"),
        { Unit: TimeUnit.Half, Index: > 0 } => string.Create(CultureInfo.InvariantCulture, $"XXXX-H{phrase.Index}"),
        { Unit: TimeUnit.Season, Index: > 0 } => "XXXX-" + SeasonCode.Of(phrase.Index),
        { Unit: TimeUnit.Week } => "XXXX-WXX",
        { Unit: TimeUnit.Weekend } => "XXXX-WXX-WE",
        { Unit: TimeUnit.Month } => "XXXX-XX",
        { Unit: TimeUnit.Year } => "XXXX",
        { Unit: TimeUnit.Decade } => "XXX",
        { Unit: TimeUnit.Century } => "XX",
        _ => "XXXX-XX-XX",
    };
}
