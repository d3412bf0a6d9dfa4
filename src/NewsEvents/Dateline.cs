namespace NewsEvents;

/// <summary>The words that open a wire report: where and when it was written, and which agency sent it.</summary>
/// <remarks>Immutable and thread-safe. All spans refer to the original text.</remarks>
/// <param name="Span">All words of the dateline, with the dash and the labels in square brackets behind it.</param>
/// <param name="Place">The place, such as "PESHAWAR, Pakistan"; null where only the agency is named.</param>
/// <param name="Agency">The agency or station, such as "AP", without its brackets; null where none is named.</param>
/// <param name="DateSpan">The words of the full date; null where there is none.</param>
/// <param name="Date">The full date; null where there is none.</param>
public sealed record Dateline(TextSpan Span, TextSpan? Place, TextSpan? Agency, TextSpan? DateSpan, DateOnly? Date);
