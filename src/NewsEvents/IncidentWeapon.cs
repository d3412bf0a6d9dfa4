namespace NewsEvents;

/// <summary>What an incident was done with.</summary>
/// <param name="Text">The words as they stand.</param>
/// <param name="Type">"explosive", "firearm", "blade", "missile", "drone" ...</param>
/// <param name="Span">Where the words stand in the original text.</param>
public sealed record IncidentWeapon(string Text, string Type, TextSpan Span);
