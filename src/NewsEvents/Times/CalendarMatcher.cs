using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Matches dates that name a month, a weekday, a year, a quarter, a season or a holiday.</summary>
internal static class CalendarMatcher
{
    /// <summary>"may", "march" and "august" are words too; longer names of months may be written small.</summary>
    private const int LongestAmbiguousMonth = 6;
    private const int LeapYear = 2000;

    public static TimePhrase? Match(TimeText text, int token) => text.Word(token) switch
    {
        TimeWord.Month or TimeWord.MonthShort => MatchMonth(text, token),
        TimeWord.Weekday or TimeWord.WeekdayShort => WeekdayMatcher.Match(text, token),
        TimeWord.Digits => Longest(MatchDayFirst(text, token), NumericDateReader.Match(text, token), YearReader.Match(text, token), YearReader.MatchCentury(text, token), PartOfYearMatcher.Match(text, token)),
        TimeWord.Numeral or TimeWord.First or TimeWord.Unit => Longest(MatchDayFirst(text, token), YearReader.Match(text, token), YearReader.MatchCentury(text, token), PartOfYearMatcher.Match(text, token)),
        TimeWord.Era or TimeWord.DecadeWord => YearReader.Match(text, token),
        TimeWord.Season or TimeWord.Fiscal or TimeWord.Latter or TimeWord.Last or TimeWord.Final => PartOfYearMatcher.Match(text, token),
        _ => null,
    };

    /// <summary>A day of the month, in digits or as an ordinal; 0 where none stands there.</summary>
    public static int ReadDay(TimeText text, int token, out int next)
    {
        next = token;
        if (text.Word(token) is not (TimeWord.Digits or TimeWord.Numeral or TimeWord.First or TimeWord.Unit) || !text.TryReadNumeral(token, out var numeral))
            return 0;
        var fits = numeral is { IsWhole: true, Suffix: 0, Scaled: false, Value: >= 1 and <= 31 }
            && (numeral.Form == NumeralForm.Ordinal || (numeral.Form == NumeralForm.Digits && text.Tokens.Lengths[token] <= 2));
        next = token + numeral.Length;
        return fits ? (int)numeral.Value : 0;
    }

    /// <summary>Whether a word names a month here: capitalised, and not a verb or a person's name.</summary>
    public static bool IsMonth(TimeText text, int token) =>
        text.Word(token) is TimeWord.Month or TimeWord.MonthShort && !text.Entities.IsPerson(token)
        && (text.IsCapital(token) || (text.Word(token) == TimeWord.Month && text.Form(token).Length > LongestAmbiguousMonth));

    /// <summary>One past a month's name, with the full stop of its abbreviation where that stands apart.</summary>
    public static int AfterMonth(TimeText text, int token) =>
        text.Word(token) == TimeWord.MonthShort && text.IsCharacter(token + 1, '.') && text.IsGlued(token + 1) ? token + 2 : token + 1;

    private static TimePhrase? Longest(params ReadOnlySpan<TimePhrase?> phrases)
    {
        TimePhrase? best = null;
        foreach (var phrase in phrases)
        {
            if (phrase is not null && (best is null || phrase.End > best.End))
                best = phrase;
        }

        return best;
    }

    /// <summary>"Oct. 30, 2023", "March the 5th", "March of last year", "May".</summary>
    public static TimePhrase? MatchMonth(TimeText text, int token)
    {
        if (!IsMonth(text, token))
            return null;
        var phrase = new TimePhrase { First = token, End = AfterMonth(text, token), Unit = TimeUnit.Month, Month = text.Value(token) };
        var dayAt = text.Word(phrase.End) == TimeWord.The ? phrase.End + 1 : phrase.End;
        var day = ReadDay(text, dayAt, out var next);
        if (day != 0 && IsInMonth(day, phrase.Month) && !IsClock(text, dayAt, next))
        {
            phrase.Unit = TimeUnit.Day;
            phrase.Day = day;
            phrase.End = next;
            TakeSecondDayYear(text, phrase);
        }

        TakeYear(text, phrase, allowBare: true);
        if (phrase.Day != 0)
            TakeShortYear(text, phrase);
        if (phrase.Day == 0 && phrase.Year is null && phrase.Whole is null)
        {
            if (!StandsAlone(text, token, phrase.End))
                return null;
            TakeYearOfPartner(text, phrase);
        }

        return phrase;
    }

    /// <summary>"Oct. 30-31, 2023": the year after the second day belongs to the first too.</summary>
    private static void TakeSecondDayYear(TimeText text, TimePhrase phrase)
    {
        if (!(text.IsHyphen(phrase.End) || text.Word(phrase.End) is TimeWord.And or TimeWord.To))
            return;
        if (ReadDay(text, phrase.End + 1, out var next) > phrase.Day && YearReader.TryRead(text, text.SkipComma(next), out var year, out _))
            phrase.Year = year;
    }

    /// <summary>"July and August 1914": the year after the second month belongs to the first too.</summary>
    private static void TakeYearOfPartner(TimeText text, TimePhrase phrase)
    {
        if (!(text.IsHyphen(phrase.End) || text.Word(phrase.End) is TimeWord.And or TimeWord.To or TimeWord.Or) || !IsMonth(text, phrase.End + 1))
            return;
        var after = AfterMonth(text, phrase.End + 1);
        if (YearReader.TryRead(text, text.SkipComma(after), out var year, out _))
            phrase.Year = text.Value(phrase.End + 1) < phrase.Month ? year - 1 : year;
    }

    /// <summary>"7 a.m." after a month is no day.</summary>
    private static bool IsClock(TimeText text, int token, int next) =>
        text.Word(next) is TimeWord.Meridiem || (text.IsCharacter(token + 1, ':') && text.IsGlued(token + 1) && text.IsGlued(token + 2) && text.Word(token + 2) == TimeWord.Digits);

    /// <summary>Takes "2023", ", 2023", "of 2023", "of last year", "last year" behind a month or day.</summary>
    public static void TakeYear(TimeText text, TimePhrase phrase, bool allowBare)
    {
        var at = text.SkipComma(phrase.End);
        if (text.Word(at) == TimeWord.Of && at == phrase.End)
            at++;
        else if (!allowBare && at == phrase.End)
            return;
        if (YearReader.TryRead(text, at, out var year, out var next))
        {
            phrase.Year = year;
            phrase.End = next;
        }
        else if (at == phrase.End || text.Word(at - 1) == TimeWord.Of)
        {
            TakeRelativeYear(text, phrase, at);
        }

        if (phrase.Year is null && phrase.Whole is null && YearReader.Match(text, at) is { Unit: TimeUnit.Year } other)
        {
            phrase.Year = other.Year;
            phrase.IsBeforeChrist = other.IsBeforeChrist;
            phrase.End = other.End;
        }
    }

    /// <summary>"Christmas 2019", and "Christmas in 2019", where the year is an expression of its own.</summary>
    public static void TakeYearBehind(TimeText text, TimePhrase phrase)
    {
        TakeYear(text, phrase, allowBare: true);
        if (phrase.Year is null && phrase.Whole is null && text.Word(phrase.End) == TimeWord.Preposition && YearReader.TryRead(text, phrase.End + 1, out var year, out _))
            phrase.Year = year;
    }

    private static void TakeRelativeYear(TimeText text, TimePhrase phrase, int at)
    {
        if (RelativeMatcher.MatchUnit(text, at) is not { Unit: TimeUnit.Year, Kind: TimePhraseKind.Calendar } whole)
            return;
        phrase.Whole = whole;
        phrase.End = whole.End;
    }

    /// <summary>Whether the name of a month alone is one: "May", "March" and given names need company.</summary>
    private static bool StandsAlone(TimeText text, int token, int end)
    {
        if (text.Word(token) == TimeWord.MonthShort)
            return IsLed(text, token) && (text.IsPost || text.Tokens.Span(token).Length > 3);
        if (IsLed(text, token))
            return true;
        if (IsGathering(text, token, end))
            return false;
        var isPlain = text.Tokens.Tags[token] is PartOfSpeech.ProperNoun or PartOfSpeech.X or PartOfSpeech.Noun;
        var besideName = (token > text.Start && text.IsCapital(token - 1) && text.Tokens.Has(token - 1, TokenShape.HasLetter) && !text.Tokens.Has(token - 1, TokenShape.SentenceStart))
            || (end < text.End && text.IsCapital(end) && text.Tokens.Has(end, TokenShape.HasLetter) && text.Tokens.Tags[end] != PartOfSpeech.Pronoun);
        var isAmbiguous = text.Form(token).Length <= 5;
        return isPlain && !besideName && !(isAmbiguous && text.Tokens.Has(token, TokenShape.SentenceStart | TokenShape.CaselessContext | TokenShape.CaseRepaired));
    }

    /// <summary>"the annual March for Peace", "a March of Mothers".</summary>
    private static bool IsGathering(TimeText text, int token, int end)
    {
        if (end >= text.End || text.Tokens.Tags[end] != PartOfSpeech.Adposition)
            return false;
        return text.Word(end) == TimeWord.Of || text.Word(token - 1) is TimeWord.The or TimeWord.A or TimeWord.Possessive
            || (token > text.Start && text.Tokens.Tags[token - 1] == PartOfSpeech.Adjective);
    }

    private static bool IsLed(TimeText text, int token) => text.Word(token - 1) is TimeWord.Preposition or TimeWord.To or TimeWord.Of or TimeWord.From
        or TimeWord.Before or TimeWord.After or TimeWord.Early or TimeWord.Late or TimeWord.Mid or TimeWord.Last or TimeWord.Next or TimeWord.This or TimeWord.Past or TimeWord.Following or TimeWord.Previous;

    /// <summary>"30 October 2023", "the 5th of March", "6-7 January 1916".</summary>
    public static TimePhrase? MatchDayFirst(TimeText text, int token)
    {
        var day = ReadDay(text, token, out var next);
        if (day == 0)
            return null;
        var at = text.Word(next) == TimeWord.Of ? next + 1 : text.SkipHyphen(next);
        if (text.Word(at) is TimeWord.Month or TimeWord.MonthShort && !IsInMonth(day, text.Value(at)))
            return null;
        if (IsMonth(text, at) || (text.IsHyphen(at - 1) && text.Word(at) is TimeWord.Month or TimeWord.MonthShort))
        {
            var phrase = new TimePhrase { First = token, End = AfterMonth(text, at), Month = text.Value(at), Day = day };
            if (ReadDay(text, phrase.End, out var other) > 0 && text.Word(next) != TimeWord.Of && YearReader.TryRead(text, text.SkipComma(other), out _, out _))
                return null;
            at = text.SkipHyphen(phrase.End);
            if (at > phrase.End && YearReader.TryRead(text, at, out var year, out at))
                (phrase.Year, phrase.End) = (year, at);
            else
                TakeYear(text, phrase, allowBare: true);
            TakeShortYear(text, phrase);
            return phrase;
        }

        return MatchFirstOfTwoDays(text, token, day, next) ?? MatchNextDay(text, token, day, next);
    }

    /// <summary>"26 AUG 89", "3 March '94": two digits that no day or amount can be.</summary>
    private static void TakeShortYear(TimeText text, TimePhrase phrase)
    {
        if (phrase.Year is not null || phrase.Whole is not null || text.Word(phrase.End) != TimeWord.Digits)
            return;
        var form = text.Form(phrase.End);
        var isMarked = form[0] is '\'' or '\u2019' or '\u2018';
        var digits = isMarked ? form[1..] : form;
        if (digits.Length != 2 || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[1]) || text.Word(phrase.End + 1) is TimeWord.Units or TimeWord.Unit)
            return;
        var number = ((digits[0] - '0') * 10) + digits[1] - '0';
        var isOfTelegram = text.Tokens.Has(phrase.End - 1, TokenShape.AllCapitals) && text.Word(phrase.End - 1) == TimeWord.MonthShort;
        if (isMarked || isOfTelegram)
            (phrase.Year, phrase.End) = ((number < YearReader.FirstShortYear ? 2000 : 1900) + number, phrase.End + 1);
    }

    /// <summary>Whether a month ever has such a day.</summary>
    private static bool IsInMonth(int day, int month) => day <= DateTime.DaysInMonth(LeapYear, month);

    /// <summary>The second day of "March 5-9, 1918", "May 2 and 3".</summary>
    private static TimePhrase? MatchNextDay(TimeText text, int token, int day, int next)
    {
        if (!(text.IsHyphen(token - 1) || text.Word(token - 1) is TimeWord.And or TimeWord.To) || text.Word(token) != TimeWord.Digits)
            return null;
        if (!IsMonth(text, token - 3) || ReadDay(text, token - 2, out var end) is not (> 0 and var first) || end != token - 1 || first >= day)
            return null;
        if (text.Word(next) is TimeWord.Units or TimeWord.Unit or TimeWord.Meridiem || text.IsCharacter(next, '%'))
            return null;
        var phrase = new TimePhrase { First = token, End = next, Month = text.Value(token - 3), Day = day };
        TakeYear(text, phrase, allowBare: true);
        return phrase;
    }

    private static TimePhrase? MatchFirstOfTwoDays(TimeText text, int token, int day, int next)
    {
        if (!(text.IsHyphen(next) || text.Word(next) is TimeWord.And or TimeWord.To or TimeWord.Or))
            return null;
        var secondAt = text.Word(next + 1) == TimeWord.The ? next + 2 : next + 1;
        if (ReadDay(text, secondAt, out _) <= day || MatchDayFirst(text, secondAt) is not { Month: > 0 } second)
            return null;
        return new TimePhrase { First = token, End = next, Month = second.Month, Day = day, Year = second.Year, Whole = second.Whole };
    }
}
