namespace NewsEvents.Times;

/// <summary>Matches repeated times: "every Monday", "each year", "per week", "Tuesday nights".</summary>
internal static class SetMatcher
{
    public static TimePhrase? Match(TimeText text, int token) => text.Word(token) switch
    {
        TimeWord.Every => MatchEvery(text, token),
        TimeWord.Per => text.Word(token + 1) == TimeWord.Unit ? Set(token, token + 2, text.UnitAt(token + 1), 1) : null,
        TimeWord.Weekdays when text.IsCapital(token) => MatchWeekdays(text, token),
        TimeWord.Weekday when text.IsCapital(token) && text.Word(token + 1) == TimeWord.DayParts => MatchWeekdays(text, token),
        _ => null,
    };

    private static TimePhrase? MatchEvery(TimeText text, int token)
    {
        var at = token + 1;
        var amount = 1m;
        if (text.TryReadNumeral(at, out var numeral) && numeral.IsCardinal)
        {
            amount = numeral.Value;
            at += numeral.Length;
        }
        else if (text.IsFiller(at))
        {
            amount = text.Word(at) == TimeWord.Other ? 2 : 1;
            at++;
        }

        return text.Word(at) switch
        {
            TimeWord.Unit or TimeWord.Units when text.UnitAt(at) != TimeUnit.Second => Set(token, at + 1, text.UnitAt(at), amount),
            TimeWord.Weekday => Repeated(text, token, at),
            TimeWord.DayPart => new TimePhrase { First = token, End = at + 1, Kind = TimePhraseKind.Set, DayPart = text.Value(at) },
            TimeWord.Month => new TimePhrase { First = token, End = at + 1, Kind = TimePhraseKind.Set, Month = text.Value(at) },
            TimeWord.Season => new TimePhrase { First = token, End = at + 1, Kind = TimePhraseKind.Set, Unit = TimeUnit.Season, Index = text.Value(at) },
            _ => null,
        };
    }

    private static TimePhrase MatchWeekdays(TimeText text, int token) => Repeated(text, token, token);

    private static TimePhrase Repeated(TimeText text, int first, int at)
    {
        var phrase = new TimePhrase { First = first, End = at + 1, Kind = TimePhraseKind.Set, Weekday = text.Value(at) };
        if (text.Word(phrase.End) is TimeWord.DayPart or TimeWord.DayParts)
            phrase.DayPart = text.Value(phrase.End++);
        return phrase;
    }

    private static TimePhrase Set(int first, int end, TimeUnit unit, decimal amount) =>
        new() { First = first, End = end, Kind = TimePhraseKind.Set, Unit = unit, Amount = amount };
}
