using System.Collections.Immutable;

namespace NewsEvents.Incidents;

/// <summary>Finds what a stretch of a sentence says became of people, and of how many.</summary>
internal static class CasualtyFinder
{
    private const int UnrealWindow = 7;

    // Never added to: most stretches of most articles have none.
    private static readonly List<CasualtyMention> None = [];

    /// <summary>What it says, in text order.</summary>
    public static List<CasualtyMention> Find(IncidentContext context, TokenRange range)
    {
        if (!HasWord(context, range) || FactualityClassifier.IsFiction(context, range))
            return None;
        var phrases = VictimPhraseFinder.Find(context, range);
        var mentions = new List<CasualtyMention>();
        var cumulative = CumulativeFigures.AreIn(context, range);
        var token = range.First;
        while (token < range.End)
        {
            var row = context.Casualties.Row(token);
            if (row < 0 || context.QuantityAt(token) is not null || IsNounForVerb(context, token, context.Lexicons.CasualtyEntries[row]) || IsPartOfName(context, token))
            {
                token++;
                continue;
            }

            var predicate = new TokenRange(token, Math.Min(range.End, token + context.Casualties.Length(token)));
            var joint = JointPredicate(context, range, phrases, predicate);
            if (joint.Count > 0)
                ReadJoint(context, range, phrases, predicate, joint, mentions);
            else
                Read(context, range, phrases, context.Lexicons.CasualtyEntries[row], predicate, mentions);
            token = Math.Max(predicate.End, joint.End);
        }

        return cumulative ? mentions.ConvertAll(mention => mention with { IsCumulative = true }) : mentions;
    }

    private static bool HasWord(IncidentContext context, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (context.Casualties.Row(token) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>"Killed or wounded", "dead and wounded" with one number for both; empty where a word for harm stands by itself.</summary>
    private static TokenRange JointPredicate(IncidentContext context, TokenRange range, List<VictimPhrase> phrases, TokenRange predicate)
    {
        var next = predicate.End + 1;
        if (next >= range.End || context.TagAt(predicate.End) != PartOfSpeech.CoordinatingConjunction || context.CasualtyAt(next) is not { } other
            || !IsDeadOrHurt(context.CasualtyAt(predicate.First)!.Value.Kind, other.Kind))
        {
            return default;
        }

        var end = next + context.Casualties.Length(next);
        var isCountedBefore = phrases.Exists(phrase => phrase.IsCounted && phrase.Range.End == predicate.First);
        var isCountedAfter = phrases.Exists(phrase => phrase.IsCounted && phrase.Range.First >= end && phrase.Range.First <= end + 1);
        var isEither = context.CueAt(predicate.End) == CueClass.Either;
        return isEither || (isCountedBefore && !isCountedAfter && end < range.End && context.TagAt(end) is not PartOfSpeech.Determiner) ? new TokenRange(predicate.First, end) : default;
    }

    private static bool IsDeadOrHurt(HarmKind one, HarmKind other) => (one, other) is (HarmKind.Killed, HarmKind.Injured) or (HarmKind.Injured, HarmKind.Killed);

    /// <summary>What two words for harm say of the same people: of each at most so many.</summary>
    private static void ReadJoint(
        IncidentContext context, TokenRange range, List<VictimPhrase> phrases, TokenRange predicate, TokenRange joint, List<CasualtyMention> mentions)
    {
        var told = new List<CasualtyMention>();
        foreach (var kind in (ReadOnlySpan<HarmKind>)[HarmKind.Killed, HarmKind.Injured])
            Read(context, range, phrases, context.CasualtyAt(predicate.First)!.Value with { Kind = kind }, joint, told);
        mentions.AddRange(told.Select(static mention => mention.Maximum is null || mention.Qualifier == CountQualifier.Vague
            ? mention : mention with { Qualifier = CountQualifier.AtMost, Minimum = null }));
    }

    /// <summary>A noun of the same form as the verb: "a shot on goal", "the shooting".</summary>
    private static bool IsNounForVerb(IncidentContext context, int token, CasualtyEntry entry) =>
        entry.Kind == HarmKind.Struck && context.Casualties.Length(token) == 1 && context.TagAt(token) == PartOfSpeech.Noun && !context.FollowsPeople(token);

    /// <summary>"Dead River Road": a word of a name.</summary>
    private static bool IsPartOfName(IncidentContext context, int token)
    {
        var next = token + context.Casualties.Length(token);
        return context.TagAt(token) is PartOfSpeech.ProperNoun or PartOfSpeech.Adjective && token != context.Tokens.SentenceStarts[context.SentenceOf(token)]
            && next < context.Tokens.Count && context.TagAt(next) == PartOfSpeech.ProperNoun && context.TimeAt(next) is null && char.IsUpper(context.FormAt(token)[0]) && context.Tokens.SentenceBlocks[context.SentenceOf(token)] == TextBlockKind.Paragraph && HasLower(context, token);
    }

    private static bool HasLower(IncidentContext context, int token)
    {
        foreach (var letter in context.FormAt(token))
        {
            if (char.IsLower(letter))
                return true;
        }

        return false;
    }

    private static void Read(
        IncidentContext context, TokenRange range, List<VictimPhrase> phrases, CasualtyEntry entry, TokenRange predicate, List<CasualtyMention> mentions)
    {
        if (IsUnreal(context, range, predicate.First))
            return;
        var (along, lastAlong, _) = VictimSelector.TakenAlong(context, range, phrases, predicate);
        if (along >= 0)
            Add(context, phrases, along, lastAlong, entry.Kind, predicate, isToll: false, mentions);
        var (first, last, isToll) = VictimSelector.Select(context, range, phrases, entry.Frame, predicate);
        if (first < 0)
            return;
        var kind = entry.Kind == HarmKind.Struck && IsDeadly(context, phrases[last].Range.End, range.End) ? HarmKind.Killed : entry.Kind;
        Add(context, phrases, first, last, kind, predicate, isToll, mentions);
    }

    /// <summary>"Shot four officers dead", "to death": the outcome stands behind the people.</summary>
    private static bool IsDeadly(IncidentContext context, int token, int end) =>
        token < end && (context.FormAt(token) is "dead" || (token + 1 < end && context.FormAt(token) is "to" && context.FormAt(token + 1) is "death"));

    /// <summary>Whether the harm is only feared, planned, threatened or denied.</summary>
    private static bool IsUnreal(IncidentContext context, TokenRange range, int token)
    {
        if (token > range.First && context.TagAt(token - 1) == PartOfSpeech.Particle && context.TagAt(token) == PartOfSpeech.Verb)
            return true;
        if (token > range.First + 1 && context.TagAt(token - 2) == PartOfSpeech.Particle && context.CueAt(token - 1) == CueClass.Be)
            return token - 3 < range.First || context.CueAt(token - 3) is not (CueClass.Say or CueClass.Suspected);
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
        DropApposition(victims);

        var parts = Parts(phrases, last);
        if (kind == HarmKind.Killed)
        {
            foreach (var part in parts)
            {
                if (part.Class == PeopleClass.Attacker)
                    attackers.Add(part);
            }
        }

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

    /// <summary>"Eight people, seven officers and their chief": what follows a number and sums to it tells who they were.</summary>
    private static void DropApposition(List<VictimPhrase> victims)
    {
        if (victims.Count > 2 && victims[0].IsCounted && victims[0].Minimum == victims.Skip(1).Sum(static victim => victim.Minimum ?? 0))
            victims.RemoveRange(1, victims.Count - 1);
    }

    private static ImmutableArray<TokenRange> Heads(List<VictimPhrase> victims)
    {
        if (victims.Count == 1)
            return victims[0].Head.Count > 0 ? [victims[0].Head] : [];
        return [.. victims.Where(static victim => victim.Head.Count > 0).Select(static victim => victim.Head)];
    }

    private static bool IsFighter(VictimPhrase phrase) => phrase.Class == PeopleClass.Fighter;

    private static List<VictimPhrase> Parts(List<VictimPhrase> phrases, int last)
    {
        var parts = new List<VictimPhrase>();
        for (var i = last + 1; i < phrases.Count && phrases[i].IsPart; i++)
            parts.Add(phrases[i]);
        return parts;
    }

    private static ImmutableArray<VictimGroupCount> Groups(IncidentContext context, List<VictimPhrase> parts) => parts.Count == 0 ? [] :
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
            Names = victims.Exists(static victim => victim.Name is not null) ? [.. victims.Where(static victim => victim.Name is not null).Select(static victim => victim.Name!)] : [],
            Heads = Heads(victims),
            IsIndividual = victims.TrueForAll(static victim => !victim.IsCounted && !victim.IsBarePlural),
            IsDefinite = victims.TrueForAll(static victim => victim.IsDefinite),
            IsToll = isToll,
            IsSubset = victims.TrueForAll(static victim => victim.IsSubset),
            IsRemainder = victims[0].IsRemainder,
            IsImplausible = victims.Exists(static victim => victim.IsImplausible),
            IsBarePlural = victims.TrueForAll(static victim => victim.IsBarePlural),
            AreFighters = victims.TrueForAll(IsFighter),
        };
    }
}
