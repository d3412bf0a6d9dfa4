using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Matches the bare nouns that posts tell their time with: "long day", "the week", "Nights out", "weekend!".</summary>
internal static class PostMatcher
{
    /// <summary>"min", "yr" and the like are units behind a number only.</summary>
    private const int LongestAbbreviation = 3;

    public static TimePhrase? Match(TimeText text, int token)
    {
        var hasThe = text.Word(token) == TimeWord.The;
        var at = hasThe || text.Word(token) == TimeWord.A ? token + 1 : token;
        if (hasThe && text.IsFiller(at))
            return text.Word(at + 1) == TimeWord.Unit ? Length(text, token, at + 1) : null;
        return text.Word(at) switch
        {
            TimeWord.Unit when text.UnitAt(at) is TimeUnit.Weekend => new TimePhrase { First = token, End = at + 1, Unit = TimeUnit.Weekend, Relation = TimeRelation.Publication },
            TimeWord.Unit when text.UnitAt(at) is TimeUnit.Second or TimeUnit.Quarter or TimeUnit.Decade or TimeUnit.Century => null,
            TimeWord.Unit when hasThe && text.UnitAt(at) >= TimeUnit.Day => new TimePhrase { First = token, End = at + 1, Unit = text.UnitAt(at), Relation = TimeRelation.Publication },
            TimeWord.Unit when !hasThe && text.Tokens.Lengths[at] > LongestAbbreviation | text.UnitAt(at) == TimeUnit.Day => Length(text, at, at),
            TimeWord.Future => new TimePhrase { First = token, End = at + 1, Kind = TimePhraseKind.Fixed, FixedType = TimeExpressionType.Date, FixedValue = "FUTURE_REF" },
            TimeWord.DayPart or TimeWord.DayParts => new TimePhrase { First = token, End = at + 1, Relation = TimeRelation.Publication, DayPart = text.Value(at) },
            TimeWord.Season when !hasThe && text.Tokens.Tags[at] != PartOfSpeech.Verb => new TimePhrase { First = at, End = at + 1, Unit = TimeUnit.Season, Index = text.Value(at), Relation = TimeRelation.Publication },
            TimeWord.WeekdayShort when at == token && IsLed(text, at) => new TimePhrase { First = at, End = at + 1, Weekday = text.Value(at) },
            _ => null,
        };
    }

    /// <summary>"or sat", "on tues": alone, "sun" and "mon" are other words.</summary>
    private static bool IsLed(TimeText text, int token) =>
        text.Word(token - 1) is TimeWord.On or TimeWord.Preposition or TimeWord.Or or TimeWord.And or TimeWord.Every or TimeWord.This or TimeWord.Next or TimeWord.Last
        || text.Word(token + 1) is TimeWord.Digits or TimeWord.DayPart || text.IsCharacter(token - 1, ',');

    private static TimePhrase Length(TimeText text, int first, int at) =>
        new() { First = first, End = at + 1, Kind = TimePhraseKind.Duration, Unit = text.UnitAt(at), Amount = 1 };
}
