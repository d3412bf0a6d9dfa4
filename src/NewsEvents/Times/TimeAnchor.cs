namespace NewsEvents.Times;

/// <summary>What relative times are resolved against: the publication and the time that the text has come to.</summary>
internal sealed class TimeAnchor(DateOnly? published, bool isNarrative)
{
    /// <summary>How many days before its publication the events that a news text reports may lie.</summary>
    private const int RecentDays = 7;

    /// <summary>For how many sentences a year that stands alone is that of the dates behind it.</summary>
    private const int BareYearReach = 12;

    /// <summary>How many years a history goes at one step.</summary>
    private const int FarthestStep = 25;

    private int sentence;
    private int explicitSentence = -1;
    private int lastDaySentence = -1;
    private int bareYearSentence = -1;
    private int? bareYear;
    private int? digression;
    private DateOnly? lastDay;
    private DateOnly? lastRecentDay;

    /// <summary>The day of publication; null where it is not known.</summary>
    public DateOnly? Published { get; } = published;

    /// <summary>Whether the text tells of times long past, so that its dates complete one another.</summary>
    public bool IsNarrative { get; } = isNarrative;

    /// <summary>The last stretch of the calendar that the text named; null at its start.</summary>
    public CalendarPeriod? Last { get; private set; }

    /// <summary>The year last written out in this sentence; null where none is.</summary>
    public int? YearInSentence => explicitSentence == sentence ? ExplicitYear : null;

    /// <summary>The year last written out.</summary>
    public int? ExplicitYear { get; private set; }

    /// <summary>The last day, month or season told of; null at the start of the text.</summary>
    public CalendarPeriod? LastPart { get; private set; }

    /// <summary>The year before Christ that the text has come to; null where it is not there.</summary>
    public int? BeforeChrist { get; private set; }

    /// <summary>A year that stood alone since the last day, month or season, and not long ago; null where there is none.</summary>
    public int? BareYear => bareYear is { } year && sentence - bareYearSentence <= BareYearReach ? year : null;

    /// <summary>The quarter whose results the text is telling; null where it tells none.</summary>
    public CalendarPeriod? ComparedQuarter { get; private set; }

    /// <summary>The day that "last week" and "tomorrow" are counted from.</summary>
    public DateOnly? Deictic => IsNarrative ? Last?.Start ?? Published : Published;

    /// <summary>The stretch that "the following day" is counted from.</summary>
    public CalendarPeriod? Told => Last ?? Publication;

    private CalendarPeriod? Publication => Published is { } day ? new CalendarPeriod(TimeUnit.Day, day) : null;

    /// <summary>The stretch that "the following day" or "month" is counted from: the last told of that is fine enough, if it is not left behind.</summary>
    public CalendarPeriod? ToldIn(TimeUnit unit)
    {
        if (Last is not { } last || last.Unit <= unit)
            return Told;
        if (lastDay is { } day && day >= last.Start && day <= last.End)
            return new CalendarPeriod(TimeUnit.Day, day);
        return IsNarrative ? null : Publication;
    }

    /// <summary>The day that a time of day alone belongs to: one in its sentence, else the day that the news is of.</summary>
    public DateOnly? DayOfClock
    {
        get
        {
            if (IsNarrative || lastDaySentence == sentence)
                return ToldIn(TimeUnit.Day)?.Start;
            return lastRecentDay ?? Published;
        }
    }

    public void Enter(int number) => sentence = number;

    /// <summary>A year far from the one that the text has come to is a glance aside, unless the next one is near it.</summary>
    private bool IsDigression(int year)
    {
        var isFar = ExplicitYear is { } current && Math.Abs(year - current) > FarthestStep && !(digression is { } aside && Math.Abs(year - aside) <= FarthestStep);
        digression = isFar ? year : null;
        return isFar;
    }

    /// <summary>The text has come to a year that the calendar type does not know.</summary>
    public void RememberBeforeChrist(int year)
    {
        BeforeChrist = year;
        (Last, LastPart, bareYear, ExplicitYear) = (null, null, null, null);
    }

    /// <summary>Results of a longer time are told from here on: "for the nine months".</summary>
    public void LeaveQuarter() => ComparedQuarter = null;

    public void Remember(CalendarPeriod period, bool isExplicit)
    {
        Last = period;
        if (period.Unit is TimeUnit.Quarter)
            ComparedQuarter = period;
        if (period.Unit == TimeUnit.Day)
        {
            lastDay = period.Start;
            lastDaySentence = sentence;
            if (Published is { } day && period.Start <= day && day.DayNumber - period.Start.DayNumber <= RecentDays)
                lastRecentDay = period.Start;
        }

        BeforeChrist = null;
        if (period.Unit < TimeUnit.Year)
            (LastPart, bareYear) = (period, null);
        if (!isExplicit || period.Unit > TimeUnit.Year)
            return;
        if (period.Unit == TimeUnit.Year)
        {
            if (IsDigression(period.Year) || LastPart?.Year == period.Year)
                return;
            (bareYear, bareYearSentence) = (period.Year, sentence);
        }

        ExplicitYear = period.Year;
        explicitSentence = sentence;
    }
}
