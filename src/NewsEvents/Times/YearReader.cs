using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Reads years, decades and centuries.</summary>
internal static class YearReader
{
    /// <summary>Years of two digits from here on are those of the last century.</summary>
    public const int FirstShortYear = 50;

    private const int FirstPlainYear = 1900;
    private const int LastPlainYear = 2069;

    /// <summary>A year inside a date, where hardly anything else can stand: "March 1776", "1776", with an era where one follows.</summary>
    public static bool TryRead(TimeText text, int token, out int year, out int next)
    {
        year = 0;
        next = token;
        if (text.Word(token) != TimeWord.Digits || text.Core(token).Length != 4)
            return false;
        foreach (var c in text.Core(token))
        {
            if (!char.IsAsciiDigit(c))
                return false;
            year = (year * 10) + c - '0';
        }

        next = token + 1;
        return year is >= 1000 and <= 2199 && text.Word(next) != TimeWord.Meridiem;
    }

    /// <summary>A year that stands alone, with what may belong to it.</summary>
    public static TimePhrase? Match(TimeText text, int token)
    {
        if (MatchEra(text, token) is { } era)
            return era;
        if (text.Word(token) == TimeWord.Digits && MatchShort(text, token) is { } second)
            return second;
        if (MatchSpelled(text, token) is { } spelled)
            return spelled;
        if (MatchDecade(text, token) is { } decade)
            return decade;
        if (!TryRead(text, token, out var year, out var next) || !StandsAlone(text, token, year))
            return null;
        return new TimePhrase { First = token, End = next, Unit = TimeUnit.Year, Year = year };
    }

    /// <summary>"the 19th century", "third century BC".</summary>
    public static TimePhrase? MatchCentury(TimeText text, int token)
    {
        if (!text.TryReadNumeral(token, out var numeral) || numeral.Form != NumeralForm.Ordinal || numeral.Value is < 1 or > 30)
            return null;
        var at = text.SkipHyphen(token + numeral.Length);
        if (text.Word(at) is not (TimeWord.Unit or TimeWord.Units) || text.UnitAt(at) != TimeUnit.Century)
            return null;
        var phrase = new TimePhrase { First = token, End = at + 1, Unit = TimeUnit.Century, Year = ((int)numeral.Value - 1) * 100 };
        TakeEra(text, phrase);
        return phrase;
    }

    /// <summary>Whether four digits alone are a year: by their size and by what stands around them.</summary>
    private static bool StandsAlone(TimeText text, int token, int year)
    {
        var before = text.Word(token - 1);
        var isLed = before is TimeWord.Preposition or TimeWord.To or TimeWord.Of or TimeWord.From or TimeWord.Before
            or TimeWord.After or TimeWord.Early or TimeWord.Late or TimeWord.Mid or TimeWord.Fiscal or TimeWord.And;
        if (text.PrefixModifier(token) is not null)
            return true;
        if (IsSign(text, token - 1) || IsFileNumber(text, token) || text.IsHyphen(token + 1) && text.Word(token + 2) is TimeWord.Digits && text.Tokens.Lengths[token + 2] > 4)
            return false;
        if (text.Word(token + 1) is TimeWord.Units or TimeWord.Zone or TimeWord.Meridiem)
            return false;
        if (year is < FirstPlainYear or > LastPlainYear)
            return (isLed && before != TimeWord.And) || IsParenthesized(text, token) || IsBesideYear(text, token) || IsInName(text, token);
        return isLed || !IsCountedNoun(text, token + 1);
    }

    /// <summary>"2013-01-S-024".</summary>
    private static bool IsFileNumber(TimeText text, int token) =>
        text.IsHyphen(token + 1) && text.Word(token + 2) == TimeWord.Digits && text.IsHyphen(token + 3) && text.IsGlued(token + 3) && text.IsGlued(token + 4);

    /// <summary>"1775-1780", "1775 and 1780".</summary>
    private static bool IsBesideYear(TimeText text, int token)
    {
        var isAfter = (text.IsHyphen(token - 1) || text.Word(token - 1) is TimeWord.And or TimeWord.To) && TryRead(text, token - 2, out _, out _);
        return isAfter || ((text.IsHyphen(token + 1) || text.Word(token + 1) == TimeWord.To) && TryRead(text, token + 2, out _, out _));
    }

    /// <summary>"the 1784 Treaty".</summary>
    private static bool IsInName(TimeText text, int token) =>
        text.Word(token - 1) == TimeWord.The && token + 1 < text.End && text.Tokens.Has(token + 1, TokenShape.Capitalized);

    /// <summary>The short second year of "1915-17".</summary>
    private static TimePhrase? MatchShort(TimeText text, int token)
    {
        var form = text.Form(token);
        if (form.Length != 2 || !char.IsAsciiDigit(form[0]) || !char.IsAsciiDigit(form[1]) || !text.IsHyphen(token - 1) || !text.IsGlued(token)
            || !TryRead(text, token - 2, out var first, out _) || !StandsAlone(text, token - 2, first))
            return null;
        var year = (first / 100 * 100) + ((form[0] - '0') * 10) + form[1] - '0';
        return year > first && text.Word(token + 1) is not (TimeWord.Month or TimeWord.MonthShort) && !text.IsHyphen(token + 1)
            ? new TimePhrase { First = token, End = token + 1, Unit = TimeUnit.Year, Year = year }
            : null;
    }

    private static bool IsParenthesized(TimeText text, int token) =>
        text.IsCharacter(token - 1, '(') && (text.IsCharacter(token + 1, ')') || text.IsHyphen(token + 1));

    private static bool IsSign(TimeText text, int token) =>
        (token >= text.Start && text.Lexicons.Labels.Contains(text.Tokens.Forms[token]))
        || (text.IsGlued(token + 1) && (text.IsCharacter(token, '.') || text.IsCharacter(token, ',') || text.IsCharacter(token, '/')));

    private static bool IsCountedNoun(TimeText text, int token) =>
        text.IsCharacter(token, '%')
        || (text.IsLowerWord(token) && text.Tokens.Tags[token] == PartOfSpeech.Noun && text.Form(token)[^1] == 's');

    /// <summary>"241 BC", "AD 70".</summary>
    private static TimePhrase? MatchEra(TimeText text, int token)
    {
        var leads = text.Word(token) == TimeWord.Era && text.Value(token) > 0 && text.IsCapital(token);
        var at = leads ? token + 1 : token;
        if (text.Word(at) != TimeWord.Digits || !text.TryReadNumeral(at, out var numeral) || numeral is not { Form: NumeralForm.Digits, Length: 1, IsWhole: true, Value: >= 1 and <= 9999 })
            return null;
        var phrase = new TimePhrase { First = token, End = at + 1, Unit = TimeUnit.Year, Year = (int)numeral.Value };
        return leads || TakeEra(text, phrase) || TakeEraOfPartner(text, phrase) ? phrase : null;
    }

    /// <summary>"499-493 BC", "496 and 495 BC": the era after the second year is that of the first too.</summary>
    private static bool TakeEraOfPartner(TimeText text, TimePhrase phrase)
    {
        var at = phrase.End;
        if (!(text.IsHyphen(at) || text.Word(at) is TimeWord.And or TimeWord.To) || text.Word(at + 2) != TimeWord.Era || text.Value(at + 2) > 0 || !text.IsCapital(at + 2))
            return false;
        if (text.Word(at + 1) != TimeWord.Digits || !text.TryReadNumeral(at + 1, out var other) || other is not { Form: NumeralForm.Digits, Length: 1 })
            return false;
        phrase.IsBeforeChrist = true;
        return other.Value < phrase.Year;
    }

    private static bool TakeEra(TimeText text, TimePhrase phrase)
    {
        if (text.Word(phrase.End) != TimeWord.Era || !text.IsCapital(phrase.End))
            return false;
        phrase.IsBeforeChrist = text.Value(phrase.End) < 0;
        phrase.End++;
        return true;
    }

    /// <summary>"nineteen ninety-six".</summary>
    private static TimePhrase? MatchSpelled(TimeText text, int token)
    {
        if (text.Word(token) != TimeWord.Numeral || !text.TryReadNumeral(token, out var century) || century is not { Form: NumeralForm.Words, Value: >= 16 and <= 20 })
            return null;
        var at = text.SkipHyphen(token + century.Length);
        if (text.Word(at) == TimeWord.DecadeWord)
            return new TimePhrase { First = token, End = at + 1, Unit = TimeUnit.Decade, Year = ((int)century.Value * 100) + text.Value(at) };
        if (text.Word(at) != TimeWord.Numeral || !text.TryReadNumeral(at, out var rest) || rest is not { Form: NumeralForm.Words, Value: >= 10 and <= 99 })
            return null;
        return new TimePhrase { First = token, End = at + rest.Length, Unit = TimeUnit.Year, Year = (int)((century.Value * 100) + rest.Value) };
    }

    /// <summary>"1980s", "'80s", "eighties".</summary>
    private static TimePhrase? MatchDecade(TimeText text, int token)
    {
        if (text.Word(token) == TimeWord.DecadeWord)
        {
            var led = text.Word(token - 1) is TimeWord.The or TimeWord.Early or TimeWord.Late or TimeWord.Mid or TimeWord.Numeral;
            return led && !IsOwned(text, token) ? Decade(token, 1900 + text.Value(token)) : null;
        }

        if (text.Word(token) != TimeWord.Digits)
            return null;
        var form = text.Core(token);
        var opened = form[0] is '\'' or '\u2019' or '\u2018';
        var digits = opened ? form[1..] : form;
        if (digits.Length is not (3 or 5) || digits[^1] != 's' || digits[^2] != '0' || !int.TryParse(digits[..^1], out var number))
            return null;
        if (digits.Length == 5)
            return number is >= 1000 and <= 2100 ? Decade(token, number) : null;
        opened |= text.IsCharacter(token - 1, '\'') || text.IsCharacter(token - 1, '\u2019') || text.IsCharacter(token - 1, '\u2018');
        return opened || text.Word(token - 1) == TimeWord.The ? Decade(token, (number < 20 ? 2000 : 1900) + number) : null;
    }

    private static TimePhrase Decade(int token, int year) => new() { First = token, End = token + 1, Unit = TimeUnit.Decade, Year = year };

    /// <summary>"in his forties" is an age.</summary>
    private static bool IsOwned(TimeText text, int token) => text.Tokens.Tags[token - 1] == PartOfSpeech.Pronoun;
}
