using System.Collections.Immutable;

namespace NewsEvents;

/// <summary>
/// One incident told in an article: an event in the world, at a place and a time, that harmed or tried to harm people or
/// property. All mentions of it in the article are merged here.
/// </summary>
/// <remarks>
/// A field that the text gives no value for is null or empty, never a made-up zero; every field that is set has its words
/// in <see cref="Evidence"/>. Immutable and thread-safe.
/// </remarks>
public sealed record Incident
{
    /// <summary>Creates an incident.</summary>
    /// <param name="id">The article's id, "#" and a number from 1.</param>
    /// <param name="type">What happened.</param>
    public Incident(string id, IncidentType type)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        Type = type;
    }

    /// <summary>The article's id, "#" and a number from 1: "a1#1".</summary>
    public string Id { get; }

    /// <summary>What happened.</summary>
    public IncidentType Type { get; }

    /// <summary>A finer kind, such as "suicide" of a bombing; null where none is told.</summary>
    public string? Subtype { get; init; }

    /// <summary>Whether it is the incident that the article is about, rather than background.</summary>
    public bool IsMain { get; init; }

    /// <summary>Whether the text says that it took place.</summary>
    public Factuality Factuality { get; init; }

    /// <summary>When it was; null where the text does not say and no publication date is known.</summary>
    public DateRange? Date { get; init; }

    /// <summary>Where it was; null where the text does not say.</summary>
    public IncidentPlace? Place { get; init; }

    /// <summary>How many were killed, attackers apart where the text tells them apart; null where nothing is said.</summary>
    public CasualtyCount? Killed { get; init; }

    /// <summary>How many were injured; null where nothing is said.</summary>
    public CasualtyCount? Injured { get; init; }

    /// <summary>How many are missing; null where nothing is said.</summary>
    public CasualtyCount? Missing { get; init; }

    /// <summary>How many were abducted; null where nothing is said.</summary>
    public CasualtyCount? Abducted { get; init; }

    /// <summary>How many were detained by the state; null where nothing is said.</summary>
    public CasualtyCount? Detained { get; init; }

    /// <summary>How many were displaced; null where nothing is said.</summary>
    public CasualtyCount? Displaced { get; init; }

    /// <summary>How many attackers died in their own attack; null where nothing is said.</summary>
    public CasualtyCount? PerpetratorsKilled { get; init; }

    /// <summary>Every statement of a casualty figure, with whose figure it is, in text order.</summary>
    public ImmutableArray<CasualtyClaim> Claims { get; init; } = [];

    /// <summary>Who did it or is said to have done it.</summary>
    public ImmutableArray<IncidentActor> Actors { get; init; } = [];

    /// <summary>Who or what was attacked or struck.</summary>
    public ImmutableArray<IncidentTarget> Targets { get; init; } = [];

    /// <summary>What it was done with.</summary>
    public ImmutableArray<IncidentWeapon> Weapons { get; init; } = [];

    /// <summary>
    /// The estimated chance, from 0.01 to 0.99, that the record gives type (by family), date, place and number of killed as a careful coder
    /// would: a logistic regression over what supports it. The readme tells how often records of each confidence were right.
    /// </summary>
    public double Confidence { get; init; }

    /// <summary>The words that the fields rest on.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The count of one kind; null where nothing is said.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The count or null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public CasualtyCount? Count(CasualtyKind kind) => kind switch
    {
        CasualtyKind.Killed => Killed,
        CasualtyKind.Injured => Injured,
        CasualtyKind.Missing => Missing,
        CasualtyKind.Abducted => Abducted,
        CasualtyKind.Detained => Detained,
        CasualtyKind.Displaced => Displaced,
        CasualtyKind.PerpetratorsKilled => PerpetratorsKilled,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Date} {Type} {Place}";
}
