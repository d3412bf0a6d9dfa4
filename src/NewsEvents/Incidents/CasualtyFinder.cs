using System.Collections.Immutable;

namespace NewsEvents.Incidents;

/// <summary>Finds what a stretch of a sentence says became of people, and of how many.</summary>
internal static class CasualtyFinder
{
    private const int MaxSubjectDistance = 30;
    private const int MaxModifierDistance = 10;
    private const int MaxTollDistance = 14;
    private const int MaxAuxiliaries = 4;
    private const int UnrealWindow = 7;

    public static List<CasualtyMention> Find(IncidentContext context, TokenRange range, List<VictimPhrase> phrases)
    {
        var mentions = new List<CasualtyMention>();
        var cumulative = IsCumulative(context, range);
        var token = range.First;
        while (token < range.End)
        {
            var row = context.Casualties.Row(token);
            if (row < 0 || context.QuantityAt(token) is not null || IsNounForVerb(context, token, context.Lexicons.CasualtyEntries[row]))
            {
                token++;
                continue;
            }

            var predicate = new TokenRange(token, Math.Min(range.End, token + context.Casualties.Length(token)));
            Read(context, range, phrases, context.Lexicons.CasualtyEntries[row], predicate, mentions);
            token = predicate.End;
        }

        return cumulative ? mentions.ConvertAll(mention => mention with { IsCumulative = true }) : mentions;
    }

    /// <summary>A noun of the same form as the verb: "a shot on goal", "the shooting".</summary>
    private static bool IsNounForVerb(IncidentContext context, int token, CasualtyEntry entry) =>
        entry.Kind == HarmKind.Struck && context.Casualties.Length(token) == 1 && context.TagAt(token) == PartOfSpeech.Noun;

    private static void Read(
        IncidentContext context, TokenRange range, List<VictimPhrase> phrases, CasualtyEntry entry, TokenRange predicate, List<CasualtyMention> mentions)
    {
        if (IsUnreal(context, range, predicate.First))
            return;
        var (first, last, isToll) = Victims(context, range, phrases, entry.Frame, predicate);
        if (first < 0)
            return;
        Add(context, phrases, first, last, entry.Kind, predicate, isToll, mentions);
    }

    /// <summary>The first and last of the phrases that a word for harm counts; -1 where it counts none.</summary>
    private static (int First, int Last, bool IsToll) Victims(
        IncidentContext context, TokenRange range, List<VictimPhrase> phrases, CasualtyFrame frame, TokenRange predicate) => frame switch
        {
            CasualtyFrame.Transitive => TransitiveVictims(context, range, phrases, predicate),
            CasualtyFrame.Active => WithCoordinatedAfter(context, phrases, After(context, phrases, predicate.End, range.End, 2)),
            CasualtyFrame.Subject => WithCoordinatedBefore(context, phrases, SubjectBefore(context, phrases, predicate.First)),
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
            return WithCoordinatedBefore(context, phrases, SubjectBefore(context, phrases, predicate.First));
        var after = After(context, phrases, predicate.End, range.End, 2);
        if (after >= 0)
            return WithCoordinatedAfter(context, phrases, after);
        return WithCoordinatedBefore(context, phrases, BeforePredicate(context, phrases, predicate.First));
    }

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
        if (predicate.End >= range.End || !context.FormAt(predicate.End).Equals("of", StringComparison.OrdinalIgnoreCase))
            return (-1, -1, false);
        return WithCoordinatedAfter(context, phrases, After(context, phrases, predicate.End + 1, range.End, 1));
    }

    private static (int First, int Last, bool IsToll) TollVictims(
        IncidentContext context, TokenRange range, List<VictimPhrase> phrases, TokenRange predicate)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            if (phrase.Range.First < predicate.End || phrase.Range.First > predicate.End + MaxTollDistance || !phrase.IsCounted)
                continue;
            var before = phrase.Range.First - 1;
            if (before >= range.First && context.CueAt(before) == CueClass.Lower)
                continue;
            return (i, i, true);
        }

        return (-1, -1, false);
    }

    private static (int First, int Last, bool IsToll) Single(int index) => (index, index, false);

    private static (int First, int Last, bool IsToll) WithCoordinatedBefore(IncidentContext context, List<VictimPhrase> phrases, int index)
    {
        if (index < 0)
            return (-1, -1, false);
        var first = index;
        while (first > 0 && IsCoordinated(context, phrases[first - 1], phrases[first], isLast: first == index))
            first--;
        return (first, index, false);
    }

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
        if (gap is < 1 or > 6 || right.IsPart || left.IsUnknown)
            return false;
        for (var token = left.Range.End; token < right.Range.First; token++)
        {
            var isAge = context.QuantityAt(token) is not null;
            if (!isAge && !context.Is(token, ',') && !context.Is(token, '&') && context.TagAt(token) != PartOfSpeech.CoordinatingConjunction && context.CueAt(token) != CueClass.Definite)
                return false;
        }

        return !isLast || HasConjunction(context, left.Range.End, right.Range.First);
    }

    private static bool HasConjunction(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.TagAt(token) == PartOfSpeech.CoordinatingConjunction || context.Is(token, '&'))
                return true;
        }

        return false;
    }

    /// <summary>The nearest phrase before a word that is no part of another.</summary>
    private static int Before(IncidentContext context, List<VictimPhrase> phrases, int token, int distance)
    {
        for (var i = phrases.Count - 1; i >= 0; i--)
        {
            if (phrases[i].Range.End > token || phrases[i].IsPart || (phrases[i].IsUnknown && !IsBeside(context, phrases[i].Range.End, token)))
                continue;
            return token - phrases[i].Range.End <= distance ? i : -1;
        }

        return -1;
    }

    /// <summary>The head of the noun phrase before a word: people told behind a preposition only describe it ("two boys of one family").</summary>
    private static int SubjectBefore(IncidentContext context, List<VictimPhrase> phrases, int token)
    {
        var index = Before(context, phrases, token, MaxSubjectDistance);
        while (index > 0)
        {
            var earlier = Before(context, phrases, phrases[index].Range.First, MaxModifierDistance);
            if (earlier < 0 || !IsDescribedBy(context, phrases[earlier], phrases[index]))
                break;
            index = earlier;
        }

        return index;
    }

    private static bool IsDescribedBy(IncidentContext context, VictimPhrase head, VictimPhrase phrase)
    {
        var hasPreposition = false;
        for (var token = head.Range.End; token < phrase.Range.First; token++)
        {
            if (context.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.SubordinatingConjunction || context.Is(token, ',') || context.Is(token, ';'))
                return false;
            hasPreposition |= context.TagAt(token) == PartOfSpeech.Adposition;
        }

        return hasPreposition && !(phrase.IsCounted && context.TagAt(phrase.Range.First - 1) == PartOfSpeech.CoordinatingConjunction);
    }

    /// <summary>The phrase right before a word, with nothing between but the copula and adverbs; parts of it are passed over.</summary>
    private static int BeforePredicate(IncidentContext context, List<VictimPhrase> phrases, int token)
    {
        var index = SubjectBefore(context, phrases, token);
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

    /// <summary>Whether only auxiliaries and adverbs stand between a phrase and its verb.</summary>
    private static bool IsBeside(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.CueAt(token) != CueClass.Be && context.TagAt(token) is not (PartOfSpeech.Auxiliary or PartOfSpeech.Adverb))
                return false;
        }

        return end - first <= MaxAuxiliaries && context.CasualtyAt(end) is { Frame: CasualtyFrame.Transitive, Kind: HarmKind.Killed or HarmKind.Injured or HarmKind.Abducted };
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
                if (context.TagAt(between) is PartOfSpeech.Adposition or PartOfSpeech.Punctuation or PartOfSpeech.Verb or PartOfSpeech.CoordinatingConjunction
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

    /// <summary>Whether the harm is only feared, planned, threatened or denied.</summary>
    private static bool IsUnreal(IncidentContext context, TokenRange range, int token)
    {
        if (token > range.First && context.TagAt(token - 1) == PartOfSpeech.Particle && context.TagAt(token) == PartOfSpeech.Verb)
            return true;
        if (token > range.First + 1 && context.TagAt(token - 2) == PartOfSpeech.Particle && context.CueAt(token - 1) == CueClass.Be)
            return true;
        for (var i = token - 1; i >= Math.Max(range.First, token - UnrealWindow); i--)
        {
            if (context.Is(i, ',') || context.Is(i, ';'))
                return false;
            if (context.CueAt(i) is CueClass.Threatened or CueClass.Planned or CueClass.Hypothetical)
                return context.CueAt(i) != CueClass.Hypothetical || context.TagAt(i) is not PartOfSpeech.ProperNoun;
            if (context.CueAt(i) == CueClass.Negation && context.QuantityAt(i) is null)
                return true;
        }

        return false;
    }

    private static bool IsCumulative(IncidentContext context, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (context.CueAt(token) == CueClass.Cumulative)
                return true;
        }

        return false;
    }

    private static void Add(
        IncidentContext context, List<VictimPhrase> phrases, int first, int last, HarmKind kind, TokenRange predicate, bool isToll, List<CasualtyMention> mentions)
    {
        var victims = new List<VictimPhrase>();
        var attackers = new List<VictimPhrase>();
        for (var i = first; i <= last; i++)
        {
            if (!phrases[i].IsPart)
                (IsAttacker(phrases[i], kind) ? attackers : victims).Add(phrases[i]);
        }

        SetFightersApart(kind, victims, attackers);

        var parts = Parts(phrases, last);
        if (kind == HarmKind.Killed)
            attackers.AddRange(parts.FindAll(part => part.Class == PeopleClass.Attacker));
        if (victims.Count > 0)
            mentions.Add(Merge(context, victims, kind, predicate, isToll) with { Groups = Groups(context, parts) });
        if (attackers.Count > 0 && kind == HarmKind.Killed)
            mentions.Add(Merge(context, attackers, HarmKind.PerpetratorsKilled, predicate, isToll: false));
    }

    private static bool IsAttacker(VictimPhrase phrase, HarmKind kind) =>
        phrase.Class == PeopleClass.Attacker && (kind is HarmKind.Killed or HarmKind.Struck or HarmKind.Injured);

    /// <summary>"A soldier and 11 militants died": where both sides are in one list, the fighters are the attackers' side.</summary>
    private static void SetFightersApart(HarmKind kind, List<VictimPhrase> victims, List<VictimPhrase> attackers)
    {
        if (kind != HarmKind.Killed || !victims.Exists(IsFighter) || victims.TrueForAll(IsFighter))
            return;
        attackers.AddRange(victims.FindAll(IsFighter));
        victims.RemoveAll(IsFighter);
    }

    private static bool IsFighter(VictimPhrase phrase) => phrase.Class == PeopleClass.Fighter;

    private static List<VictimPhrase> Parts(List<VictimPhrase> phrases, int last)
    {
        var parts = new List<VictimPhrase>();
        for (var i = last + 1; i < phrases.Count && phrases[i].IsPart; i++)
            parts.Add(phrases[i]);
        return parts;
    }

    private static ImmutableArray<VictimGroupCount> Groups(IncidentContext context, List<VictimPhrase> parts) =>
    [
        .. parts.Where(part => part.Head.Count > 0).Select(part => new VictimGroupCount(
            context.Words(part.Head.First, part.Head.End), Counts.Clamp(part.Minimum), Counts.Clamp(part.Maximum), context.Span(part.Range.First, part.Range.End))),
    ];

    private static CasualtyMention Merge(IncidentContext context, List<VictimPhrase> victims, HarmKind kind, TokenRange predicate, bool isToll)
    {
        var (qualifier, minimum, maximum, word) = Counts.Sum(victims);
        var first = victims[0].Range.First;
        var end = victims[^1].Range.End;
        return new CasualtyMention(kind, new TokenRange(first, end), predicate.First, qualifier, minimum, maximum)
        {
            Word = word,
            Names = [.. victims.Where(victim => victim.Name is not null).Select(victim => victim.Name!)],
            Heads = [.. victims.Where(victim => victim.Head.Count > 0).Select(victim => victim.Head)],
            IsIndividual = victims.TrueForAll(victim => !victim.IsCounted && !victim.IsBarePlural),
            IsDefinite = victims.TrueForAll(victim => victim.IsDefinite),
            IsToll = isToll,
            AreFighters = victims.TrueForAll(IsFighter),
        };
    }
}
