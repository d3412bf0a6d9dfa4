using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Matches what is relative to another day: "last week", "the following day", "Friday of next week", "tonight".</summary>
internal static class RelativeMatcher
{
    public static TimePhrase? Match(TimeText text, int token) => text.Word(token) switch
    {
        TimeWord.DayWord => MatchDayWord(text, token),
        TimeWord.Tonight => Day(token, token + 1, 0, text.Value(token)),
        TimeWord.Overnight => Day(token, token + 1, 0, text.Value(token)),
        TimeWord.DayPart => MatchDayPart(text, token),
        TimeWord.The => MatchUnit(text, token) ?? MatchThe(text, token),
        TimeWord.Unit => MatchYearAgo(text, token, token) ?? MatchUnitEnd(text, token),
        _ => MatchUnit(text, token),
    };

    /// <summary>"last week", "the same day", "this past Monday", "next March", "that night".</summary>
    public static TimePhrase? MatchUnit(TimeText text, int token)
    {
        var hasThe = text.Word(token) == TimeWord.The;
        var at = hasThe ? token + 1 : token;
        if (!TryReadDirection(text, hasThe, ref at, out var relation, out var offset))
            return null;
        var isNext = text.Word(at - 1) == TimeWord.Next;
        if (text.Word(at) == TimeWord.Fiscal)
            at++;
        return text.Word(at) switch
        {
            TimeWord.Unit => OfUnit(text, token, at, relation, offset, isNext && hasThe),
            TimeWord.Season => new TimePhrase { First = token, End = at + 1, Unit = TimeUnit.Season, Index = text.Value(at), Relation = relation, Offset = offset },
            TimeWord.Period when text.Word(at - 1) == TimeWord.Latest => new TimePhrase { First = token, End = at + 1, Unit = TimeUnit.Quarter, Relation = TimeRelation.Narrative },
            TimeWord.Month or TimeWord.MonthShort when CalendarMatcher.IsMonth(text, at) => OfMonth(text, token, at, relation, offset),
            TimeWord.Weekday or TimeWord.WeekdayShort when text.IsCapital(at) && (text.Word(at) == TimeWord.Weekday || text.Word(at - 1) != TimeWord.That) => OfWeekday(text, token, at, relation, offset),
            TimeWord.DayPart => OfDayPart(text, token, at, offset, isNext ? TimeRelation.Narrative : relation),
            _ => null,
        };
    }

    /// <summary>Reads "last", "this past", "the same" and the like; false where a direction does not stand here.</summary>
    private static bool TryReadDirection(TimeText text, bool hasThe, ref int at, out TimeRelation relation, out int offset)
    {
        var word = text.Word(at);
        var next = text.Word(at + 1);
        offset = text.Word(at) == TimeWord.None ? 0 : text.Value(at);
        relation = TimeRelation.Publication;
        at++;
        switch (word)
        {
            case TimeWord.This when next is TimeWord.Past or TimeWord.Coming:
                offset = next == TimeWord.Past ? -1 : 1;
                at++;
                return true;
            case TimeWord.That when next == TimeWord.Same:
                at++;
                relation = TimeRelation.Narrative;
                return true;
            case TimeWord.Last or TimeWord.This or TimeWord.Next or TimeWord.Coming or TimeWord.Current or TimeWord.Latest:
                return true;
            case TimeWord.Following or TimeWord.Previous or TimeWord.That:
                relation = TimeRelation.Narrative;
                return true;
            case TimeWord.Same:
                relation = TimeRelation.Narrative;
                return hasThe;
            default:
                return false;
        }
    }

    private static TimePhrase? OfUnit(TimeText text, int first, int at, TimeRelation relation, int offset, bool isTheNext)
    {
        var unit = text.UnitAt(at);
        if (text.Word(at - 1) == TimeWord.Latest && unit != TimeUnit.Quarter)
            offset = 0;
        if (unit < TimeUnit.Day || unit is TimeUnit.Fortnight or TimeUnit.Millennium || (unit == TimeUnit.Day && text.Word(at - 1) == TimeWord.Last))
            return null;
        var isDay = unit == TimeUnit.Day;
        if (isTheNext || isDay)
            relation = TimeRelation.Narrative;
        var phrase = new TimePhrase { First = first, End = at + 1, Unit = unit, Relation = relation, Offset = offset };
        if (unit == TimeUnit.Year && text.Word(at + 1) == TimeWord.Possessive && PartOf(text, at + 2) is { } part)
        {
            part.First = first;
            part.Whole = phrase;
            return part;
        }

        return phrase;
    }

    /// <summary>"this year's third quarter".</summary>
    private static TimePhrase? PartOf(TimeText text, int token) =>
        PartOfYearMatcher.Match(text, token) is { Year: null, Whole: null } part ? part : null;

    private static TimePhrase OfMonth(TimeText text, int first, int at, TimeRelation relation, int offset)
    {
        var phrase = new TimePhrase { First = first, End = CalendarMatcher.AfterMonth(text, at), Unit = TimeUnit.Month, Month = text.Value(at), Relation = relation, Offset = offset };
        var day = CalendarMatcher.ReadDay(text, phrase.End, out var next);
        if (day != 0)
            (phrase.Day, phrase.Unit, phrase.End) = (day, TimeUnit.Day, next);
        return phrase;
    }

    private static TimePhrase OfWeekday(TimeText text, int first, int at, TimeRelation relation, int offset)
    {
        var phrase = new TimePhrase { First = first, End = at + 1, Weekday = text.Value(at), Relation = relation, Offset = offset };
        if (text.Word(phrase.End) == TimeWord.DayPart)
            phrase.DayPart = text.Value(phrase.End++);
        var date = CalendarMatcher.Match(text, text.SkipComma(phrase.End));
        if (date is not { Day: > 0 })
            return phrase;
        (date.First, date.Weekday, date.DayPart) = (first, phrase.Weekday, phrase.DayPart);
        return date;
    }

    private static TimePhrase OfDayPart(TimeText text, int first, int at, int offset, TimeRelation relation)
    {
        var phrase = Day(first, at + 1, offset, text.Value(at), relation);
        phrase.IsAnaphoric = text.Word(at - 1) is TimeWord.That or TimeWord.Same;
        return phrase;
    }

    private static TimePhrase MatchDayWord(TimeText text, int token)
    {
        var phrase = Day(token, token + 1, text.Value(token), 0);
        if (text.Word(phrase.End) == TimeWord.DayPart)
            phrase.DayPart = text.Value(phrase.End++);
        return phrase;
    }

    /// <summary>"the weekend", "the day before", "the night of March 3", "the year-ago quarter".</summary>
    private static TimePhrase? MatchThe(TimeText text, int token)
    {
        var at = token + 1;
        switch (text.Word(at))
        {
            case TimeWord.Unit when text.UnitAt(at) == TimeUnit.Weekend:
                return new TimePhrase { First = token, End = at + 1, Unit = TimeUnit.Weekend };
            case TimeWord.Unit when text.UnitAt(at) >= TimeUnit.Week && text.Word(at + 1) == TimeWord.Of && MatchUnitAround(text, token, at) is { } around:
                return around;
            case TimeWord.Unit when MatchYearAgo(text, token, at) is { } yearAgo:
                return yearAgo;
            case TimeWord.Unit or TimeWord.DayPart when text.Word(at + 1) is TimeWord.Before or TimeWord.After or TimeWord.Following or TimeWord.Previous:
                return MatchUnitBeside(text, token, at);
            case TimeWord.DayPart:
                return MatchDayPartOf(text, token, at);
            case TimeWord.Unit when text.UnitAt(at) is TimeUnit.Year or TimeUnit.Week && IsSpokenOf(text, token, at):
                return MatchSpokenOf(text, token, at);
            case TimeWord.Unit when text.UnitAt(at) == TimeUnit.Quarter && text.Word(at + 1) is not (TimeWord.Of or TimeWord.Before or TimeWord.After):
                return new TimePhrase { First = token, End = at + 1, Unit = TimeUnit.Quarter, Relation = TimeRelation.Narrative };
            case TimeWord.Unit when text.UnitAt(at) == TimeUnit.Year && text.TryReadNumeral(at + 1, out var spelled) && spelled is { Form: Text.NumeralForm.Words, Value: >= 1000 and <= 2199 }:
                return new TimePhrase { First = token, End = at + 1 + spelled.Length, Unit = TimeUnit.Year, Year = (int)spelled.Value };
            case TimeWord.Unit when text.UnitAt(at) == TimeUnit.Year && YearReader.Match(text, at + 1) is { Unit: TimeUnit.Year } year:
                year.First = token;
                return year;
            default:
                return null;
        }
    }

    /// <summary>"for the year", "in the week": nothing behind them says which.</summary>
    private static bool IsSpokenOf(TimeText text, int first, int at)
    {
        var isLed = text.Word(first - 1) is TimeWord.Preposition or TimeWord.Of or TimeWord.To or TimeWord.Over;
        var isOpen = text.Word(at + 1) is TimeWord.None or TimeWord.Possessive && !text.IsHyphen(at + 1) && !text.Tokens.Has(Math.Min(at + 1, text.End - 1), TokenShape.Capitalized);
        return isLed && isOpen && (at + 1 >= text.End || text.Tokens.Tags[at + 1] is not (PartOfSpeech.Noun or PartOfSpeech.Pronoun));
    }

    /// <summary>"the year ended June 30" is a length of time, else the one on is meant.</summary>
    private static TimePhrase MatchSpokenOf(TimeText text, int first, int at)
    {
        var phrase = new TimePhrase { First = first, End = at + 1, Unit = text.UnitAt(at), Relation = TimeRelation.Publication };
        if (text.Word(at + 1) == TimeWord.None && at + 1 < text.End && text.Form(at + 1) is "ended" or "ending")
            (phrase.Kind, phrase.Amount) = (TimePhraseKind.Duration, 1);
        return phrase;
    }

    /// <summary>"dawn Saturday", "mid-morning Friday", "before dawn": with the day behind it, or led, where it names a point of the day.</summary>
    private static TimePhrase? MatchDayPart(TimeText text, int token)
    {
        if (text.Word(token + 1) == TimeWord.Weekday && CalendarMatcher.Match(text, token + 1) is { DayPart: 0, Hour: null } day)
        {
            (day.First, day.DayPart) = (token, text.Value(token));
            return day;
        }

        var isPoint = text.Value(token) is DayPartCode.Dawn or DayPartCode.Dusk;
        return isPoint && text.Word(token - 1) is TimeWord.On or TimeWord.Before or TimeWord.After && text.Word(token + 1) != TimeWord.Of && !text.IsLowerNoun(token + 1)
            ? Day(token, token + 1, 0, text.Value(token), TimeRelation.Narrative)
            : null;
    }

    /// <summary>"the week of March 6", "the month of April".</summary>
    private static TimePhrase? MatchUnitAround(TimeText text, int first, int at)
    {
        if (CalendarMatcher.Match(text, at + 2) is not { } date || date.Unit > text.UnitAt(at))
            return null;
        return new TimePhrase { First = first, End = date.End, Unit = text.UnitAt(at), Whole = date };
    }

    /// <summary>"the day before", "the day after tomorrow", "the night before", "the year before 1914".</summary>
    private static TimePhrase? MatchUnitBeside(TimeText text, int first, int at)
    {
        var isPart = text.Word(at) == TimeWord.DayPart;
        var unit = isPart ? TimeUnit.Day : text.UnitAt(at);
        if (unit < TimeUnit.Day)
            return null;
        var direction = text.Value(at + 1);
        var phrase = new TimePhrase { First = first, End = at + 2, Unit = unit, Relation = TimeRelation.Narrative, Offset = direction, DayPart = isPart ? text.Value(at) : 0 };
        if (text.Word(at + 2) == TimeWord.DayWord)
            return Day(first, at + 3, text.Value(at + 2) + direction, phrase.DayPart);
        if ((CalendarMatcher.Match(text, at + 2) ?? HolidayMatcher.Match(text, at + 2)) is { } other && other.Unit == unit)
        {
            phrase.Whole = other;
            phrase.End = other.End;
        }
        else if (text.Word(at + 1) is TimeWord.Before or TimeWord.After && text.IsLowerWord(at + 2))
        {
            return null;
        }

        return phrase;
    }

    /// <summary>"the morning of March 3", "in the evening".</summary>
    private static TimePhrase? MatchDayPartOf(TimeText text, int first, int at)
    {
        if (text.Word(at + 1) is TimeWord.Of or TimeWord.On)
        {
            var date = CalendarMatcher.Match(text, at + 2) ?? Match(text, at + 2);
            if (date is { Kind: TimePhraseKind.Calendar, Unit: TimeUnit.Day, DayPart: 0 } && text.Word(at + 1) == TimeWord.Of)
            {
                (date.First, date.DayPart) = (first, text.Value(at));
                return date;
            }
        }

        return text.Word(first - 1) == TimeWord.Preposition && text.Word(at + 1) != TimeWord.Of
            ? Day(first, at + 1, 0, text.Value(at), TimeRelation.Narrative)
            : null;
    }

    /// <summary>"year-end", "month's end".</summary>
    private static TimePhrase? MatchUnitEnd(TimeText text, int token)
    {
        var at = text.Word(token + 1) == TimeWord.Possessive ? token + 2 : text.SkipHyphen(token + 1);
        if (text.UnitAt(token) is not (TimeUnit.Month or TimeUnit.Year) || text.Word(at) != TimeWord.End || (at + 1 < text.End && text.Tokens.Tags[at + 1] == PartOfSpeech.Noun))
            return null;
        return new TimePhrase { First = token, End = at + 1, Unit = text.UnitAt(token), Relation = TimeRelation.Publication, Modifier = TimeModifier.End };
    }

    /// <summary>"year-ago quarter", "year-earlier period": a year before the period that the text speaks of.</summary>
    private static TimePhrase? MatchYearAgo(TimeText text, int first, int at)
    {
        if (text.UnitAt(at) != TimeUnit.Year || !text.IsHyphen(at + 1) || text.Word(at + 2) is not (TimeWord.Ago or TimeWord.Earlier))
            return null;
        var phrase = new TimePhrase { First = first, End = at + 3, Kind = TimePhraseKind.Offset, Unit = TimeUnit.Year, Relation = TimeRelation.Narrative, Offset = -1, Amount = 1 };
        if (text.Word(phrase.End) == TimeWord.Period || (text.Word(phrase.End) == TimeWord.Unit && text.UnitAt(phrase.End) == TimeUnit.Quarter))
            phrase.End++;
        else if (PartOf(text, phrase.End) is { } part)
            (phrase.End, phrase.Kind, phrase.Unit, phrase.Index) = (part.End, TimePhraseKind.Calendar, part.Unit, part.Index);
        return phrase;
    }

    private static TimePhrase Day(int first, int end, int offset, int dayPart, TimeRelation relation = TimeRelation.Publication) =>
        new() { First = first, End = end, Relation = relation, Offset = offset, DayPart = dayPart };
}
