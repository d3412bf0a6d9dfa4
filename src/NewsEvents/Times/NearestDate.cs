namespace NewsEvents.Times;

/// <summary>Completes dates that leave out the year or more: "Monday", "May 5", "March", "the third quarter", "Christmas".</summary>
internal sealed class NearestDate(TimeAnchor anchor, TenseReader tenses)
{
    /// <summary>A date so near ahead is meant rather than one most of a year back.</summary>
    private const int NearAhead = 75;

    /// <summary>How many times as far back as ahead a day may lie and still be meant.</summary>
    private const int DayBias = 2;

    /// <summary>How many times as far ahead as back a day must lie to be the one behind whatever the verbs say.</summary>
    private const int FarAheadBias = 8;

    /// <summary>How many days behind the last date of a history the next one goes on from it.</summary>
    private const int CloseDays = 31;

    private const int LateMonth = 10;
    private const int EarlyMonth = 3;

    /// <summary>A month, or day of a month, in a year; null where the day does not exist.</summary>
    public static CalendarPeriod? InYear(TimePhrase phrase, int year)
    {
        if (year is < 1 or > 9999)
            return null;
        if (phrase.Day == 0)
            return new CalendarPeriod(TimeUnit.Month, new DateOnly(year, phrase.Month, 1));
        return phrase.Day <= DateTime.DaysInMonth(year, phrase.Month)
            ? new CalendarPeriod(TimeUnit.Day, new DateOnly(year, phrase.Month, phrase.Day))
            : null;
    }

    public CalendarPeriod? Resolve(TimePhrase phrase)
    {
        var from = phrase.Relation == TimeRelation.Narrative ? anchor.Told?.Start : anchor.Deictic;
        if (from is not { } day)
            return null;
        if (phrase.Month != 0)
            return OfMonth(phrase, day);
        return phrase.Weekday != 0 ? OfWeekday(phrase, day) : OfIndex(phrase, day);
    }

    /// <summary>The holiday that a text speaks of: in the year beside it, or the nearest one.</summary>
    public CalendarPeriod? Holiday(TimePhrase phrase, Func<int, IEnumerable<DateOnly>> daysIn)
    {
        if (anchor.Deictic is not { } from)
            return null;
        if (phrase.Relation == TimeRelation.None && (anchor.YearInSentence ?? (anchor.IsNarrative ? anchor.ExplicitYear : null)) is { } year)
            return AsPeriod(daysIn(year));
        var days = Enumerable.Range(from.Year - 1, 3).Where(y => y is > 1 and < 9999).SelectMany(daysIn).ToArray();
        var (back, ahead) = (AsPeriod(days.Where(day => IsBack(phrase, day, from)).TakeLast(1)), AsPeriod(days.Where(day => day > from)));
        return PickBetween(phrase, from, back, ahead, AsPeriod(daysIn(from.Year)), closest: true);
    }

    private static bool IsBack(TimePhrase phrase, DateOnly day, DateOnly from) => phrase.Relation == TimeRelation.None ? day <= from : day < from;

    private static CalendarPeriod? AsPeriod(IEnumerable<DateOnly> days)
    {
        foreach (var day in days)
            return new CalendarPeriod(TimeUnit.Day, day);
        return null;
    }

    /// <summary>"the weekend": the one gone by, or on, unless it lies ahead.</summary>
    public CalendarPeriod? Weekend(TimePhrase phrase)
    {
        if (anchor.Deictic is not { } day)
            return null;
        var weekend = CalendarPeriod.Of(TimeUnit.Weekend, day);
        return CalendarPeriod.WeekdayOf(day) >= 6 || tenses.Read(phrase) == Tense.Future ? weekend : weekend.Shift(-1);
    }

    private CalendarPeriod? OfMonth(TimePhrase phrase, DateOnly from)
    {
        if (phrase.Relation == TimeRelation.None)
        {
            if (anchor.YearInSentence is { } year && tenses.Read(phrase) != Tense.Future)
                return InYear(phrase, year);
            if (anchor.IsNarrative)
                return InYear(phrase, NarrativeYear(phrase, from));
        }

        return Pick(phrase, from, year => InYear(phrase, year), closest: false);
    }

    /// <summary>A history goes on in the year that it has just named, else in that of its last date, or over the turn of that year.</summary>
    private int NarrativeYear(TimePhrase phrase, DateOnly from)
    {
        if (anchor.BareYear is { } bare && !FollowsClosely(phrase))
            return bare;
        if (anchor.LastPart is not { } last)
            return anchor.ExplicitYear ?? from.Year;
        return last.Start.Month >= LateMonth && phrase.Month <= EarlyMonth ? last.Year + 1 : last.Year;
    }

    /// <summary>"On 10 March 1975 ... by 1976 ... on 11 March": a date soon after the last one goes on from it.</summary>
    private bool FollowsClosely(TimePhrase phrase)
    {
        if (phrase.Day == 0 || anchor.LastPart is not { Unit: TimeUnit.Day } last || InYear(phrase, last.Year) is not { } next)
            return false;
        return next.Start >= last.Start && next.Start.DayNumber - last.Start.DayNumber <= CloseDays;
    }

    /// <summary>Picks the year of a date that comes once a year.</summary>
    private CalendarPeriod? Pick(TimePhrase phrase, DateOnly from, Func<int, CalendarPeriod?> inYear, bool closest)
    {
        var (back, ahead) = Neighbours(from, inYear, phrase.Relation != TimeRelation.None);
        return PickBetween(phrase, from, back, ahead, phrase.Relation == TimeRelation.None ? null : inYear(from.Year), closest);
    }

    private CalendarPeriod? PickBetween(TimePhrase phrase, DateOnly from, CalendarPeriod? back, CalendarPeriod? ahead, CalendarPeriod? ofYear, bool closest)
    {
        if (phrase.Relation != TimeRelation.None)
            return phrase.Offset < 0 ? back : phrase.Offset > 0 ? ahead : ofYear;
        if (back is null || ahead is null)
            return back ?? ahead;
        if (back.Value.End >= from)
            return back;
        var (daysBack, daysAhead) = (from.DayNumber - back.Value.Start.DayNumber, ahead.Value.Start.DayNumber - from.DayNumber);
        return tenses.Read(phrase) switch
        {
            Tense.Future => phrase.Day != 0 && daysBack * FarAheadBias < daysAhead ? back : ahead,
            Tense.Ended => back,
            // A day of most of a year ago is written with its year, even where the verb beside it is past.
            _ when closest || phrase.Day != 0 => daysBack <= daysAhead * DayBias ? back : ahead,
            Tense.Past => back,
            _ => daysAhead <= NearAhead ? ahead : back,
        };
    }

    /// <summary>The last such date up to a day and the first after it; strictly before where the words say "last".</summary>
    private static (CalendarPeriod? Back, CalendarPeriod? Ahead) Neighbours(DateOnly from, Func<int, CalendarPeriod?> inYear, bool isStrict)
    {
        CalendarPeriod? back = null;
        for (var year = from.Year - 8; year <= from.Year + 8; year++)
        {
            if (inYear(year) is not { } period)
                continue;
            var isBack = isStrict ? period.End < from : period.Start <= from;
            if (isBack)
                back = period;
            else if (period.Start > from)
                return (back, period);
        }

        return (back, null);
    }

    private CalendarPeriod OfWeekday(TimePhrase phrase, DateOnly from)
    {
        var back = (CalendarPeriod.WeekdayOf(from) - phrase.Weekday + 7) % 7;
        var days = phrase.Relation switch
        {
            TimeRelation.None when phrase.Day != 0 => DayNumbered(phrase, from),
            TimeRelation.None when anchor is { IsNarrative: true, Published: not null } || tenses.Read(phrase) == Tense.Future => (7 - back) % 7,
            TimeRelation.None => -back,
            _ when phrase.Offset < 0 => back == 0 ? -7 : -back,
            _ when phrase.Offset > 0 => 7 - back,
            _ => phrase.Weekday - CalendarPeriod.WeekdayOf(from),
        };
        return new CalendarPeriod(TimeUnit.Day, CalendarPeriod.AddDays(from, days));
    }

    /// <summary>"Monday the 30th": the nearest day of that number that is such a weekday.</summary>
    private static int DayNumbered(TimePhrase phrase, DateOnly from)
    {
        for (var distance = 0; distance < 366; distance++)
        {
            foreach (var days in (ReadOnlySpan<int>)[-distance, distance])
            {
                var day = CalendarPeriod.AddDays(from, days);
                if (day.Day == phrase.Day && CalendarPeriod.WeekdayOf(day) == phrase.Weekday)
                    return days;
            }
        }

        return 0;
    }

    /// <summary>A quarter, half or season: the last begun, unless words or tense say otherwise.</summary>
    private CalendarPeriod? OfIndex(TimePhrase phrase, DateOnly from)
    {
        CalendarPeriod? InYear(int year) => year is < 1 or > 9998 ? null : phrase.Unit switch
        {
            TimeUnit.Quarter => CalendarPeriod.OfQuarter(year, phrase.Index),
            TimeUnit.Half => CalendarPeriod.OfHalf(year, phrase.Index),
            _ => CalendarPeriod.OfSeason(year, phrase.Index),
        };
        if (phrase.Relation == TimeRelation.None && anchor.YearInSentence is { } named)
            return InYear(named);
        if (phrase.Relation == TimeRelation.None && anchor.IsNarrative)
            return InYear(from.Year);
        if (phrase.Relation == TimeRelation.Publication && phrase.Offset == 0 && phrase is { Unit: TimeUnit.Season, Index: 4 } && from.Month < EarlyMonth)
            return InYear(from.Year - 1);
        if (phrase.Relation != TimeRelation.None)
            return Pick(phrase, from, InYear, closest: false);
        var (back, ahead) = Neighbours(from, InYear, isStrict: false);
        var isAhead = ahead is not null && tenses.Read(phrase) == Tense.Future && (back is null || IsNearer(from, ahead.Value, back.Value));
        return isAhead ? ahead : back;
    }

    private static bool IsNearer(DateOnly from, CalendarPeriod ahead, CalendarPeriod back) =>
        ahead.Start.DayNumber - from.DayNumber < from.DayNumber - back.End.DayNumber;
}
