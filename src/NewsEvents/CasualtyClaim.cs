namespace NewsEvents;

/// <summary>One statement of a casualty figure, with whose figure it is.</summary>
/// <param name="Kind">What happened to the people.</param>
/// <param name="Minimum">The least number; null where it is open or vague.</param>
/// <param name="Maximum">The greatest number; null where it is open or vague.</param>
/// <param name="Qualifier">How exactly the number is stated.</param>
/// <param name="Word">The word of a vague count; else null.</param>
/// <param name="Source">Whose figure it is, in the text's words; null where no source is named.</param>
/// <param name="Stance">What kind of source that is.</param>
/// <param name="Span">Where the words stand in the original text.</param>
/// <param name="Text">The words.</param>
public sealed record CasualtyClaim(
    CasualtyKind Kind,
    int? Minimum,
    int? Maximum,
    CountQualifier Qualifier,
    string? Word,
    string? Source,
    ClaimStance Stance,
    TextSpan Span,
    string Text);
