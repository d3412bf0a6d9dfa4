using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Matches quarters, halves, seasons and fiscal years: "third quarter of 1988", "summer 2014", "fiscal 1989".</summary>
internal static class PartOfYearMatcher
{
    public static TimePhrase? Match(TimeText text, int token) => text.Word(token) switch
    {
        TimeWord.Season => MatchSeason(text, token),
        TimeWord.Fiscal => MatchFiscal(text, token),
        TimeWord.Latter or TimeWord.Last or TimeWord.Final => MatchLastPart(text, token),
        TimeWord.Digits => MatchShortQuarter(text, token) ?? MatchYearFirst(text, token) ?? MatchOrdinal(text, token),
        _ => MatchOrdinal(text, token),
    };

    /// <summary>"third quarter", "third-quarter", "first half of 1990".</summary>
    private static TimePhrase? MatchOrdinal(TimeText text, int token)
    {
        var start = text.Word(token) == TimeWord.Fiscal ? text.SkipHyphen(token + 1) : token;
        if (!text.TryReadNumeral(start, out var numeral) || numeral is not { Form: NumeralForm.Ordinal, Value: >= 1 and <= 4 })
            return null;
        var at = text.SkipHyphen(start + numeral.Length);
        if (text.Word(at) == TimeWord.Fiscal)
            at++;
        var phrase = new TimePhrase { First = token, End = at + 1, Index = (int)numeral.Value };
        if (text.Word(at) == TimeWord.Unit && text.UnitAt(at) == TimeUnit.Quarter)
            phrase.Unit = TimeUnit.Quarter;
        else if (text.Word(at) == TimeWord.Half && phrase.Index <= 2)
            phrase.Unit = TimeUnit.Half;
        else
            return null;
        TakeYear(text, phrase);
        return phrase.Unit == TimeUnit.Quarter || phrase.Year is not null || phrase.Whole is not null ? phrase : null;
    }

    /// <summary>"the last half of 1989", "the final quarter of 2022".</summary>
    private static TimePhrase? MatchLastPart(TimeText text, int token)
    {
        var isQuarter = text.Word(token + 1) == TimeWord.Unit && text.UnitAt(token + 1) == TimeUnit.Quarter;
        if (!(isQuarter || text.Word(token + 1) == TimeWord.Half) || text.Word(token + 2) != TimeWord.Of)
            return null;
        var phrase = new TimePhrase { First = token, End = token + 2, Unit = isQuarter ? TimeUnit.Quarter : TimeUnit.Half, Index = isQuarter ? 4 : 2 };
        TakeYear(text, phrase);
        return phrase.Year is not null || phrase.Whole is not null ? phrase : null;
    }

    /// <summary>"Q3 2010", "3Q".</summary>
    private static TimePhrase? MatchShortQuarter(TimeText text, int token)
    {
        var form = text.Form(token);
        if (form.Length != 2 || !(form[0] == 'Q' && form[1] is >= '1' and <= '4') && !(form[1] == 'Q' && form[0] is >= '1' and <= '4'))
            return null;
        var digit = form[0] == 'Q' ? form[1] : form[0];
        var phrase = new TimePhrase { First = token, End = token + 1, Unit = TimeUnit.Quarter, Index = digit - '0' };
        TakeYear(text, phrase);
        return phrase;
    }

    /// <summary>"1988 third quarter".</summary>
    private static TimePhrase? MatchYearFirst(TimeText text, int token)
    {
        if (!YearReader.TryRead(text, token, out var year, out var next) || MatchOrdinal(text, next) is not { Year: null, Whole: null } part)
            return null;
        part.First = token;
        part.Year = year;
        return part;
    }

    /// <summary>"summer of 2014", "spring 1778", "the fall": a season alone needs a word that shows it to be one.</summary>
    private static TimePhrase? MatchSeason(TimeText text, int token)
    {
        var phrase = new TimePhrase { First = token, End = token + 1, Unit = TimeUnit.Season, Index = text.Value(token) };
        TakeYear(text, phrase);
        if (phrase.Year is not null || phrase.Whole is not null)
            return phrase;
        var led = text.Word(token - 1) is TimeWord.Early or TimeWord.Late or TimeWord.Mid or TimeWord.Preposition or TimeWord.Of
            || (text.Word(token - 1) == TimeWord.The && text.Word(token - 2) is TimeWord.Preposition or TimeWord.To or TimeWord.Of or TimeWord.From or TimeWord.Early or TimeWord.Late or TimeWord.Over);
        return led && text.Word(phrase.End) != TimeWord.Of ? phrase : null;
    }

    /// <summary>"fiscal 1989", "fiscal year 1989", "fiscal third quarter".</summary>
    private static TimePhrase? MatchFiscal(TimeText text, int token)
    {
        var at = token + 1;
        var hasYear = text.Word(at) == TimeWord.Unit && text.UnitAt(at) == TimeUnit.Year;
        if (hasYear)
            at++;
        if (YearReader.TryRead(text, at, out var year, out var next))
            return new TimePhrase { First = token, End = next, Unit = TimeUnit.Year, Year = year };
        if (hasYear && text.Word(token - 1) == TimeWord.The)
            return new TimePhrase { First = token, End = at, Unit = TimeUnit.Year, Relation = TimeRelation.Publication };
        return MatchOrdinal(text, token);
    }

    private static void TakeYear(TimeText text, TimePhrase phrase)
    {
        CalendarMatcher.TakeYear(text, phrase, allowBare: true);
        if (text.Word(phrase.End) == TimeWord.Of && PartOfFiscal(text, phrase.End + 1) is { } fiscal)
            (phrase.Year, phrase.End) = (fiscal.Year, fiscal.End);
    }

    private static TimePhrase? PartOfFiscal(TimeText text, int token) =>
        text.Word(token) == TimeWord.Fiscal && MatchFiscal(text, token) is { Unit: TimeUnit.Year } year ? year : null;
}
