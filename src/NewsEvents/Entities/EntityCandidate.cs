namespace NewsEvents.Entities;

/// <summary>A stretch of tokens that may be an entity.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="Type">What it would be.</param>
/// <param name="Canonical">The name that all its mentions share; null for the words as they stand.</param>
/// <param name="Subtype">A finer kind; null where none is known.</param>
/// <param name="Score">How sure it is, from 0 to 1; where candidates overlap, the longer and stronger wins.</param>
internal readonly record struct EntityCandidate(
    int FirstToken, int TokenCount, EntityType Type, string? Canonical, string? Subtype, float Score)
{
    /// <summary>Codes of the countries it belongs to, parted by commas; null where none is known.</summary>
    public string? Countries { get; init; }

    /// <summary>Whether it may name a state: "Egypt", "Egyptian".</summary>
    public bool IsStateName => Type == EntityType.Nationality || Type == EntityType.Place;
}
