using System.Collections.Immutable;

namespace NewsEvents.Incidents;

/// <summary>One statement of what became of how many people.</summary>
internal sealed record CasualtyMention(HarmKind Kind, TokenRange Range, int Predicate, CountQualifier Qualifier, long? Minimum, long? Maximum)
{
    /// <summary>The word of a vague number; else null.</summary>
    public string? Word { get; init; }

    /// <summary>The names of the people, where the statement names them.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Parts of the number that the text tells apart.</summary>
    public ImmutableArray<VictimGroupCount> Groups { get; init; } = [];

    /// <summary>Head nouns of the people, as ranges of tokens.</summary>
    public ImmutableArray<TokenRange> Heads { get; init; } = [];

    /// <summary>Whether the number counts single people told one by one ("a boy", a name) rather than being stated.</summary>
    public bool IsIndividual { get; init; }

    /// <summary>Whether it only points back at people told of before ("the boy", "he").</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it counts only some of people told of before.</summary>
    public bool IsSubset { get; init; }

    /// <summary>Whether it adds to people told before: "four others were also killed".</summary>
    public bool IsRemainder { get; init; }

    /// <summary>Whether the number cannot count people, so that only its words are kept.</summary>
    public bool IsImplausible { get; init; }

    /// <summary>Whether it is a noun in the plural with no number at all.</summary>
    public bool IsBarePlural { get; init; }

    /// <summary>Whether all of the people are members of armed groups.</summary>
    public bool AreFighters { get; init; }

    /// <summary>Whether the text gives it as the toll so far: "the death toll rose to 45".</summary>
    public bool IsToll { get; init; }

    /// <summary>Whether it sums many incidents over a time, so it is never one incident's toll.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>Whose figure it is; null where no source is named.</summary>
    public string? Source { get; init; }

    /// <summary>What kind of source that is.</summary>
    public ClaimStance Stance { get; init; }
}
