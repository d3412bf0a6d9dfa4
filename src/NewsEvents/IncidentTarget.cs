namespace NewsEvents;

/// <summary>Who or what was attacked or struck.</summary>
/// <param name="Text">The words as they stand, without article.</param>
/// <param name="Type">"people", "facility", "group", "person", "place", "vehicle" or another entity type.</param>
/// <param name="Span">Where the words stand in the original text.</param>
public sealed record IncidentTarget(string Text, string Type, TextSpan Span);
