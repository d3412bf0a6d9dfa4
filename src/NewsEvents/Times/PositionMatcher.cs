namespace NewsEvents.Times;

/// <summary>Matches parts of a time: its beginning, its middle, its end.</summary>
internal static class PositionMatcher
{
    /// <summary>"early March", "the end of 1990", "later that day", "mid-1996", "early in the week".</summary>
    public static TimePhrase? Match(TimeText text, int token)
    {
        var at = text.Word(token) == TimeWord.The ? token + 1 : token;
        var word = text.Word(at);
        int inner;
        switch (word)
        {
            case TimeWord.Early or TimeWord.Late when IsPart(text, at + 1):
                return MatchPartOf(text, token, at + 3, word);
            case TimeWord.Early or TimeWord.Late or TimeWord.Mid:
                inner = text.SkipHyphen(at + 1);
                break;
            case TimeWord.Earlier or TimeWord.Later when at == token && text.Word(at + 1) != TimeWord.Weekday:
                inner = at + 1;
                break;
            case TimeWord.Start or TimeWord.End or TimeWord.Middle or TimeWord.Rest when text.Word(at + 1) == TimeWord.Of:
                inner = at + 2;
                break;
            case TimeWord.Latter or TimeWord.Last or TimeWord.First or TimeWord.Unit or TimeWord.Numeral or TimeWord.Digits when IsPart(text, at + 1):
                return MatchPartOf(text, token, at + 3, word);
            default:
                return null;
        }

        if (inner == at + 1 && IsLinked(text, inner, word))
            inner++;
        var phrase = TimePhrase.Longer(TimeGrammar.MatchPlain(text, inner), MatchOpenUnit(text, inner));
        if (phrase is null || phrase.Kind != TimePhraseKind.Calendar || (phrase.Hour is not null && phrase.Weekday == 0))
            phrase = MatchDayPart(text, inner);
        if (phrase is null)
            return null;
        phrase.First = token;
        phrase.Modifier = ModifierOf(word);
        return phrase;
    }

    private static TimeModifier? ModifierOf(TimeWord position) => position switch
    {
        TimeWord.Early or TimeWord.Earlier or TimeWord.Start => TimeModifier.Start,
        TimeWord.Mid or TimeWord.Middle => TimeModifier.Middle,
        TimeWord.Late or TimeWord.Later or TimeWord.End or TimeWord.Latter => TimeModifier.End,
        _ => null,
    };

    /// <summary>"early in the week", "later in 1792", "late on Monday night".</summary>
    private static bool IsLinked(TimeText text, int preposition, TimeWord position) => text.Word(preposition) switch
    {
        TimeWord.Preposition => text.Word(preposition + 1) is TimeWord.The or TimeWord.Month or TimeWord.Season or TimeWord.Digits,
        TimeWord.On => position is TimeWord.Early or TimeWord.Late && text.Word(preposition + 1) is TimeWord.Weekday or TimeWord.Month,
        _ => false,
    };

    private static bool IsPart(TimeText text, int token) => text.Word(token) is TimeWord.Half or TimeWord.Part && text.Word(token + 1) == TimeWord.Of;

    /// <summary>"the second half of the 19th century", "the latter part of 1944".</summary>
    private static TimePhrase? MatchPartOf(TimeText text, int first, int token, TimeWord position)
    {
        var phrase = TimePhrase.Longer(TimeGrammar.MatchPlain(text, token), MatchOpenUnit(text, token));
        var fits = phrase is { Kind: TimePhraseKind.Calendar } && (phrase.Unit >= TimeUnit.Decade || text.Word(token - 2) == TimeWord.Part);
        if (!fits)
            return null;
        phrase!.First = first;
        phrase.Modifier = ModifierOf(position);
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
}
