namespace NewsEvents.Times;

/// <summary>Matches weekdays with what belongs to them.</summary>
internal static class WeekdayMatcher
{
    /// <summary>"Monday", "Monday night", "Monday, Oct. 30, 2023", "Monday the 30th".</summary>
    public static TimePhrase? Match(TimeText text, int token)
    {
        if (text.Word(token) == TimeWord.WeekdayShort && !(text.IsCapital(token) && IsPlainAbbreviation(text, token)))
            return null;
        var phrase = new TimePhrase { First = token, End = token + 1, Weekday = text.Value(token) };
        if (text.Word(token) == TimeWord.WeekdayShort && text.IsCharacter(token + 1, '.') && text.IsGlued(token + 1))
            phrase.End++;
        if (text.Word(phrase.End) == TimeWord.DayPart)
            phrase.DayPart = text.Value(phrase.End++);
        var at = text.SkipComma(phrase.End);
        if (text.Word(at) == TimeWord.The)
            at++;
        var date = CalendarMatcher.IsMonth(text, at) ? CalendarMatcher.MatchMonth(text, at) : CalendarMatcher.MatchDayFirst(text, at);
        if (date is { Day: > 0 })
            return WithDate(phrase, date);
        var day = text.Word(phrase.End) == TimeWord.The ? CalendarMatcher.ReadDay(text, phrase.End + 1, out at) : 0;
        if (day != 0 && text.Form(at - 1).Length > 2)
            (phrase.Day, phrase.End) = (day, at);
        else
            TakeWeek(text, phrase);
        return phrase;
    }

    /// <summary>"Tuesday last week", "Tuesday of next week".</summary>
    private static void TakeWeek(TimeText text, TimePhrase phrase)
    {
        var at = text.Word(phrase.End) == TimeWord.Of ? phrase.End + 1 : phrase.End;
        if (RelativeMatcher.MatchUnit(text, at) is { Unit: TimeUnit.Week, Kind: TimePhraseKind.Calendar } week)
            (phrase.Whole, phrase.End) = (week, week.End);
    }

    private static TimePhrase WithDate(TimePhrase weekday, TimePhrase date)
    {
        date.First = weekday.First;
        date.Weekday = weekday.Weekday;
        date.DayPart = weekday.DayPart;
        return date;
    }

    /// <summary>"Sun", "Sat" and the like are days only before a date, a comma or in a dotted form.</summary>
    private static bool IsPlainAbbreviation(TimeText text, int token)
    {
        var next = text.Word(text.SkipComma(token + 1));
        return text.IsCharacter(token + 1, '.') || text.Form(token)[^1] == '.' || next is TimeWord.Month or TimeWord.MonthShort or TimeWord.Digits
            || text.Word(token - 1) is TimeWord.On or TimeWord.This or TimeWord.Next or TimeWord.Last;
    }
}
