namespace NewsEvents.Incidents;

/// <summary>A noun phrase that may name who did it, or who or what was struck.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Range">The phrase with its modifiers: "Egypt's security forces".</param>
/// <param name="Head">The name or the noun that says what it is.</param>
/// <param name="Entity">The name that stands for it; null where a common noun does.</param>
internal sealed record ArgumentCandidate(ArgumentKind Kind, TokenRange Range, TokenRange Head, Entity? Entity)
{
    /// <summary>Where a list that it is part of begins and ends: "police and soldiers" stand as one to what is around them.</summary>
    public TokenRange List { get; init; } = Range;
}
