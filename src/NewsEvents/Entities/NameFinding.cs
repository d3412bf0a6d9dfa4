namespace NewsEvents.Entities;

/// <summary>What a segment was judged to be; no type where nothing speaks for one.</summary>
/// <param name="Type">The likeliest type.</param>
/// <param name="Score">How sure it is, from 0 to 1.</param>
internal readonly record struct NameFinding(EntityType? Type, float Score);
