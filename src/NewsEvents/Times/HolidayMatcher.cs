namespace NewsEvents.Times;

/// <summary>Matches days with a name: "Christmas Day", "last Easter", "Eid al-Fitr 2022".</summary>
internal static class HolidayMatcher
{
    public static TimePhrase? Match(TimeText text, int token)
    {
        var direction = text.Word(token) is TimeWord.Last or TimeWord.This or TimeWord.Next ? 1 : 0;
        var row = text.Lexicons.Holidays.Match(text.Tokens.Forms, token + direction, text.End, out var length);
        if (row < 0 || !(text.IsCapital(token + direction) || text.IsPost))
            return null;
        var phrase = new TimePhrase { First = token, End = token + direction + length, Holiday = row };
        if (direction > 0)
            (phrase.Relation, phrase.Offset) = (TimeRelation.Publication, text.Value(token));
        else
            CalendarMatcher.TakeYearBehind(text, phrase);
        return phrase;
    }
}
