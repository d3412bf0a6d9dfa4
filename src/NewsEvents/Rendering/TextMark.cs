namespace NewsEvents.Rendering;

/// <summary>Words to be marked in the text.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Kind">What they are; null for words that only a field of a record points at.</param>
/// <param name="Note">What is known of them; "" for nothing.</param>
/// <param name="Anchor">The name that fields point at; null where none does.</param>
internal readonly record struct TextMark(TextSpan Span, MarkKind? Kind, string Note, string? Anchor)
{
    /// <summary>Earlier marks first, of those the longer first.</summary>
    public static int Compare(TextMark left, TextMark right)
    {
        var order = left.Span.Start.CompareTo(right.Span.Start);
        return order != 0 ? order : right.Span.Length.CompareTo(left.Span.Length);
    }
}
