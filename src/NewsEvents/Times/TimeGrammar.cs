namespace NewsEvents.Times;

/// <summary>Finds the longest time expression that starts at a token.</summary>
internal static class TimeGrammar
{
    /// <summary>The phrases of one sentence, in text order and without overlap.</summary>
    public static void Read(TimeText text, List<TimePhrase> found)
    {
        for (var at = text.Start; at < text.End;)
        {
            var phrase = MatchLongest(text, at);
            if (phrase is null)
            {
                at++;
                continue;
            }

            var isPassedOver = phrase.Kind == TimePhraseKind.Fixed && phrase.FixedValue.Length == 0;
            if (!isPassedOver && !text.Entities.IsPartOfName(phrase.First, phrase.End))
                found.Add(phrase);
            at = phrase.End;
        }
    }

    private static TimePhrase? MatchLongest(TimeText text, int token)
    {
        var reference = MatchReference(text, token);
        if (text.Word(token) == TimeWord.None)
            return Longer(Longer(reference, MatchHoliday(text, token)), AmountMatcher.Match(text, token));
        var plain = MatchPlain(text, token);
        var position = MatchPosition(text, token);
        return Longer(Longer(Longer(reference, position), plain), AmountMatcher.Match(text, token));
    }

    /// <summary>Anything that names a stretch of the calendar or a clock time.</summary>
    private static TimePhrase? MatchPlain(TimeText text, int token)
    {
        var best = Longer(CalendarMatcher.Match(text, token), RelativeMatcher.Match(text, token));
        best = Longer(best, MatchHoliday(text, token));
        best = Longer(best, SetMatcher.Match(text, token));
        best = Longer(best, ClockMatcher.Match(text, token));
        return text.Word(token) == TimeWord.The ? Longer(best, MatchAfterThe(text, token)) : best;
    }

    /// <summary>"the 30th of October", "the third quarter", "the 1980s", "the summer of 2014".</summary>
    private static TimePhrase? MatchAfterThe(TimeText text, int token)
    {
        if (text.Word(token + 1) is TimeWord.Weekday or TimeWord.Month or TimeWord.MonthShort)
            return null;
        var phrase = CalendarMatcher.Match(text, token + 1);
        if (phrase is null || (phrase.Unit == TimeUnit.Year && phrase.Relation == TimeRelation.None && text.Word(token + 1) != TimeWord.Fiscal))
            return null;
        phrase.First = token;
        return phrase;
    }

    private static TimePhrase? MatchReference(TimeText text, int token)
    {
        var references = text.Lexicons.References;
        var row = references.Match(text.Tokens.Forms, token, text.End, out var length);
        if (row < 0)
            return null;
        return new TimePhrase
        {
            First = token,
            End = token + length,
            Kind = TimePhraseKind.Fixed,
            FixedType = references.Code(row),
            FixedValue = references.Cell(row, 2),
        };
    }

    private static TimePhrase? MatchHoliday(TimeText text, int token)
    {
        var direction = text.Word(token) is TimeWord.Last or TimeWord.This or TimeWord.Next ? 1 : 0;
        var row = text.Lexicons.Holidays.Match(text.Tokens.Forms, token + direction, text.End, out var length);
        if (row < 0 || !text.IsCapital(token + direction))
            return null;
        var phrase = new TimePhrase { First = token, End = token + direction + length, Holiday = row };
        if (direction > 0)
            (phrase.Relation, phrase.Offset) = (TimeRelation.Publication, text.Value(token));
        else
            CalendarMatcher.TakeYear(text, phrase, allowBare: true);
        return phrase;
    }

    /// <summary>"early March", "the end of 1990", "later that day", "mid-1996", "early in the week".</summary>
    private static TimePhrase? MatchPosition(TimeText text, int token)
    {
        var at = text.Word(token) == TimeWord.The ? token + 1 : token;
        var word = text.Word(at);
        int inner;
        switch (word)
        {
            case TimeWord.Early or TimeWord.Late or TimeWord.Mid:
                inner = text.SkipHyphen(at + 1);
                break;
            case TimeWord.Earlier or TimeWord.Later when at == token && text.Word(at + 1) != TimeWord.Weekday:
                inner = at + 1;
                break;
            case TimeWord.Start or TimeWord.End or TimeWord.Middle or TimeWord.Rest when text.Word(at + 1) == TimeWord.Of:
                inner = at + 2;
                break;
            default:
                return null;
        }

        if (inner == at + 1 && text.Word(inner) == TimeWord.Preposition && text.Word(inner + 1) is TimeWord.The or TimeWord.Month)
            inner++;
        var phrase = Longer(MatchPlain(text, inner), MatchOpenUnit(text, inner));
        if (phrase is null || phrase.Kind != TimePhraseKind.Calendar || (phrase.Hour is not null && phrase.Weekday == 0))
            phrase = MatchDayPart(text, inner);
        if (phrase is null)
            return null;
        phrase.First = token;
        return phrase;
    }

    /// <summary>"the end of the month", "later in the day": the one that the text speaks of.</summary>
    private static TimePhrase? MatchOpenUnit(TimeText text, int token)
    {
        if (text.Word(token) != TimeWord.The || text.Word(token + 1) != TimeWord.Unit || text.UnitAt(token + 1) < TimeUnit.Day)
            return null;
        var unit = text.UnitAt(token + 1);
        return new TimePhrase { First = token, End = token + 2, Unit = unit, Relation = unit == TimeUnit.Day ? TimeRelation.Narrative : TimeRelation.Publication };
    }

    /// <summary>"early morning", "late afternoon".</summary>
    private static TimePhrase? MatchDayPart(TimeText text, int token) => text.Word(token) == TimeWord.DayPart && text.Word(token - 1) is TimeWord.Early or TimeWord.Late or TimeWord.Mid
        ? new TimePhrase { First = token, End = token + 1, Relation = TimeRelation.Narrative, DayPart = text.Value(token) }
        : null;

    private static TimePhrase? Longer(TimePhrase? first, TimePhrase? second) =>
        second is not null && (first is null || second.End > first.End) ? second : first;
}
