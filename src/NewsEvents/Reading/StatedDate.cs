namespace NewsEvents.Reading;

/// <summary>A full calendar date found in a line.</summary>
/// <param name="Day">The day.</param>
/// <param name="Span">Its words in the text.</param>
internal readonly record struct StatedDate(DateOnly Day, TextSpan Span);
