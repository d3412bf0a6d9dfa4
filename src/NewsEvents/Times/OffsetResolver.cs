namespace NewsEvents.Times;

/// <summary>Resolves times counted from another: "two weeks ago", "a day later", "two days before Christmas".</summary>
internal sealed class OffsetResolver(TimeAnchor anchor, CalendarResolver calendar)
{
    private const decimal Farthest = 10_000;

    public ResolvedTime Resolve(TimePhrase phrase)
    {
        if (phrase.Amount is not { } amount || amount > Farthest)
            return Open(phrase);
        if (Base(phrase) is not { } from)
            return new ResolvedTime(TypeOf(phrase), Unresolved(phrase.Unit), null);
        if (phrase.Unit < TimeUnit.Day)
        {
            var day = new CalendarPeriod(TimeUnit.Day, from.Start);
            return new ResolvedTime(TimeExpressionType.Time, day.ToValue() + "TXX", day);
        }

        var period = Shift(from, phrase.Unit, amount * phrase.Offset);
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
            return anchor.ToldIn(phrase.Unit);
        return (anchor.Published ?? anchor.Deictic) is { } day ? new CalendarPeriod(TimeUnit.Day, day) : null;
    }

    private static CalendarPeriod Shift(CalendarPeriod from, TimeUnit unit, decimal units)
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
        // "a year earlier" than a quarter is a quarter.
        if (target == TimeUnit.Year && from.Unit is TimeUnit.Quarter or TimeUnit.Half)
            return new CalendarPeriod(from.Unit, CalendarPeriod.AddMonths(from.Start, (long)(step * 12)));
        return CalendarPeriod.Of(target, from.Start).Shift((int)step);
    }

    private static string Unresolved(TimeUnit unit) => unit switch
    {
        <= TimeUnit.Day => "XXXX-XX-XX",
        TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Month => "XXXX-XX",
        _ => "XXXX",
    };
}
