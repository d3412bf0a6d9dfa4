using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Finds the longest time expression that starts at a token.</summary>
internal static class TimeGrammar
{
    /// <summary>The phrases of one sentence, in text order and without overlap.</summary>
    public static void Read(TimeText text, List<TimePhrase> found)
    {
        for (var at = text.Start; at < text.End;)
        {
            var phrase = MatchLongest(text, at);
            if (phrase is null)
            {
                at++;
                continue;
            }

            var isPassedOver = phrase.Kind == TimePhraseKind.Fixed && phrase.FixedValue.Length == 0;
            if (!isPassedOver && !text.Entities.IsPartOfName(phrase.First, phrase.End))
                found.Add(phrase);
            at = phrase.End;
        }
    }

    private static TimePhrase? MatchLongest(TimeText text, int token)
    {
        var best = MatchFull(text, token);
        if (best is null && text.IsPost)
            best = PostMatcher.Match(text, token);
        if (best is null)
            return null;
        ClockMatcher.TakeBehind(text, best);
        best.Modifier ??= text.PrefixModifier(best.First);
        return best;
    }

    private static TimePhrase? MatchFull(TimeText text, int token)
    {
        var reference = MatchReference(text, token);
        if (text.Word(token) == TimeWord.None)
            return Longer(Longer(Longer(reference, MatchHoliday(text, token)), MatchAboutClock(text, token)), AmountMatcher.Match(text, token));
        var plain = Longer(MatchPlain(text, token), MatchAboutClock(text, token));
        var position = Longer(MatchPosition(text, token), EarlyHoursMatcher.Match(text, token));
        return Longer(Longer(Longer(reference, position), plain), AmountMatcher.Match(text, token));
    }

    /// <summary>Anything that names a stretch of the calendar or a clock time.</summary>
    private static TimePhrase? MatchPlain(TimeText text, int token)
    {
        var best = Longer(CalendarMatcher.Match(text, token), RelativeMatcher.Match(text, token));
        best = Longer(best, MatchHoliday(text, token));
        best = Longer(best, SetMatcher.Match(text, token));
        best = Longer(best, ClockMatcher.Match(text, token));
        return text.Word(token) == TimeWord.The ? Longer(best, MatchAfterThe(text, token)) : best;
    }

    /// <summary>"about 10 a.m.", "around noon".</summary>
    private static TimePhrase? MatchAboutClock(TimeText text, int token)
    {
        var row = text.Lexicons.Approximators.Match(text.Tokens.Forms, token, text.End, out var length);
        if (row < 0 || ClockMatcher.Match(text, token + length) is not { } clock)
            return null;
        clock.First = token;
        clock.Modifier = text.Lexicons.Approximators.Code(row);
        return clock;
    }

    /// <summary>"the 30th of October", "the third quarter", "the 1980s", "the summer of 2014".</summary>
    private static TimePhrase? MatchAfterThe(TimeText text, int token)
    {
        if (text.Word(token + 1) is TimeWord.Weekday or TimeWord.Month or TimeWord.MonthShort || IsAttribute(text, token + 1))
            return null;
        var phrase = CalendarMatcher.Match(text, token + 1);
        if (phrase is null || (phrase.Unit == TimeUnit.Year && phrase.Relation == TimeRelation.None && text.Word(token + 1) != TimeWord.Fiscal))
            return null;
        phrase.First = token;
        return phrase;
    }

    /// <summary>"the third-quarter loss", "the 21 January vote": the article belongs to the noun.</summary>
    private static bool IsAttribute(TimeText text, int token)
    {
        var isDayOfMonth = text.Word(token) == TimeWord.Digits && text.Word(token + 1) is TimeWord.Month && text.Tokens.Lengths[token] <= 2;
        return isDayOfMonth || (text.IsHyphen(token + 1) && text.Word(token + 2) is TimeWord.Unit or TimeWord.Half);
    }

    private static TimePhrase? MatchReference(TimeText text, int token)
    {
        var references = text.Lexicons.References;
        var row = references.Match(text.Tokens.Forms, token, text.End, out var length);
        if (row < 0 || IsCounted(text, token + length) || (references.Code(row) == TimeExpressionType.Set && IsTitle(text, token + length)))
            return null;
        return new TimePhrase
        {
            First = token,
            End = token + length,
            Kind = TimePhraseKind.Fixed,
            FixedType = references.Code(row),
            FixedValue = references.Cell(row, 2),
        };
    }

    /// <summary>"the past three summers": an amount behind it takes the words.</summary>
    private static bool IsCounted(TimeText text, int token) =>
        text.Word(token) is TimeWord.Few or TimeWord.Couple || (text.Word(token) is TimeWord.Digits or TimeWord.Numeral && text.Word(token - 1) is TimeWord.Past or TimeWord.Coming);

    /// <summary>"the daily Granma": the name behind it makes it a kind of paper.</summary>
    private static bool IsTitle(TimeText text, int token) =>
        token < text.End && text.Tokens.Has(token, TokenShape.Capitalized) && !text.Tokens.Has(token, TokenShape.CaselessContext | TokenShape.CaseRepaired);

    private static TimePhrase? MatchHoliday(TimeText text, int token)
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

    /// <summary>"early March", "the end of 1990", "later that day", "mid-1996", "early in the week".</summary>
    private static TimePhrase? MatchPosition(TimeText text, int token)
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
        var phrase = Longer(MatchPlain(text, inner), MatchOpenUnit(text, inner));
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
        var phrase = Longer(MatchPlain(text, token), MatchOpenUnit(text, token));
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

    private static TimePhrase? Longer(TimePhrase? first, TimePhrase? second) =>
        second is not null && (first is null || second.End > first.End) ? second : first;
}
