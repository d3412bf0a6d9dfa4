namespace NewsEvents.Incidents;

/// <summary>Finds who a stretch of a sentence says by a cue word to claim, deny or be blamed for what happened.</summary>
internal static class CuedActorFinder
{
    private const int ObjectReach = 8;
    private const int NegationReach = 6;

    // Never added to: most stretches have none.
    private static readonly List<IncidentActor> None = [];

    /// <summary>The actors in text order; a list not to be changed.</summary>
    public static List<IncidentActor> Find(IncidentContext context, TokenRange range)
    {
        List<IncidentActor>? actors = null;
        for (var token = range.First; token < range.End; token++)
        {
            if (context.Cues.Row(token) >= 0 && MayName(context.CueAt(token)))
                ReadCue(context, range, token, actors ??= []);
        }

        return actors ?? None;
    }

    private static bool MayName(CueClass cue) =>
        cue is CueClass.Claim or CueClass.ClaimedBy or CueClass.Blame or CueClass.BlamedOn or CueClass.Deny or CueClass.Behind or CueClass.Suspected;

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

    /// <summary>The first actor of the clause before a token; verbs of saying and hedges open a new clause.</summary>
    private static IncidentActor? Subject(IncidentContext context, TokenRange range, int token)
    {
        var from = range.First;
        for (var i = range.First; i < token; i++)
        {
            if (context.CueAt(i) is CueClass.Say or CueClass.Suspected or CueClass.Conjunction && context.TagAt(i) != PartOfSpeech.CoordinatingConjunction)
                from = i + context.Cues.Length(i);
        }

        for (var i = from; i < token; i++)
        {
            if (NounPhraseReader.ReadActor(context, i, Math.Min(token, i + 4)) is { } actor)
                return actor;
        }

        return null;
    }

    private static IncidentActor? Object(IncidentContext context, int token, int end) =>
        token < end ? NounPhraseReader.ReadActor(context, token, Math.Min(end, token + ObjectReach)) : null;

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
