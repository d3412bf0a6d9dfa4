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
        var reference = ReferenceMatcher.Match(text, token);
        if (text.Word(token) == TimeWord.None)
            return TimePhrase.Longer(TimePhrase.Longer(TimePhrase.Longer(reference, HolidayMatcher.Match(text, token)), MatchAboutClock(text, token)), AmountMatcher.Match(text, token));
        var plain = TimePhrase.Longer(MatchPlain(text, token), MatchAboutClock(text, token));
        var position = TimePhrase.Longer(PositionMatcher.Match(text, token), EarlyHoursMatcher.Match(text, token));
        return TimePhrase.Longer(TimePhrase.Longer(TimePhrase.Longer(reference, position), plain), AmountMatcher.Match(text, token));
    }

    /// <summary>Anything that names a stretch of the calendar or a clock time.</summary>
    public static TimePhrase? MatchPlain(TimeText text, int token)
    {
        var best = TimePhrase.Longer(CalendarMatcher.Match(text, token), RelativeMatcher.Match(text, token));
        best = TimePhrase.Longer(best, HolidayMatcher.Match(text, token));
        best = TimePhrase.Longer(best, SetMatcher.Match(text, token));
        best = TimePhrase.Longer(best, ClockMatcher.Match(text, token));
        return text.Word(token) == TimeWord.The ? TimePhrase.Longer(best, MatchAfterThe(text, token)) : best;
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
}
