namespace NewsEvents;

/// <summary>How many of a count belong to one group of people.</summary>
/// <param name="Group">The group as the text names it: "children", "police".</param>
/// <param name="Minimum">The least number; null where it is open or vague.</param>
/// <param name="Maximum">The greatest number; null where it is open or vague.</param>
/// <param name="Span">Where the words stand in the original text.</param>
public sealed record VictimGroupCount(string Group, int? Minimum, int? Maximum, TextSpan Span);
