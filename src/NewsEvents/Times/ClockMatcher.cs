using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Matches times of day: "8:30 a.m. local time", "0900 GMT", "noon", "10 p.m. Wednesday".</summary>
internal static class ClockMatcher
{
    public static TimePhrase? Match(TimeText text, int token)
    {
        var phrase = text.Word(token) switch
        {
            TimeWord.Clock => new TimePhrase { First = token, End = token + 1, Hour = text.Value(token), Minute = 0 },
            TimeWord.Digits or TimeWord.Numeral => MatchHour(text, token),
            _ => null,
        };
        if (phrase is null)
            return null;
        phrase.Relation = TimeRelation.Narrative;
        TakeZone(text, phrase);
        return WithDate(text, phrase);
    }

    /// <summary>"May 10, 2014 2pm", and in posts "this Sat, 7pm": the clock time right behind a day belongs to it.</summary>
    public static void TakeBehind(TimeText text, TimePhrase day)
    {
        if (day is not { Kind: TimePhraseKind.Calendar, Unit: TimeUnit.Day, Hour: null })
            return;
        var at = text.IsPost ? text.SkipComma(day.End) : day.End;
        if (text.Word(at) != TimeWord.Digits || MatchHour(text, at) is not { DayPart: 0 } clock)
            return;
        (day.Hour, day.Minute, day.End) = (clock.Hour, clock.Minute, clock.End);
        TakeZone(text, day);
    }

    private static TimePhrase? MatchHour(TimeText text, int token)
    {
        if (!TryReadDigits(text, token, out var hour, out var minute, out var next, out var suffix, out var isFourDigits))
            return null;
        var phrase = new TimePhrase { First = token, End = next, Hour = hour, Minute = minute };
        if (suffix >= 0)
            return WithMeridiem(phrase, suffix, isFourDigits);
        if (text.Word(next) != TimeWord.Meridiem && text.Form(token).Contains('.'))
            return null;
        switch (text.Word(next))
        {
            case TimeWord.Meridiem:
                phrase.End++;
                return WithMeridiem(phrase, text.Value(next), isFourDigits);
            case TimeWord.Clock when hour == 12:
                phrase.End++;
                phrase.Hour = text.Value(next);
                return phrase;
            case TimeWord.Oclock:
                phrase.End++;
                return TakeDayPart(text, phrase);
            case TimeWord.Zone or TimeWord.Local when (minute is not null || isFourDigits) && text.IsCapital(next) | text.Word(next) == TimeWord.Local:
                return phrase;
            case TimeWord.Unit or TimeWord.Units when isFourDigits && text.UnitAt(next) == TimeUnit.Hour && text.Form(token)[0] is '0' or '1' or '2':
                phrase.End++;
                return phrase;
            case TimeWord.Preposition when minute is null && !isFourDigits:
                return TakeDayPart(text, phrase) is { DayPart: not 0 } inDay ? inDay : null;
            case not (TimeWord.Unit or TimeWord.Units) when isFourDigits && text.IsPost:
                return IsClockOfPost(text, token, hour) ? phrase : null;
            default:
                return minute is not null && !isFourDigits && text.Word(token - 1) is TimeWord.On or TimeWord.Preposition or TimeWord.To or TimeWord.From or TimeWord.Before or TimeWord.After ? phrase : null;
        }
    }

    /// <summary>"left school at 1015": four digits behind "at" that are no year.</summary>
    private static bool IsClockOfPost(TimeText text, int token, int hour) =>
        hour is < 19 or > 20 and < 24 && text.Word(token - 1) == TimeWord.On && text.Form(token - 1).Equals("at", StringComparison.OrdinalIgnoreCase);

    private static TimePhrase? WithMeridiem(TimePhrase phrase, int afternoon, bool isFourDigits)
    {
        if (phrase.Hour is < 1 or > 12)
            return null;
        phrase.Hour = (phrase.Hour % 12) + afternoon;
        return phrase;
    }

    /// <summary>"4 in the morning", "ten o'clock at night".</summary>
    private static TimePhrase TakeDayPart(TimeText text, TimePhrase phrase)
    {
        if (text.Word(phrase.End) != TimeWord.Preposition || text.Word(phrase.End + 1) != TimeWord.The || text.Word(phrase.End + 2) != TimeWord.DayPart)
            return phrase;
        phrase.DayPart = text.Value(phrase.End + 2);
        if (phrase.DayPart != DayPartCode.Morning && phrase.Hour < 12)
            phrase.Hour += 12;
        phrase.End += 3;
        return phrase;
    }

    /// <summary>Hour and minute of "8", "8:30", "8.30", "0830", "10p.m.", "eight".</summary>
    private static bool TryReadDigits(TimeText text, int token, out int hour, out int? minute, out int next, out int suffix, out bool isFourDigits)
    {
        (hour, minute, next, suffix, isFourDigits) = (0, null, token + 1, -1, false);
        if (text.Word(token) == TimeWord.Numeral)
        {
            var isWord = text.TryReadNumeral(token, out var numeral) && numeral is { Form: NumeralForm.Words, Value: >= 1 and <= 12 };
            hour = isWord ? (int)numeral.Value : 0;
            next = token + numeral.Length;
            return isWord && text.Word(next) is TimeWord.Oclock or TimeWord.Meridiem or TimeWord.Preposition;
        }

        var form = text.Form(token);
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits]) && digits < 5)
            hour = (hour * 10) + form[digits++] - '0';
        isFourDigits = digits == 4;
        if (digits is 5 or 0 || (digits == 3 && form.Length == 3 && text.Word(next) != TimeWord.Meridiem))
            return false;
        if (digits >= 3)
            (hour, minute) = (hour / 100, hour % 100);
        var at = digits;
        if (digits < 3 && at + 2 < form.Length && form[at] is ':' or '.' && char.IsAsciiDigit(form[at + 1]) && char.IsAsciiDigit(form[at + 2]))
        {
            minute = ((form[at + 1] - '0') * 10) + form[at + 2] - '0';
            at += 3;
        }

        if (at + 2 < form.Length && form[at] == ':')
            at += 3;
        if (at < form.Length)
            suffix = Meridiem(text, form[at..]);
        return (at >= form.Length || suffix >= 0) && hour <= 24 && minute is null or < 60;
    }

    private static int Meridiem(TimeText text, ReadOnlySpan<char> suffix) =>
        text.Lexicons.Words.Find(Models.FormHash.Of(suffix)) is var row and >= 0 && text.Lexicons.Words.Code(row) == TimeWord.Meridiem
            ? (int)text.Lexicons.Words.Value(row) : -1;

    /// <summary>Takes "GMT", "EST", "local time", "(0900 GMT)" is left to itself.</summary>
    private static void TakeZone(TimeText text, TimePhrase phrase)
    {
        if (text.Word(phrase.End) == TimeWord.Zone && text.IsCapital(phrase.End))
        {
            phrase.IsUniversal = text.Value(phrase.End) == 0;
            phrase.End++;
            if (text.Word(phrase.End) == TimeWord.Time)
                phrase.End++;
        }
        else if (text.Word(phrase.End) == TimeWord.Local && text.Word(phrase.End + 1) == TimeWord.Time)
        {
            phrase.End += 2;
        }
    }

    /// <summary>"10 p.m. Wednesday", "noon yesterday", "5 p.m. EST, Nov. 9": the day right behind belongs to it.</summary>
    private static TimePhrase WithDate(TimeText text, TimePhrase clock)
    {
        var at = text.SkipComma(clock.End);
        var date = CalendarMatcher.Match(text, at);
        if (date is null && at == clock.End)
            date = RelativeMatcher.Match(text, at);
        if (date is not { Kind: TimePhraseKind.Calendar, Unit: TimeUnit.Day, Hour: null } || (date.DayPart != 0 && date.Weekday == 0 && date.Relation == TimeRelation.None))
            return clock;
        (date.First, date.Hour, date.Minute, date.IsUniversal) = (clock.First, clock.Hour, clock.Minute, clock.IsUniversal);
        return date;
    }
}
