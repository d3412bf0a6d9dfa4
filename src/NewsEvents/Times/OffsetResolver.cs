namespace NewsEvents.Times;

/// <summary>Resolves times counted from another: "two weeks ago", "a day later", "two days before Christmas".</summary>
internal sealed class OffsetResolver(TimeAnchor anchor, CalendarResolver calendar)
{
    private const decimal Farthest = 10_000;

    public ResolvedTime Resolve(TimePhrase phrase)
    {
        if (phrase.Amount is not { } amount || amount > Farthest)
            return Open(phrase);
        if (IsComparison(phrase) && anchor.ComparedQuarter?.Shift(-4) is { } quarter)
            return new ResolvedTime(TimeExpressionType.Date, quarter.ToValue(), quarter);
        if (Base(phrase) is not { } from)
            return new ResolvedTime(TypeOf(phrase), Unresolved(phrase.Unit), null);
        if (phrase.Unit < TimeUnit.Day)
        {
            var day = new CalendarPeriod(TimeUnit.Day, from.Start);
            return new ResolvedTime(TimeExpressionType.Time, day.ToValue() + "TXX", day);
        }

        var period = Shift(from, phrase.Unit, amount * phrase.Offset, isFromDay: phrase.Whole?.Unit == TimeUnit.Day);
        if (phrase.Smaller is { Amount: { } rest and <= Farthest, Unit: >= TimeUnit.Day } smaller)
            period = Shift(new CalendarPeriod(TimeUnit.Day, Moved(from.Start, phrase.Unit, amount * phrase.Offset)), smaller.Unit, rest * phrase.Offset, isFromDay: true);
        return new ResolvedTime(TimeExpressionType.Date, period.ToValue(), period);
    }

    /// <summary>"several years ago", "days later": no day can be named.</summary>
    private ResolvedTime Open(TimePhrase phrase)
    {
        if (phrase.Relation == TimeRelation.Publication || phrase.Offset < 0)
            return new ResolvedTime(TimeExpressionType.Date, phrase.Offset < 0 ? "PAST_REF" : "FUTURE_REF", null);
        if (phrase.Unit >= TimeUnit.Day || Base(phrase) is not { } from)
            return new ResolvedTime(TypeOf(phrase), Unresolved(phrase.Unit), null);
        var day = new CalendarPeriod(TimeUnit.Day, from.Start);
        return new ResolvedTime(TimeExpressionType.Time, day.ToValue() + "TXX", day);
    }

    private static TimeExpressionType TypeOf(TimePhrase phrase) => phrase.Unit < TimeUnit.Day ? TimeExpressionType.Time : TimeExpressionType.Date;

    private CalendarPeriod? Base(TimePhrase phrase)
    {
        if (phrase.Whole is not null)
            return calendar.Resolve(phrase.Whole).Period;
        if (phrase.Relation == TimeRelation.Narrative)
            return phrase is { Offset: > 0, Unit: >= TimeUnit.Day } && anchor.Last is null ? null : anchor.ToldIn(phrase.Unit);
        return (anchor.Published ?? anchor.Deictic) is { } day ? new CalendarPeriod(TimeUnit.Day, day) : null;
    }

    /// <summary>"a year ago", "the year-earlier period": where a quarter's results are told, the same quarter.</summary>
    private static bool IsComparison(TimePhrase phrase) => phrase is { Unit: TimeUnit.Year, Offset: -1, Amount: 1, Smaller: null };

    private static CalendarPeriod Shift(CalendarPeriod from, TimeUnit unit, decimal units, bool isFromDay)
    {
        var (target, step) = unit switch
        {
            TimeUnit.Fortnight => (TimeUnit.Week, units * 2),
            TimeUnit.Decade => (TimeUnit.Year, units * 10),
            TimeUnit.Century => (TimeUnit.Year, units * 100),
            TimeUnit.Millennium => (TimeUnit.Year, units * 1000),
            TimeUnit.Year when units != decimal.Truncate(units) => (TimeUnit.Month, units * 12),
            _ => (unit, units),
        };
        if (target == TimeUnit.Week && isFromDay)
            return new CalendarPeriod(TimeUnit.Day, CalendarPeriod.AddDays(from.Start, (long)(step * 7)));
        // "a year earlier" than the first half is a half.
        if (target == TimeUnit.Year && from.Unit is TimeUnit.Half)
            return new CalendarPeriod(from.Unit, CalendarPeriod.AddMonths(from.Start, (long)(step * 12)));
        return CalendarPeriod.Of(target, from.Start).Shift((int)step);
    }

    /// <summary>A day as many units away, to the day.</summary>
    private static DateOnly Moved(DateOnly day, TimeUnit unit, decimal units) => unit switch
    {
        TimeUnit.Week => CalendarPeriod.AddDays(day, (long)(units * 7)),
        TimeUnit.Month => CalendarPeriod.AddMonths(day, (long)units),
        >= TimeUnit.Year => CalendarPeriod.AddMonths(day, (long)(units * MonthsIn(unit))),
        _ => CalendarPeriod.AddDays(day, (long)units),
    };

    private static int MonthsIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Decade => 120,
        TimeUnit.Century => 1200,
        TimeUnit.Millennium => 12000,
        _ => 12,
    };

    private static string Unresolved(TimeUnit unit) => unit switch
    {
        < TimeUnit.Day => "XXXX-XX-XXTXX",
        TimeUnit.Day => "XXXX-XX-XX",
        TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Month => "XXXX-XX",
        _ => "XXXX",
    };
}
