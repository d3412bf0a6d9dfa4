namespace NewsEvents.Incidents;

/// <summary>Finds who did it, or is said to have done it, in a stretch of a sentence.</summary>
internal static class ActorFinder
{
    private const int ObjectReach = 8;
    private const int NegationReach = 6;
    private const int MaxNounDistance = 4;

    public static List<IncidentActor> Find(IncidentContext context, TokenRange range, List<Trigger> triggers)
    {
        var actors = new List<IncidentActor>();
        for (var token = range.First; token < range.End; token++)
            ReadCue(context, range, token, actors);
        foreach (var trigger in triggers)
            ReadTrigger(context, range, trigger, actors);
        return actors;
    }

    private static void ReadCue(IncidentContext context, TokenRange range, int token, List<IncidentActor> actors)
    {
        var end = token + context.Cues.Length(token);
        switch (context.CueAt(token))
        {
            case CueClass.Claim:
                if (!IsNegated(context, range, token))
                    Add(actors, Subject(context, range, token), ActorStance.Claimed);
                break;
            case CueClass.ClaimedBy:
                Add(actors, Object(context, end, range.End), ActorStance.Claimed);
                break;
            case CueClass.Blame:
                Add(actors, Object(context, end, range.End) ?? Subject(context, range, token), ActorStance.Blamed);
                break;
            case CueClass.BlamedOn:
                Add(actors, Object(context, end, range.End), ActorStance.Blamed);
                break;
            case CueClass.Deny:
                Add(actors, Subject(context, range, token), ActorStance.Denied);
                break;
            case CueClass.Behind:
                Add(actors, Subject(context, range, token), IsHedged(context, range, token) ? ActorStance.Suspected : ActorStance.Responsible);
                break;
            case CueClass.Suspected when context.Cues.Length(token) == 1 && end < range.End && NounPhraseReader.ReadActor(context, end, Math.Min(range.End, end + 3)) is { } actor:
                Add(actors, actor, ActorStance.Suspected);
                break;
            default:
                break;
        }
    }

    private static void ReadTrigger(IncidentContext context, TokenRange range, Trigger trigger, List<IncidentActor> actors)
    {
        if (trigger.Entry.Type == IncidentType.Clash)
        {
            AddParties(context, range, actors);
            return;
        }

        var stance = IsHedged(context, range, trigger.Range.First) ? ActorStance.Suspected : ActorStance.Responsible;
        Add(actors, Agent(context, range, trigger), stance);
        if (trigger.IsNoun)
            Add(actors, Modifier(context, range, trigger.Range.First), stance);
        else if (!IsPassive(context, range, trigger) && !FollowsRelative(context, range, trigger))
            Add(actors, Subject(context, range, trigger.Range.First, mustAct: true) is { } subject && IsClose(context, subject, trigger) ? subject : null, stance);
    }

    /// <summary>The noun phrase behind "by", close after a trigger.</summary>
    private static IncidentActor? Agent(IncidentContext context, TokenRange range, Trigger trigger)
    {
        for (var token = trigger.Range.End; token < Math.Min(range.End, trigger.Range.End + 8); token++)
        {
            if (context.CueAt(token) == CueClass.By)
                return Object(context, token + 1, Math.Min(range.End, token + 7));
            if (context.Is(token, ',') || context.TagAt(token) == PartOfSpeech.Verb)
                return null;
        }

        return null;
    }

    /// <summary>A group, force or nationality right before the trigger's noun phrase: "a Taliban attack", "Israeli air strikes".</summary>
    private static IncidentActor? Modifier(IncidentContext context, TokenRange range, int token)
    {
        for (var i = token - 1; i >= Math.Max(range.First, token - 3); i--)
        {
            if (context.EntityAt(i) is { } entity)
            {
                var acts = entity.Type == EntityType.Group || entity.Type == EntityType.Force || entity.Type == EntityType.Nationality;
                return acts && entity.Subtype is not ("religious" or "ethnic") ? NounPhraseReader.ToActor(entity) : null;
            }

            if (context.TagAt(i) is not (PartOfSpeech.Adjective or PartOfSpeech.Noun) || context.Is(i, ','))
                return null;
        }

        return null;
    }

    /// <summary>A common noun ("police") is the subject only of a verb close behind it.</summary>
    private static bool IsClose(IncidentContext context, IncidentActor actor, Trigger trigger)
    {
        var (first, count) = context.Tokens.TokensIn(actor.Span);
        return context.EntityAt(first) is not null || context.PeopleAt(first).Class == PeopleClass.Attacker || trigger.Range.First - first - count <= MaxNounDistance;
    }

    /// <summary>"The strike that killed 20": what did it is told before the pronoun.</summary>
    private static bool FollowsRelative(IncidentContext context, TokenRange range, Trigger trigger) =>
        trigger.Range.First > range.First && context.CueAt(trigger.Range.First - 1) == CueClass.Relative;

    private static bool IsPassive(IncidentContext context, TokenRange range, Trigger trigger)
    {
        if (trigger.Range.End < range.End && context.CueAt(trigger.Range.End) == CueClass.By)
            return true;
        for (var i = trigger.Range.First; i >= Math.Max(range.First, trigger.Range.First - 3); i--)
        {
            if (context.CueAt(i) == CueClass.Be)
                return true;
        }

        return false;
    }

    /// <summary>The first actor of the clause before a token; verbs of saying and hedges open a new clause.</summary>
    private static IncidentActor? Subject(IncidentContext context, TokenRange range, int token, bool mustAct = false)
    {
        var from = range.First;
        for (var i = range.First; i < token; i++)
        {
            if (context.CueAt(i) is CueClass.Say or CueClass.Suspected or CueClass.Conjunction && context.TagAt(i) != PartOfSpeech.CoordinatingConjunction)
                from = i + context.Cues.Length(i);
        }

        for (var i = from; i < token; i++)
        {
            if (NounPhraseReader.ReadActor(context, i, Math.Min(token, i + 4)) is { } actor && (!mustAct || NounPhraseReader.Acts(actor)))
                return actor;
        }

        return null;
    }

    private static IncidentActor? Object(IncidentContext context, int token, int end) =>
        token < end ? NounPhraseReader.ReadActor(context, token, Math.Min(end, token + ObjectReach)) : null;

    private static void AddParties(IncidentContext context, TokenRange range, List<IncidentActor> actors)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (context.EntityAt(token) is { } entity && entity.FirstToken == token && (entity.Type == EntityType.Group || entity.Type == EntityType.Force))
                Add(actors, NounPhraseReader.ToActor(entity), ActorStance.Party);
        }
    }

    private static bool IsNegated(IncidentContext context, TokenRange range, int token)
    {
        for (var i = Math.Max(range.First, token - NegationReach); i < token; i++)
        {
            if (context.CueAt(i) is CueClass.Negation or CueClass.Hypothetical || context.QuantityAt(i) is { Maximum: 0 })
                return true;
        }

        return false;
    }

    private static bool IsHedged(IncidentContext context, TokenRange range, int token)
    {
        for (var i = range.First; i < token; i++)
        {
            if (context.CueAt(i) is CueClass.Suspected)
                return true;
        }

        return false;
    }

    private static void Add(List<IncidentActor> actors, IncidentActor? actor, ActorStance stance)
    {
        if (actor is null)
            return;
        var known = actors.FindIndex(other => other.Span.Overlaps(actor.Span));
        if (known < 0)
            actors.Add(actor with { Stance = stance });
        else if (actors[known].Stance == ActorStance.Responsible)
            actors[known] = actor with { Stance = stance };
    }
}
