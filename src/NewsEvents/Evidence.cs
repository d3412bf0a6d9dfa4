namespace NewsEvents;

/// <summary>The words that a field of an incident rests on.</summary>
/// <param name="Field">The field, by its name in the output: "type", "killed", "date", "place" ...</param>
/// <param name="Span">Where the words stand in the original text.</param>
/// <param name="Text">The words.</param>
/// <param name="SentenceIndex">The sentence they stand in, an index into <see cref="Document.Sentences"/>; -1 for words outside all sentences, such as a line with the publication date.</param>
public sealed record Evidence(string Field, TextSpan Span, string Text, int SentenceIndex);
