namespace NewsEvents;

/// <summary>A date, time, duration or repeated time in the text, with its value.</summary>
/// <remarks>Values follow TIMEX3 (ISO-TimeML). Immutable and thread-safe.</remarks>
public sealed class TimeExpression
{
    /// <summary>Creates a time expression.</summary>
    /// <param name="span">Where it stands in the original text.</param>
    /// <param name="type">Its TIMEX3 type.</param>
    /// <param name="text">The words as they stand.</param>
    /// <param name="value">Its TIMEX3 value, such as "2023-01-30", "2022-03", "P3M" or "PAST_REF".</param>
    public TimeExpression(TextSpan span, TimeExpressionType type, string text, string value)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(value);
        Span = span;
        Type = type;
        Text = text;
        Value = value;
    }

    /// <summary>Where it stands in the original text.</summary>
    public TextSpan Span { get; }

    /// <summary>Its TIMEX3 type.</summary>
    public TimeExpressionType Type { get; }

    /// <summary>The words as they stand.</summary>
    public string Text { get; }

    /// <summary>Its TIMEX3 value; "XXXX-XX-XX" style where it depends on a publication date that is not known.</summary>
    public string Value { get; }

    /// <summary>
    /// The days it covers; null for a duration, a repeated time, a vague reference ("recently") or a relative date
    /// without a publication date.
    /// </summary>
    public DateRange? Range { get; init; }

    /// <summary>The first day it may mean; null where <see cref="Range"/> is.</summary>
    public DateOnly? Earliest => Range?.Start;

    /// <summary>The last day it may mean; null where <see cref="Range"/> is.</summary>
    public DateOnly? Latest => Range?.End;

    /// <summary>Whether it was resolved against the publication date ("on Monday") rather than written out in full.</summary>
    public bool IsRelative { get; init; }

    /// <summary>What the words around it say of its part or size ("early March", "at least two days"); null where nothing.</summary>
    public TimeModifier? Modifier { get; init; }

    /// <summary>The TIMEX3 attribute "quant" of a repeated time: "EVERY" or "EACH"; null for every other time.</summary>
    public string? Quantifier { get; init; }

    /// <summary>The TIMEX3 attribute "freq" of a repeated time: "2X" for "twice a week"; null where none is told.</summary>
    public string? Frequency { get; init; }

    /// <summary>
    /// How far a relative date lies from the publication, or from the time that the text speaks of, as number and unit:
    /// "-1 week" for "last week", "+2 day" for "two days later", "0 day" for "today"; null where the words name no distance
    /// ("on Monday", "in 2019"). It stands also where no publication date is known.
    /// </summary>
    public string? RelativeOffset { get; init; }

    /// <summary>Index of its first token in <see cref="Document.Tokens"/>.</summary>
    public int FirstToken { get; init; }

    /// <summary>Number of tokens it covers.</summary>
    public int TokenCount { get; init; } = 1;

    /// <summary>Index one past its last token.</summary>
    internal int EndToken => FirstToken + TokenCount;

    /// <inheritdoc/>
    public override string ToString() => $"{Text} = {Value}";
}
