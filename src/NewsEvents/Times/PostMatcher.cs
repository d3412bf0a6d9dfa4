using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Matches the bare nouns that posts tell their time with: "long day", "the week", "Nights out", "weekend!".</summary>
internal static class PostMatcher
{
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
            TimeWord.Unit when !hasThe => Length(text, at, at),
            TimeWord.DayPart or TimeWord.DayParts => new TimePhrase { First = token, End = at + 1, Relation = TimeRelation.Publication, DayPart = text.Value(at) },
            TimeWord.Season when !hasThe && text.Tokens.Tags[at] != PartOfSpeech.Verb => new TimePhrase { First = at, End = at + 1, Unit = TimeUnit.Season, Index = text.Value(at), Relation = TimeRelation.Publication },
            TimeWord.WeekdayShort when at == token && !hasThe => new TimePhrase { First = at, End = at + 1, Weekday = text.Value(at) },
            _ => null,
        };
    }

    private static TimePhrase Length(TimeText text, int first, int at) =>
        new() { First = first, End = at + 1, Kind = TimePhraseKind.Duration, Unit = text.UnitAt(at), Amount = 1 };
}
