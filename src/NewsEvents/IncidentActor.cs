namespace NewsEvents;

/// <summary>Who did it, or is said to have done it.</summary>
/// <param name="Name">The usual name ("Islamic State"), or the words of the text where it gives no name ("gunmen").</param>
/// <param name="Text">The words as they stand.</param>
/// <param name="Type">The entity type of a named actor; "person" or "group" by the head noun else.</param>
/// <param name="Stance">How sure the text is.</param>
/// <param name="Span">Where the words stand in the original text.</param>
public sealed record IncidentActor(string Name, string Text, EntityType Type, ActorStance Stance, TextSpan Span);
