using NewsEvents.Learning;

namespace NewsEvents.Incidents;

/// <summary>Chooses, among the noun phrases of a stretch of a sentence, who did what it tells, and who or what was struck.</summary>
/// <remarks>Used by one thread.</remarks>
internal sealed class ArgumentFinder
{
    /// <summary>The least log-odds of who did it: best for F1 on articles held out.</summary>
    public const float LeastForActor = -0.3f;

    /// <summary>The least log-odds of who or what was struck: best for F1 on articles held out.</summary>
    public const float LeastForTarget = -0.7f;

    private readonly IncidentContext context;
    private readonly ArgumentFeatures features;

    /// <param name="context">The document.</param>
    /// <param name="range">The stretch.</param>
    /// <param name="triggers">Its words for incidents.</param>
    /// <param name="casualties">The people that it counts.</param>
    /// <param name="best">The trigger that says most; null where there is none.</param>
    public ArgumentFinder(IncidentContext context, TokenRange range, List<Trigger> triggers, List<CasualtyMention> casualties, Trigger? best)
    {
        this.context = context;
        features = new ArgumentFeatures(context, range, triggers, casualties, best);
        Candidates = ArgumentCandidateFinder.Find(context, range);
    }

    /// <summary>The noun phrases to choose from, in text order.</summary>
    public List<ArgumentCandidate> Candidates { get; }

    /// <summary>The features of a candidate; the list is used again at the next call.</summary>
    public List<int> Features(int candidate) => features.Of(Candidates[candidate], candidate);

    /// <summary>Whether the text counts a candidate among the people harmed.</summary>
    public bool IsHarmed(int candidate) => features.HarmOf(Candidates[candidate]) == ArgumentHarm.Harmed;

    /// <summary>Who did it, those whom cue words name first, and who or what was struck.</summary>
    /// <param name="cued">The actors that cue words name.</param>
    public (List<Argument<IncidentActor>> Actors, List<Argument<IncidentTarget>> Targets) Choose(List<IncidentActor> cued)
    {
        var actors = cued.ConvertAll(static actor => new Argument<IncidentActor>(actor, -1, true));
        var targets = new List<Argument<IncidentTarget>>();
        for (var i = 0; i < Candidates.Count; i++)
        {
            var candidate = Candidates[i];
            var seen = Features(i);
            if (context.Lexicons.Perpetrator.Score(seen) > LeastForActor && !IsKnown(actors, context.Span(candidate.Range.First, candidate.Range.End)))
                actors.Add(new Argument<IncidentActor>(ToActor(candidate), features.PredicateOf(candidate), IsTelling(candidate)));
            if (context.Lexicons.Target.Score(seen) > LeastForTarget)
                targets.Add(new Argument<IncidentTarget>(ToTarget(candidate), features.PredicateOf(candidate), IsTelling(candidate)));
        }

        return (actors, targets);
    }

    private static bool IsKnown(List<Argument<IncidentActor>> actors, TextSpan span)
    {
        foreach (var actor in actors)
        {
            if (actor.Value.Span.Overlaps(span))
                return true;
        }

        return false;
    }

    private static bool IsTelling(ArgumentCandidate candidate) => candidate.Kind is not (ArgumentKind.People or ArgumentKind.Generic or ArgumentKind.Child);

    private IncidentActor ToActor(ArgumentCandidate candidate)
    {
        var stance = features.IsHedged(candidate) ? ActorStance.Suspected : ActorStance.Responsible;
        if (candidate.Entity is { } entity)
            return NounPhraseReader.ToActor(entity) with { Stance = stance };
        var words = context.Words(candidate.Range.First, candidate.Range.End);
        return new IncidentActor(words, words, TypeOf(candidate), stance, context.Span(candidate.Range.First, candidate.Range.End));
    }

    private EntityType TypeOf(ArgumentCandidate candidate) => candidate.Kind switch
    {
        ArgumentKind.Security => EntityType.Force,
        ArgumentKind.Site or ArgumentKind.Vehicle or ArgumentKind.OtherSite => EntityType.Facility,
        _ => context.PeopleAt(candidate.Head.First).IsPlural ? EntityType.Group : EntityType.Person,
    };

    private IncidentTarget ToTarget(ArgumentCandidate candidate)
    {
        var range = candidate.Entity is { } entity ? new TokenRange(entity.FirstToken, entity.EndToken) : candidate.Range;
        return new IncidentTarget(context.Words(range.First, range.End), KindOfTarget(candidate), context.Span(range.First, range.End));
    }

    private string KindOfTarget(ArgumentCandidate candidate) =>
        candidate.Entity?.Type.Name
        ?? (context.Sites.Row(candidate.Head.First) is var site and >= 0 && context.PeopleAt(candidate.Head.First).Class == PeopleClass.None ? context.Lexicons.Sites.Cell(site, 1) : "people");
}
