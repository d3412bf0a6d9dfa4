namespace NewsEvents.Times;

/// <summary>Matches repeated times: "every Monday", "each year", "per week", "Tuesday nights".</summary>
internal static class SetMatcher
{
    public static TimePhrase? Match(TimeText text, int token) => text.Word(token) switch
    {
        TimeWord.Every => Quantified(text, token, MatchEvery(text, token)),
        TimeWord.Once => MatchTimes(text, token + 1, (int)text.Value(token), token),
        TimeWord.Digits or TimeWord.Numeral => text.TryReadNumeral(token, out var number) && number is { IsWhole: true, Value: <= 1000 } && text.Word(token + number.Length) == TimeWord.Times
            ? MatchTimes(text, token + number.Length + 1, (int)number.Value, token) : null,
        TimeWord.Per => text.Word(token + 1) == TimeWord.Unit ? Set(token, token + 2, text.UnitAt(token + 1), 1) : null,
        TimeWord.Weekdays when text.IsCapital(token) => MatchWeekdays(text, token),
        TimeWord.Weekday when text.IsCapital(token) && text.Word(token + 1) == TimeWord.DayParts => MatchWeekdays(text, token),
        _ => null,
    };

    /// <summary>"twice a week", "three times per day".</summary>
    private static TimePhrase? MatchTimes(TimeText text, int at, int times, int first)
    {
        if (text.Word(at) is not (TimeWord.A or TimeWord.Per or TimeWord.Every) || text.Word(at + 1) != TimeWord.Unit || text.UnitAt(at + 1) == TimeUnit.Second)
            return null;
        var phrase = Set(first, at + 2, text.UnitAt(at + 1), 1);
        phrase.Times = times;
        return phrase;
    }

    private static TimePhrase? Quantified(TimeText text, int token, TimePhrase? phrase)
    {
        if (phrase is not null)
            phrase.Quantifier = text.Form(token).Equals("each", StringComparison.OrdinalIgnoreCase) ? "EACH" : "EVERY";
        return phrase;
    }

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
