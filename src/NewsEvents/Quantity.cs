namespace NewsEvents;

/// <summary>A number in the text with its qualifier: "32", "at least 32", "between 30 and 40", "dozens", "no".</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Quantity
{
    /// <summary>Creates a quantity.</summary>
    /// <param name="span">Where it stands in the original text, qualifier included.</param>
    /// <param name="text">The words as they stand.</param>
    /// <param name="qualifier">How exactly it is stated.</param>
    public Quantity(TextSpan span, string text, CountQualifier qualifier)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span = span;
        Text = text;
        Qualifier = qualifier;
    }

    /// <summary>Where it stands in the original text, qualifier included.</summary>
    public TextSpan Span { get; }

    /// <summary>The words as they stand.</summary>
    public string Text { get; }

    /// <summary>How exactly it is stated.</summary>
    public CountQualifier Qualifier { get; }

    /// <summary>What it counts or measures.</summary>
    public QuantityKind Kind { get; init; }

    /// <summary>The lower end; null where it is open or the number is vague. A fraction is cut off.</summary>
    public long? Minimum { get; init; }

    /// <summary>The upper end; null where it is open or the number is vague. A fraction is cut off.</summary>
    public long? Maximum { get; init; }

    /// <summary>The word of a vague number, such as "dozens"; else null.</summary>
    public string? Word { get; init; }

    /// <summary>Index of its first token in <see cref="Document.Tokens"/>.</summary>
    public int FirstToken { get; init; }

    /// <summary>Number of tokens it covers.</summary>
    public int TokenCount { get; init; } = 1;

    /// <summary>Index one past its last token.</summary>
    internal int EndToken => FirstToken + TokenCount;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
