using System.Collections.Immutable;

namespace NewsEvents.Incidents;

/// <summary>What one stretch of a sentence tells of one incident.</summary>
internal sealed record IncidentMention(TokenRange Range, int Sentence)
{
    public ImmutableArray<Trigger> Triggers { get; init; } = [];

    public ImmutableArray<CasualtyMention> Casualties { get; init; } = [];

    public ImmutableArray<IncidentActor> Actors { get; init; } = [];

    public ImmutableArray<IncidentTarget> Targets { get; init; } = [];

    /// <summary>Whether one of those is more than a plain word for people, which sports and debates have too.</summary>
    public bool HasTellingArgument { get; init; }

    public ImmutableArray<PlaceEvidence> Places { get; init; } = [];

    /// <summary>The expression that dates it; null where the stretch has none.</summary>
    public TimeExpression? Time { get; init; }

    /// <summary>Whether the expression dates a statement about it instead.</summary>
    public bool IsTimeOfStatement { get; init; }

    /// <summary>The trigger that says most of what happened; null where only casualties are told.</summary>
    public Trigger? Best { get; init; }

    /// <summary>Whether the text sets it apart from what was told before: "another", "separate", "since 2014".</summary>
    public bool IsOther { get; init; }

    public TextBlockKind Block { get; init; }

    /// <summary>The most factual reading among its triggers.</summary>
    public Factuality Factuality { get; init; }

    /// <summary>Whether it stands in the headline or among the first sentences of the body.</summary>
    public bool IsLead { get; init; }

    /// <summary>Whether it is only one of the incidents that its stretch tells.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether it is what somebody is held or tried for: "arrested over the killing of three farmers".</summary>
    public bool IsCharge { get; init; }

    /// <summary>The mention with what another one of the same stretch tells of the same incident.</summary>
    public IncidentMention With(IncidentMention other)
    {
        var isOtherBest = other.Best is { } theirs && (Best is not { } own || MentionBuilder.Rank(theirs) > MentionBuilder.Rank(own));
        var best = isOtherBest ? other : this;
        return this with
        {
            Triggers = Triggers.AddRange(other.Triggers).Sort(static (one, another) => one.Range.First.CompareTo(another.Range.First)),
            Casualties = Casualties.AddRange(other.Casualties).Sort(static (one, another) => one.Range.First.CompareTo(another.Range.First)),
            Actors = [.. Actors, .. other.Actors.Where(actor => !Actors.Contains(actor))],
            Targets = [.. Targets, .. other.Targets.Where(target => !Targets.Contains(target))],
            HasTellingArgument = HasTellingArgument || other.HasTellingArgument,
            Best = best.Best,
            Time = best.Time,
            IsTimeOfStatement = best.IsTimeOfStatement,
            IsOther = best.IsOther,
            Factuality = MentionBuilder.FactualityOf(best.Best, [.. Casualties, .. other.Casualties]),
        };
    }
}
