namespace NewsEvents;

/// <summary>A place named in the text, with the place on the map that it was resolved to.</summary>
/// <param name="Span">Where it stands in the original text.</param>
/// <param name="Text">The words as they stand.</param>
/// <param name="Place">The place on the map.</param>
/// <param name="Confidence">How sure the choice among places of that name is, from 0 to 1.</param>
/// <param name="EntityIndex">
/// Index of the entity in <see cref="Document.Entities"/> that names it; an organisation, force or facility where the place
/// is part of its name ("Kabul police").
/// </param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PlaceMention(TextSpan Span, string Text, Place Place, double Confidence, int EntityIndex)
{
    /// <summary>The next likely place of that name; null where no other bears it.</summary>
    public Place? RunnerUp { get; init; }
}
