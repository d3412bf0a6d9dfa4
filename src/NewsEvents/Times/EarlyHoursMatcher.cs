namespace NewsEvents.Times;

/// <summary>Matches the hours before the day begins: "the early hours of Sunday", "the early morning hours of 30 April", "the small hours".</summary>
internal static class EarlyHoursMatcher
{
    public static TimePhrase? Match(TimeText text, int token)
    {
        var at = text.Word(token) == TimeWord.The ? token + 1 : token;
        if (text.Word(at) is not (TimeWord.Early or TimeWord.Small))
            return null;
        at = text.SkipHyphen(at + 1);
        if (text.Word(at) == TimeWord.DayPart && text.Value(at) == DayPartCode.Morning)
            at++;
        if (text.Word(at) != TimeWord.Units || text.UnitAt(at) != TimeUnit.Hour)
            return null;
        var phrase = new TimePhrase { First = token, End = at + 1, Relation = TimeRelation.Narrative, DayPart = DayPartCode.Morning };
        return text.Word(phrase.End) == TimeWord.Of ? WithDay(text, phrase) : phrase;
    }

    private static TimePhrase WithDay(TimeText text, TimePhrase hours)
    {
        var at = hours.End + 1;
        if (text.Word(at) == TimeWord.The && text.Word(at + 1) is TimeWord.DayPart or TimeWord.Unit)
            hours.End = at + 2;
        if (CalendarMatcher.Match(text, at) is not { Unit: TimeUnit.Day } day)
            return hours;
        (day.First, day.DayPart) = (hours.First, DayPartCode.Morning);
        return day;
    }
}
