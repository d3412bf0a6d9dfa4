using System.Collections.Immutable;

namespace NewsEvents;

/// <summary>One part of a <see cref="NewsModel"/>.</summary>
/// <param name="Name">Its name, such as "places".</param>
/// <param name="Size">Its size in bytes.</param>
public sealed record ModelPart(string Name, long Size)
{
    /// <summary>What it scored when it was trained; empty for parts that are compiled from lists.</summary>
    public ImmutableArray<ModelScore> Scores { get; init; } = [];
}
