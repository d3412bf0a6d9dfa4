namespace NewsEvents.Incidents;

/// <summary>Sees how a noun phrase stands to the words for incidents and harm in its stretch of a sentence.</summary>
/// <remarks>Used by one thread.</remarks>
internal sealed class ArgumentFeatures(IncidentContext context, TokenRange range, List<Trigger> triggers, List<CasualtyMention> casualties, Trigger? best)
{
    private const int Near = 4;
    private const int MaxPhraseLength = 3;
    private const int MaxBracketLength = 8;
    private const int MaxAuxiliaries = 4;
    private const int LastOrder = 2;

    private readonly List<int> features = context.ArgumentFeatures;
    private readonly int about = AboutOf(best?.Entry.Type, context.Lexicons.TypePairs);

    /// <summary>The features of a candidate; the list is used again at the next call.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="order">How many candidates stand before it in the stretch.</param>
    public List<int> Of(ArgumentCandidate candidate, int order)
    {
        Span<int> values = stackalloc int[ArgumentVariables.Number];
        var start = StartOfList(candidate);
        values[ArgumentVariables.Kind] = (int)candidate.Kind;
        values[ArgumentVariables.Link] = (int)LinkBefore(start);
        values[ArgumentVariables.Follower] = (int)FollowerAt(candidate.List.End);
        values[ArgumentVariables.Before] = (int)Nearest(start - 1, -1);
        values[ArgumentVariables.After] = (int)Nearest(candidate.List.End, 1);
        values[ArgumentVariables.Harm] = (int)HarmOf(candidate);
        values[ArgumentVariables.About] = about;
        values[ArgumentVariables.Order] = Math.Min(order, LastOrder);
        values[ArgumentVariables.Count] = candidate.Range.First > range.First && context.QuantityAt(candidate.Range.First - 1) is not null ? 1 : 0;
        values[ArgumentVariables.Stance] = IsHedged(candidate) ? 1 : 0;
        context.Lexicons.ArgumentSpace.Fill(values, features);
        return features;
    }

    /// <summary>Whether the words before or in a phrase say that it is only thought to have done it: "suspected militants".</summary>
    public bool IsHedged(ArgumentCandidate candidate) => context.HasCue(Math.Max(range.First, candidate.Range.First - 2), candidate.Head.First, CueClass.Suspected);

    /// <summary>The word for an incident or for harm that a phrase hangs on; -1 where the stretch has none.</summary>
    public int PredicateOf(ArgumentCandidate candidate)
    {
        var start = StartOfList(candidate);
        var (before, after) = (Find(start - 1, -1), Find(candidate.List.End, 1));
        var isBehind = LinkBefore(start) is ArgumentLink.By or ArgumentLink.TargetOn or ArgumentLink.HarmVerb or ArgumentLink.TriggerVerb or ArgumentLink.TriggerNoun;
        return (isBehind && before >= 0) || after < 0 ? before : after;
    }

    /// <summary>The family of a type; clashes, which have two sides, stand apart, then nothing at all.</summary>
    private static int AboutOf(IncidentType? type, TypePairs types) =>
        type is not { } known ? types.Families.Count + 1 : known == IncidentType.Clash ? types.Families.Count : Math.Max(0, types.Family(known));

    private int StartOfList(ArgumentCandidate candidate)
    {
        var start = candidate.List.First;
        while (start > range.First && ArgumentCandidateFinder.OpensPhrase(context, start - 1))
            start--;
        return start;
    }

    private ArgumentLink LinkBefore(int start)
    {
        if (start == range.First)
            return ArgumentLink.Start;
        for (var first = start - 1; first >= Math.Max(range.First, start - MaxPhraseLength); first--)
        {
            if (PhraseLink(first, start) is { } link)
                return link;
        }

        return WordLink(start - 1);
    }

    /// <summary>The link that a phrase of the lexicons is that ends right before the start.</summary>
    private ArgumentLink? PhraseLink(int first, int start)
    {
        if (first + context.Cues.Length(first) == start && CueLink(context.CueAt(first)) is { } cue)
            return cue;
        foreach (var trigger in triggers)
        {
            if (trigger.Range.First == first && trigger.Range.End == start)
                return trigger.IsNoun ? ArgumentLink.TriggerNoun : ArgumentLink.TriggerVerb;
        }

        return first + context.Casualties.Length(first) == start && context.CasualtyAt(first) is { } harm
            ? harm.Frame is CasualtyFrame.Transitive or CasualtyFrame.Active ? ArgumentLink.HarmVerb : ArgumentLink.OtherHarm
            : null;
    }

    private static ArgumentLink? CueLink(CueClass cue) => cue switch
    {
        CueClass.By => ArgumentLink.By,
        CueClass.TargetOn => ArgumentLink.TargetOn,
        CueClass.TargetVerb => ArgumentLink.TargetVerb,
        CueClass.Claim or CueClass.ClaimedBy => ArgumentLink.Claim,
        CueClass.Blame or CueClass.BlamedOn => ArgumentLink.Blame,
        CueClass.Say => ArgumentLink.Say,
        CueClass.Relative => ArgumentLink.Relative,
        _ => null,
    };

    private ArgumentLink WordLink(int token)
    {
        if (context.Lexicons.Links.Find(context.Tokens.Forms[token]) is var row and >= 0)
            return context.Lexicons.LinkClasses[row];
        if (context.Is(token, ','))
            return ArgumentLink.Comma;
        return context.TagAt(token) switch
        {
            PartOfSpeech.Adposition => ArgumentLink.OtherPreposition,
            PartOfSpeech.Verb => ArgumentLink.OtherVerb,
            PartOfSpeech.Auxiliary => ArgumentLink.Auxiliary,
            PartOfSpeech.CoordinatingConjunction or PartOfSpeech.SubordinatingConjunction => ArgumentLink.Conjunction,
            PartOfSpeech.Punctuation => ArgumentLink.OtherMark,
            _ => ArgumentLink.Other,
        };
    }

    private ArgumentFollower FollowerAt(int token)
    {
        token = BehindBrackets(token);
        var isPassive = false;
        var hasAuxiliary = false;
        for (var skipped = 0; token < range.End && skipped < MaxAuxiliaries && IsSkipped(token); skipped++, token++)
        {
            isPassive |= context.CueAt(token) == CueClass.Be;
            hasAuxiliary |= context.TagAt(token) == PartOfSpeech.Auxiliary;
        }

        if (token >= range.End)
            return ArgumentFollower.End;
        if (TriggerFrom(token) is { } trigger)
            return trigger.IsNoun ? ArgumentFollower.TriggerNoun : isPassive ? ArgumentFollower.PassiveTrigger : ArgumentFollower.TriggerVerb;
        if (context.CasualtyAt(token) is { } harm)
            return harm.Frame is not (CasualtyFrame.Transitive or CasualtyFrame.Active) ? ArgumentFollower.OtherHarm : isPassive ? ArgumentFollower.PassiveHarm : ArgumentFollower.HarmVerb;
        return CueFollower(context.CueAt(token)) ?? WordFollower(token, isPassive, hasAuxiliary);
    }

    /// <summary>"The Islamic State (ISIS) attacked": brackets say nothing of what their name does.</summary>
    private int BehindBrackets(int token)
    {
        if (token >= range.End || !context.Is(token, '('))
            return token;
        for (var end = token + 1; end < Math.Min(range.End, token + MaxBracketLength); end++)
        {
            if (context.Is(end, ')'))
                return end + 1;
        }

        return token;
    }

    private bool IsSkipped(int token) =>
        context.Triggers.Row(token) < 0 && context.CasualtyAt(token) is null
        && (context.CueAt(token) == CueClass.Be || context.TagAt(token) is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb || context.IsPossessive(token) || context.CueAt(token) == CueClass.Suspected);

    /// <summary>The trigger at a token, or the noun that it modifies: "drone strikes".</summary>
    private Trigger? TriggerFrom(int token)
    {
        foreach (var trigger in triggers)
        {
            if (trigger.Range.First == token || (trigger.IsNoun && trigger.Range.First > token && trigger.Range.First - token <= MaxPhraseLength && AreModifiers(token, trigger.Range.First)))
                return trigger;
        }

        return null;
    }

    private bool AreModifiers(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.TagAt(token) is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Numeral) && context.EntityAt(token)?.Type != EntityType.Weapon)
                return false;
        }

        return true;
    }

    private static ArgumentFollower? CueFollower(CueClass cue) => cue switch
    {
        CueClass.By => ArgumentFollower.By,
        CueClass.TargetVerb => ArgumentFollower.TargetVerb,
        CueClass.Claim or CueClass.Behind => ArgumentFollower.Claim,
        CueClass.Deny => ArgumentFollower.Deny,
        CueClass.Say => ArgumentFollower.Say,
        CueClass.Relative => ArgumentFollower.Relative,
        CueClass.Charge => ArgumentFollower.Charge,
        _ => null,
    };

    private ArgumentFollower WordFollower(int token, bool isPassive, bool hasAuxiliary)
    {
        if (context.Is(token, ','))
            return ArgumentFollower.Comma;
        return context.TagAt(token) switch
        {
            PartOfSpeech.Verb => isPassive ? ArgumentFollower.PassiveOther : ArgumentFollower.OtherVerb,
            _ when hasAuxiliary || isPassive => ArgumentFollower.Copula,
            PartOfSpeech.Adposition => ArgumentFollower.Preposition,
            PartOfSpeech.CoordinatingConjunction or PartOfSpeech.SubordinatingConjunction => ArgumentFollower.Conjunction,
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective => ArgumentFollower.Noun,
            _ => ArgumentFollower.Other,
        };
    }

    private ArgumentPredicate Nearest(int from, int step) =>
        // Each kind of word stands in the enumeration as near, then as far.
        Find(from, step) is var token and >= 0 ? At(token)!.Value + (byte)(Math.Abs(token - from) >= Near ? 1 : 0) : ArgumentPredicate.None;

    private int Find(int from, int step)
    {
        for (var token = from; range.Contains(token); token += step)
        {
            if (At(token) is not null)
                return token;
        }

        return -1;
    }

    private ArgumentPredicate? At(int token)
    {
        foreach (var trigger in triggers)
        {
            if (!trigger.Range.Contains(token))
                continue;
            return trigger.Entry.Type == IncidentType.Detention ? ArgumentPredicate.ArrestNear : trigger.IsNoun ? ArgumentPredicate.NounNear : ArgumentPredicate.VerbNear;
        }

        return context.CasualtyAt(token) is null ? null : ArgumentPredicate.HarmNear;
    }

    /// <summary>What the text says came to the people that a phrase names.</summary>
    public ArgumentHarm HarmOf(ArgumentCandidate candidate)
    {
        foreach (var casualty in casualties)
        {
            if (HasHead(casualty, candidate.Head) || (candidate.Entity is { } entity && casualty.Names.Contains(entity.Text)))
            {
                return casualty.Kind switch
                {
                    HarmKind.Detained => ArgumentHarm.Detained,
                    HarmKind.Abducted => ArgumentHarm.Abducted,
                    HarmKind.PerpetratorsKilled => ArgumentHarm.AttackerKilled,
                    _ => ArgumentHarm.Harmed,
                };
            }
        }

        return ArgumentHarm.None;
    }

    private static bool HasHead(CasualtyMention casualty, TokenRange head)
    {
        foreach (var other in casualty.Heads)
        {
            if (head.Overlaps(other))
                return true;
        }

        return false;
    }
}
