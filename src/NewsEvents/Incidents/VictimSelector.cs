using NewsEvents.Models;

namespace NewsEvents.Incidents;

/// <summary>Selects, of the phrases of a sentence that name people, those that a word for harm is about.</summary>
internal static class VictimSelector
{
    private const int MaxModifierDistance = 10;
    private const int MaxTollDistance = 14;
    private const int MaxModifiers = 4;

    private static readonly ulong When = FormHash.Of("when");

    /// <summary>The first and last of the phrases that a word for harm counts; -1 where it counts none.</summary>
    public static (int First, int Last, bool IsToll) Select(
        IncidentContext context, TokenRange range, List<VictimPhrase> phrases, CasualtyFrame frame, TokenRange predicate) => frame switch
        {
            CasualtyFrame.Transitive => TransitiveVictims(context, range, phrases, predicate),
            CasualtyFrame.Active when predicate.End < range.End && context.IsOf(predicate.End) => OfVictims(context, range, phrases, predicate),
            CasualtyFrame.Active => WithCoordinatedAfter(context, phrases, After(context, phrases, predicate.End, range.End, MaxModifiers)),
            CasualtyFrame.Subject => WithCoordinatedBefore(context, phrases, SubjectFinder.SubjectBefore(context, phrases, predicate.First)),
            CasualtyFrame.Predicate => WithCoordinatedBefore(context, phrases, BeforePredicate(context, phrases, predicate.First)),
            CasualtyFrame.CountNoun => CountNounVictims(context, range, phrases, predicate),
            CasualtyFrame.HeadNoun or CasualtyFrame.Lives => Single(EndingAt(context, phrases, predicate.First)),
            CasualtyFrame.EventNoun or CasualtyFrame.Body => OfVictims(context, range, phrases, predicate),
            CasualtyFrame.Toll => TollVictims(context, range, phrases, predicate),
            _ => (-1, -1, false),
        };

    private static (int First, int Last, bool IsToll) TransitiveVictims(
        IncidentContext context, TokenRange range, List<VictimPhrase> phrases, TokenRange predicate)
    {
        if (HasAuxiliary(context, range, predicate.First))
        {
            var subject = SubjectFinder.SubjectBefore(context, phrases, predicate.First);
            return IsSingular(context, phrases, subject, predicate.First) ? Single(subject) : WithCoordinatedBefore(context, phrases, subject);
        }

        var after = After(context, phrases, predicate.End, range.End, 2);
        if (after >= 0)
            return WithCoordinatedAfter(context, phrases, after);
        return WithCoordinatedBefore(context, phrases, BeforePredicate(context, phrases, predicate.First));
    }

    /// <summary>"Killed himself and eight others": those whom the attacker took along; -1 where there are none.</summary>
    public static (int First, int Last, bool IsToll) TakenAlong(IncidentContext context, TokenRange range, List<VictimPhrase> phrases, TokenRange predicate)
    {
        if (!context.Lexicons.Reflexives.Contains(context.Tokens.Forms[predicate.End - 1]))
            return (-1, -1, false);
        var start = SkipConjunction(context, predicate.End, range.End);
        return start == predicate.End ? (-1, -1, false) : WithCoordinatedAfter(context, phrases, After(context, phrases, start, range.End, 2));
    }

    private static int SkipConjunction(IncidentContext context, int token, int end)
    {
        var next = token;
        while (next < end && context.TagAt(next) is PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adverb or PartOfSpeech.Adposition)
            next++;
        return next;
    }

    /// <summary>"An elder and chief of a committee was killed": the verb counts one person under two names.</summary>
    private static bool IsSingular(IncidentContext context, List<VictimPhrase> phrases, int subject, int verb) =>
        subject >= 0 && context.FormAt(verb - 1) is "was" or "is" && phrases[subject] is { Minimum: 1, Maximum: 1, IsCounted: false, Name: null }
        && context.CueAt(phrases[subject].Range.First) is not (CueClass.Indefinite or CueClass.Definite);

    private static (int First, int Last, bool IsToll) CountNounVictims(
        IncidentContext context, TokenRange range, List<VictimPhrase> phrases, TokenRange predicate)
    {
        var before = EndingAt(context, phrases, predicate.First);
        return before >= 0 && phrases[before].IsCounted ? Single(before) : OfVictims(context, range, phrases, predicate);
    }

    private static (int First, int Last, bool IsToll) OfVictims(
        IncidentContext context, TokenRange range, List<VictimPhrase> phrases, TokenRange predicate)
    {
        var before = EndingAt(context, phrases, predicate.First);
        if (before >= 0 && phrases[before].IsCounted)
            return Single(before);
        if (predicate.End >= range.End || !context.IsOf(predicate.End))
            return (-1, -1, false);
        return WithCoordinatedAfter(context, phrases, After(context, phrases, predicate.End + 1, range.End, MaxModifiers));
    }

    private static (int First, int Last, bool IsToll) TollVictims(
        IncidentContext context, TokenRange range, List<VictimPhrase> phrases, TokenRange predicate)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            if (phrase.Range.First < predicate.End || !phrase.IsCounted)
                continue;
            var before = phrase.Range.First - 1;
            var isFar = phrase.Range.First > predicate.End + MaxTollDistance;
            if (context.CueAt(before) == CueClass.Lower || (isFar && !FollowsRise(context, phrase.Range.First)))
                continue;
            return (i, i, true);
        }

        return (-1, -1, false);
    }

    /// <summary>"The toll of the floods that hit the east last week rises to 40": the verb takes the number, however far its subject.</summary>
    private static bool FollowsRise(IncidentContext context, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 2); i--)
        {
            if (context.CueAt(i) == CueClass.Rise)
                return i + context.Cues.Length(i) == token;
        }

        return false;
    }

    private static (int First, int Last, bool IsToll) Single(int index) => (index, index, false);

    private static (int First, int Last, bool IsToll) WithCoordinatedBefore(IncidentContext context, List<VictimPhrase> phrases, int index)
    {
        if (index < 0)
            return (-1, -1, false);
        var first = index;
        while (first > 0 && IsCoordinated(context, phrases[first - 1], phrases[first], isLast: first == index))
        {
            var left = phrases[first - 1].IsPart ? HeadOf(context, phrases, first - 1) : first - 1;
            if (left < 0)
                break;
            first = left;
        }

        return (first, index, false);
    }

    /// <summary>The people whom a complement belongs to: "two members" before "of the police"; -1 where it is a part told apart.</summary>
    private static int HeadOf(IncidentContext context, List<VictimPhrase> phrases, int part) =>
        part > 0 && !phrases[part - 1].IsPart && context.IsOf(phrases[part - 1].Range.End) ? part - 1 : -1;

    private static (int First, int Last, bool IsToll) WithCoordinatedAfter(IncidentContext context, List<VictimPhrase> phrases, int index)
    {
        if (index < 0)
            return (-1, -1, false);
        var last = index;
        while (last + 1 < phrases.Count && IsCoordinated(context, phrases[last], phrases[last + 1], isLast: false) && !StartsClause(context, phrases[last + 1]))
            last++;
        return (index, EndsWithConjunction(context, phrases, index, last) ? last : index, false);
    }

    /// <summary>A list of people needs "and" somewhere; with commas alone the second phrase describes the first.</summary>
    private static bool EndsWithConjunction(IncidentContext context, List<VictimPhrase> phrases, int first, int last) =>
        last > first && HasConjunction(context, phrases[last - 1].Range.End, phrases[last].Range.First);

    private static bool StartsClause(IncidentContext context, VictimPhrase phrase)
    {
        var next = phrase.Range.End;
        return next < context.Tokens.Count && context.SentenceOf(next) == context.SentenceOf(phrase.Range.First)
            && (context.CueAt(next) == CueClass.Be || (context.Casualties.Row(next) >= 0 && !context.TagAt(next).Equals(PartOfSpeech.Noun)));
    }

    private static bool IsCoordinated(IncidentContext context, VictimPhrase left, VictimPhrase right, bool isLast)
    {
        var gap = right.Range.First - left.Range.End;
        if (right.IsPart || left.IsUnknown)
            return false;
        if (JoinsBehindComplement(context, left, right))
            return true;
        if (gap is < 1 or > 6)
            return false;
        for (var token = left.Range.End; token < right.Range.First; token++)
        {
            var isAge = context.QuantityAt(token) is not null;
            if (!isAge && !context.Is(token, ',') && !context.Is(token, '&') && context.TagAt(token) != PartOfSpeech.CoordinatingConjunction && context.CueAt(token) != CueClass.Definite
                && !DescribesName(context, token, right))
            {
                return false;
            }
        }

        return !isLast || HasConjunction(context, left.Range.End, right.Range.First);
    }

    /// <summary>"Two guards, Argentine filmmaker Lucas Veron and ...", "30 soldiers and Iranian-backed fighters": words before a name or noun say who that is.</summary>
    private static bool DescribesName(IncidentContext context, int token, VictimPhrase right)
    {
        if (right.Name is not null)
            return context.TagAt(token) is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun && context.Casualties.Row(token) < 0;
        return right.IsBarePlural && context.Casualties.Row(token) < 0
            && (context.TagAt(token) == PartOfSpeech.Adjective || context.Is(token, '-') || context.EntityAt(token)?.Type == EntityType.Nationality);
    }

    /// <summary>"A member of the security forces and a foreigner": the first phrase goes on with what it belongs to.</summary>
    private static bool JoinsBehindComplement(IncidentContext context, VictimPhrase left, VictimPhrase right)
    {
        var last = right.Range.First - 1;
        if (last - left.Range.End is < 1 or > MaxModifierDistance || left.Head.Count == 0 || !context.IsOf(left.Range.End)
            || context.TagAt(last) != PartOfSpeech.CoordinatingConjunction || !(right.IsCounted || context.CueAt(right.Range.First) == CueClass.Indefinite))
        {
            return false;
        }

        for (var token = left.Range.End; token < last; token++)
        {
            if (context.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Punctuation)
                return false;
        }

        return true;
    }

    public static bool HasConjunction(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.TagAt(token) == PartOfSpeech.CoordinatingConjunction || context.Is(token, '&'))
                return true;
        }

        return false;
    }

    /// <summary>The phrase right before a word, with nothing between but the copula and adverbs; parts of it are passed over.</summary>
    private static int BeforePredicate(IncidentContext context, List<VictimPhrase> phrases, int token)
    {
        var index = SubjectFinder.SubjectBefore(context, phrases, token);
        if (index < 0)
            return -1;
        var from = phrases[index].Range.End;
        for (var i = index + 1; i < phrases.Count && phrases[i].Range.End <= token; i++)
            from = phrases[i].Range.End;
        var verbs = 0;
        for (var between = from; between < token; between++)
        {
            if (context.TagAt(between) is PartOfSpeech.SubordinatingConjunction || context.Is(between, ';'))
                return -1;
            verbs += context.TagAt(between) is PartOfSpeech.Verb ? 1 : 0;
        }

        return verbs <= 2 && token - from <= MaxModifierDistance ? index : -1;
    }

    private static int After(IncidentContext context, List<VictimPhrase> phrases, int token, int end, int gap)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Range.First < token || (phrases[i].IsUnknown && phrases[i].Range.First > token))
                continue;
            if (phrases[i].Range.First - token > gap || phrases[i].Range.First >= end || phrases[i].IsPart)
                return -1;
            for (var between = token; between < phrases[i].Range.First; between++)
            {
                if (context.Tokens.Forms[between] == When || context.TagAt(between) is PartOfSpeech.Adposition or PartOfSpeech.Punctuation or PartOfSpeech.Verb or PartOfSpeech.CoordinatingConjunction
                    or PartOfSpeech.SubordinatingConjunction)
                {
                    return -1;
                }
            }

            return i;
        }

        return -1;
    }

    private static int EndingAt(IncidentContext context, List<VictimPhrase> phrases, int token)
    {
        for (var i = phrases.Count - 1; i >= 0; i--)
        {
            var end = phrases[i].Range.End;
            if (end > token || phrases[i].IsUnknown)
                continue;
            for (var between = end; between < token; between++)
            {
                if (context.TagAt(between) is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Adverb))
                    return -1;
            }

            return token - end <= 3 ? i : -1;
        }

        return -1;
    }

    private static bool HasAuxiliary(IncidentContext context, TokenRange range, int token)
    {
        for (var i = token - 1; i >= Math.Max(range.First, token - 4); i--)
        {
            if (context.CueAt(i) == CueClass.Be)
                return true;
            var isBetween = context.TagAt(i) is PartOfSpeech.Adverb or PartOfSpeech.Auxiliary or PartOfSpeech.CoordinatingConjunction
                || context.Casualties.Row(i) >= 0 || context.CueAt(i) == CueClass.Suspected;
            if (!isBetween)
                return false;
        }

        return false;
    }
}
