using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Matches amounts of time: "three days", "30-year", "two weeks ago", "a year later", "the past six months".</summary>
internal static class AmountMatcher
{
    public static TimePhrase? Match(TimeText text, int token)
    {
        var at = token;
        var row = text.Lexicons.Approximators.Match(text.Tokens.Forms, token, text.End, out var length);
        if (row >= 0)
            at += length;
        if (at > token && IsFrame(text.Word(at)))
            return null;
        var phrase = text.Word(at) switch
        {
            TimeWord.None => null,
            TimeWord.Units => MatchBare(text, at),
            TimeWord.Unit when at == token => MatchLong(text, at),
            TimeWord.Digits when MatchGlued(text, at) is { } glued => glued,
            _ => MatchCounted(text, at),
        };
        if (phrase is null)
            return null;
        if (row >= 0)
            (phrase.First, phrase.Modifier) = (token, text.Lexicons.Approximators.Code(row));
        return phrase;
    }

    /// <summary>"days", "weeks later", "years-long": an amount left open.</summary>
    private static TimePhrase? MatchBare(TimeText text, int token)
    {
        if (text.UnitAt(token) is < TimeUnit.Minute or TimeUnit.Quarter)
            return null;
        var phrase = new TimePhrase { First = token, End = token + 1, Kind = TimePhraseKind.Duration, Unit = text.UnitAt(token) };
        if (phrase.Unit == TimeUnit.Weekend)
            phrase.Kind = TimePhraseKind.Set;
        if (TakeLong(text, phrase))
            return phrase;
        if (text.Word(token - 1) is TimeWord.Possessive || text.Tokens.Has(token, TokenShape.Capitalized) && !text.Tokens.Has(token, TokenShape.SentenceStart | TokenShape.CaselessContext | TokenShape.CaseRepaired))
            return null;
        AmountDirection.Take(text, phrase);
        return phrase;
    }

    /// <summary>"day-long".</summary>
    private static TimePhrase? MatchLong(TimeText text, int token)
    {
        var phrase = new TimePhrase { First = token, End = token + 1, Kind = TimePhraseKind.Duration, Unit = text.UnitAt(token), Amount = 1 };
        return TakeLong(text, phrase) ? phrase : null;
    }

    /// <summary>"16days", "12hrs".</summary>
    private static TimePhrase? MatchGlued(TimeText text, int token)
    {
        var form = text.Form(token);
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits]))
            digits++;
        if (digits is 0 or > 4 || digits >= form.Length - 1 || text.Lexicons.Words.Find(Models.FormHash.Of(form[digits..])) is not (>= 0 and var row))
            return null;
        if (text.Lexicons.Words.Code(row) is not (TimeWord.Unit or TimeWord.Units))
            return null;
        var amount = int.Parse(form[..digits], System.Globalization.CultureInfo.InvariantCulture);
        var phrase = new TimePhrase { First = token, End = token + 1, Kind = TimePhraseKind.Duration, Unit = (TimeUnit)text.Lexicons.Words.Value(row), Amount = amount };
        if (IsAge(text, phrase.End))
            return Discarded(phrase, text);
        AmountDirection.Take(text, phrase);
        return phrase;
    }

    /// <summary>Takes "-long" behind a unit.</summary>
    private static bool TakeLong(TimeText text, TimePhrase phrase)
    {
        if (!text.IsHyphen(phrase.End) || text.Word(phrase.End + 1) != TimeWord.Long)
            return false;
        phrase.End += 2;
        return true;
    }

    private static TimePhrase? MatchCounted(TimeText text, int token)
    {
        var at = token;
        var isFramed = SkipFrame(text, ref at);
        var amountAt = at;
        if (!TryReadAmount(text, at, out var amount, out var next, out var isArticle))
            return isFramed ? MatchFramedUnit(text, token, at) : null;
        if (isArticle && isFramed && text.Word(at) != TimeWord.Few && amount is not null)
            return null;
        at = text.SkipHyphen(next);
        var isHyphened = at > next;
        while (text.IsFiller(at))
            at++;
        if (IsDescription(text, at))
            at++;
        if (!TryReadUnit(text, at, amount, isHyphened, out var unit))
            return null;
        var phrase = new TimePhrase { First = token, End = at + 1, Kind = TimePhraseKind.Duration, Unit = unit, Amount = amount };
        if (IsAge(text, phrase.End))
            return Discarded(phrase, text);
        if (isArticle && (text.IsHyphen(phrase.End) || text.Word(at) == TimeWord.Units))
            return null;
        var isBareThe = isFramed && text.Word(amountAt - 1) == TimeWord.The;
        if (isHyphened && isBareThe)
            phrase.First = amountAt;
        if (!TakeLong(text, phrase) && text.Word(at) == TimeWord.Unit && text.Word(phrase.End) == TimeWord.Long && amount > 1)
            phrase.End++;
        TakeHalf(text, phrase);
        TakeSmaller(text, phrase);
        TakeOrSo(text, phrase);
        if (!isFramed)
            AmountDirection.Take(text, phrase);
        if (phrase.Kind == TimePhraseKind.Duration && isArticle && IsRate(text, token))
            phrase.Kind = TimePhraseKind.Set;
        return phrase;
    }

    /// <summary>"bloody" in "two bloody weeks".</summary>
    private static bool IsDescription(TimeText text, int token) =>
        text.Word(token + 1) == TimeWord.Units && text.Word(token) == TimeWord.None && text.IsLowerWord(token) && text.Tokens.Tags[token] == PartOfSpeech.Adjective;

    /// <summary>Passes over "the last", "the past", "these", "the first" before an amount.</summary>
    private static bool SkipFrame(TimeText text, ref int at)
    {
        var start = at;
        var hasThe = text.Word(at) is TimeWord.The;
        if (hasThe)
            at++;
        if (text.Word(at) != TimeWord.The && IsFrame(text.Word(at)) || (hasThe && text.Word(at) == TimeWord.First))
            at++;
        return at > start;
    }

    private static bool IsFrame(TimeWord word) => word is TimeWord.The or TimeWord.Last or TimeWord.Past or TimeWord.Next or TimeWord.Coming
        or TimeWord.Previous or TimeWord.Following or TimeWord.Latest or TimeWord.These or TimeWord.Those or TimeWord.Final;

    /// <summary>"the past year", "the last decade": one unit.</summary>
    private static TimePhrase? MatchFramedUnit(TimeText text, int token, int at)
    {
        var isPast = text.Word(at - 1) == TimeWord.Past || (text.Word(at - 1) == TimeWord.Last && text.Word(token) == TimeWord.The);
        if (!isPast || text.Word(at) != TimeWord.Unit || text.UnitAt(at) is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Weekend or TimeUnit.Quarter or TimeUnit.Day)
        {
            var isOpen = text.Word(at) == TimeWord.Units && text.Word(at - 1) is TimeWord.Past or TimeWord.Coming or TimeWord.Following;
            return isOpen ? new TimePhrase { First = token, End = at + 1, Kind = TimePhraseKind.Duration, Unit = text.UnitAt(at) } : null;
        }

        return new TimePhrase { First = token, End = at + 1, Kind = TimePhraseKind.Duration, Unit = text.UnitAt(at), Amount = 1 };
    }

    private static bool TryReadAmount(TimeText text, int at, out decimal? amount, out int next, out bool isArticle)
    {
        amount = 1;
        next = at + 1;
        isArticle = false;
        switch (text.Word(at))
        {
            case TimeWord.Few:
                amount = null;
                return true;
            case TimeWord.A when text.Word(next) is TimeWord.Few:
                amount = null;
                next++;
                return true;
            case TimeWord.Half when ReadHalf(text, ref next):
                amount = 0.5m;
                return true;
            case TimeWord.A or TimeWord.Couple when ReadCouple(text, at, ref next):
                amount = 2;
                return true;
            case TimeWord.Another when text.TryReadNumeral(next, out var more) && more.IsCardinal:
                amount = more.Value;
                next += more.Length;
                return true;
            case TimeWord.Another:
                return true;
            case TimeWord.A when text.Word(next) != TimeWord.Numeral:
                isArticle = true;
                return true;
            default:
                return TryReadNumber(text, at, out amount, out next);
        }
    }

    /// <summary>"half an", "half-".</summary>
    private static bool ReadHalf(TimeText text, ref int next)
    {
        var start = next;
        next = text.Word(next) == TimeWord.A ? next + 1 : text.SkipHyphen(next);
        return next > start;
    }

    /// <summary>"a couple of", "couple of".</summary>
    private static bool ReadCouple(TimeText text, int at, ref int next)
    {
        if (text.Word(at) == TimeWord.A && text.Word(next) != TimeWord.Couple)
            return false;
        if (text.Word(at) == TimeWord.A)
            next++;
        if (text.Word(next) == TimeWord.Of)
            next++;
        return true;
    }

    /// <summary>"three", "two or three", "12 to 18": the lower end stands for a range.</summary>
    private static bool TryReadNumber(TimeText text, int at, out decimal? amount, out int next)
    {
        amount = null;
        next = at;
        if (text.Word(at) is not (TimeWord.Digits or TimeWord.Numeral or TimeWord.A) || !text.TryReadNumeral(at, out var numeral) || !numeral.IsCardinal || numeral.Suffix != 0)
            return false;
        amount = numeral.Value;
        next = at + numeral.Length;
        if ((text.Word(next) is TimeWord.Or or TimeWord.To || text.IsHyphen(next)) && text.TryReadNumeral(next + 1, out var high) && high.IsCardinal && high.Value > numeral.Value && !IsDate(text, at))
            next += 1 + high.Length;
        return true;
    }

    private static bool IsDate(TimeText text, int token) => text.Word(token - 1) is TimeWord.Month or TimeWord.MonthShort;

    private static bool TryReadUnit(TimeText text, int at, decimal? amount, bool isHyphened, out TimeUnit unit)
    {
        unit = TimeUnit.Day;
        switch (text.Word(at))
        {
            case TimeWord.Unit:
                unit = text.UnitAt(at);
                if (unit == TimeUnit.Second)
                    return isHyphened && amount is not null;
                return unit != TimeUnit.Quarter || isHyphened;
            case TimeWord.Units:
                unit = text.UnitAt(at);
                return true;
            case TimeWord.DayParts:
                return amount is > 1 or null;
            default:
                return false;
        }
    }

    /// <summary>"old", "-old", "of age" make an age of an amount.</summary>
    private static bool IsAge(TimeText text, int at) =>
        text.Word(text.SkipHyphen(at)) == TimeWord.Old || (text.Word(at) == TimeWord.Of && text.Word(at + 1) == TimeWord.Age);

    /// <summary>A phrase that is passed over: an age.</summary>
    private static TimePhrase Discarded(TimePhrase phrase, TimeText text)
    {
        phrase.Kind = TimePhraseKind.Fixed;
        phrase.End = text.SkipHyphen(phrase.End) + 1;
        return phrase;
    }

    /// <summary>"a year and a half".</summary>
    private static void TakeHalf(TimeText text, TimePhrase phrase)
    {
        if (text.Word(phrase.End) != TimeWord.And || text.Word(phrase.End + 1) != TimeWord.A || text.Word(phrase.End + 2) != TimeWord.Half)
            return;
        phrase.Amount += 0.5m;
        phrase.End += 3;
    }

    /// <summary>"two years and three months", "1 hour 10 minutes".</summary>
    private static void TakeSmaller(TimeText text, TimePhrase phrase)
    {
        var at = text.Word(phrase.End) == TimeWord.And ? phrase.End + 1 : phrase.End;
        if (phrase.Amount is null || !TryReadNumber(text, at, out var amount, out var next) || text.Word(next) is not (TimeWord.Unit or TimeWord.Units))
            return;
        if (text.UnitAt(next) >= phrase.Unit || text.UnitAt(next) is TimeUnit.Weekend or TimeUnit.Quarter || !text.IsSpaced(next))
            return;
        phrase.Smaller = new TimePhrase { First = at, End = next + 1, Kind = TimePhraseKind.Duration, Unit = text.UnitAt(next), Amount = amount };
        phrase.End = next + 1;
    }

    /// <summary>"a week or so", "a year or two".</summary>
    private static void TakeOrSo(TimeText text, TimePhrase phrase)
    {
        if (text.Word(phrase.End) != TimeWord.Or)
            return;
        if (text.Word(phrase.End + 1) == TimeWord.So || (text.Word(phrase.End + 1) == TimeWord.Numeral && text.Word(phrase.End + 2) is not (TimeWord.Unit or TimeWord.Units)))
            (phrase.End, phrase.Modifier) = (phrase.End + 2, TimeModifier.Approximate);
    }

    /// <summary>"three times a week", "$5 a day": a rate.</summary>
    private static bool IsRate(TimeText text, int token)
    {
        var before = token - 1;
        return text.Word(before) is TimeWord.Digits or TimeWord.Units or TimeWord.DayParts or TimeWord.Unit
            || (before >= text.Start && text.Tokens.Tags[before] is PartOfSpeech.Noun or PartOfSpeech.Symbol or PartOfSpeech.Numeral);
    }
}
