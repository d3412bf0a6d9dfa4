using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Takes what turns an amount of time into a day: "two weeks AGO", "a year LATER", "two days BEFORE CHRISTMAS".</summary>
internal static class AmountDirection
{
    /// <summary>Takes "ago", "earlier", "later", "before", "from now": the amount then counts from a day.</summary>
    public static void Take(TimeText text, TimePhrase phrase)
    {
        var at = phrase.End;
        var word = text.Word(at);
        if (word == TimeWord.From && text.Word(at + 1) == TimeWord.Now)
            (phrase.Offset, phrase.Relation, phrase.End) = (1, TimeRelation.Publication, at + 2);
        else if (word is TimeWord.Ago or TimeWord.Back && (word == TimeWord.Ago || text.Word(at + 1) == TimeWord.None && !text.IsLowerWord(at + 1)))
            (phrase.Offset, phrase.Relation, phrase.End) = (-1, TimeRelation.Publication, at + 1);
        else if (word is TimeWord.Earlier or TimeWord.Later)
            (phrase.Offset, phrase.Relation, phrase.End) = (text.Value(at), TimeRelation.Narrative, at + 1);
        else if (word == TimeWord.From && !TakeWeekday(text, phrase, at + 1))
            return;
        else if (word is TimeWord.Before or TimeWord.After && EndsClause(text, at + 1))
            (phrase.Offset, phrase.Relation, phrase.End) = (text.Value(at), TimeRelation.Narrative, at + 1);
        else if (word is TimeWord.Before or TimeWord.After && !TakeAnchor(text, phrase, at))
            return;
        else if (word is not (TimeWord.Before or TimeWord.After or TimeWord.From))
            return;
        phrase.Kind = TimePhraseKind.Offset;
    }

    /// <summary>"a week from Monday": the Monday to come.</summary>
    private static bool TakeWeekday(TimeText text, TimePhrase phrase, int at)
    {
        if (CalendarMatcher.Match(text, at) is not { IsBareWeekday: true } weekday)
            return false;
        (weekday.Relation, weekday.Offset) = (TimeRelation.Publication, 1);
        (phrase.Offset, phrase.Whole, phrase.End) = (1, weekday, weekday.End);
        return true;
    }

    /// <summary>"Two years before, ...": nothing follows that it is counted from.</summary>
    private static bool EndsClause(TimeText text, int at) => at >= text.End || text.IsCharacter(at, ',') || text.IsCharacter(at, '.') || text.IsCharacter(at, ';');

    /// <summary>"two days before Christmas", "a week after"; before anything else the amount is a length alone.</summary>
    private static bool TakeAnchor(TimeText text, TimePhrase phrase, int at)
    {
        var anchor = CalendarMatcher.Match(text, at + 1) ?? RelativeMatcher.Match(text, at + 1) ?? HolidayMatcher.Match(text, at + 1);
        if (anchor is not { Kind: TimePhraseKind.Calendar })
            return false;
        (phrase.Offset, phrase.Relation, phrase.Whole, phrase.End) = (text.Value(at), TimeRelation.Narrative, anchor, anchor.End);
        return true;
    }
}
