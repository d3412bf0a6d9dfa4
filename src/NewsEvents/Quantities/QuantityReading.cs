using NewsEvents.Text;

namespace NewsEvents.Quantities;

/// <summary>What has been read of a quantity.</summary>
/// <param name="First">First token, qualifiers included.</param>
/// <param name="Start">First token of the number itself.</param>
/// <param name="Length">Number of tokens of the number itself.</param>
/// <param name="Low">The number, or the lower end of a range.</param>
internal readonly record struct QuantityReading(int First, int Start, int Length, Numeral Low)
{
    /// <summary>The upper end of a range; the number itself where there is none.</summary>
    public Numeral High { get; init; } = Low;

    public bool IsRange { get; init; }

    public QualifierWord Qualifier { get; init; }

    /// <summary>Whether its make-up shows that it is no quantity: a score, a phone number.</summary>
    public bool IsLabel { get; init; }

    /// <summary>One past the last token read.</summary>
    public int End { get; init; } = Start + Length;

    public QuantityReading WithRange(Numeral high, int end)
    {
        // "2 to 3 million", "20 or 30 thousand": the scale belongs to both ends.
        var low = high.Scaled && !Low.Scaled && Low.Value < 1000 && high.Value >= 1000 ? Low with { Value = Low.Value * ScaleOf(high.Value) } : Low;
        return this with { Low = low, High = high, IsRange = true, End = end };
    }

    public Quantity ToQuantity(QuantityContext context, QuantityKind kind)
    {
        var span = context.Tokens.Span(First, End - First);
        var qualifier = CountQualifier();
        return new Quantity(span, span.In(context.Text).ToString(), qualifier)
        {
            Kind = kind,
            Minimum = qualifier == NewsEvents.CountQualifier.AtMost ? null : Low.Whole,
            Maximum = qualifier == NewsEvents.CountQualifier.AtLeast ? null : High.Whole,
            FirstToken = First,
            TokenCount = End - First,
        };
    }

    private static decimal ScaleOf(decimal value)
    {
        var scale = 1000m;
        while (value >= scale * 1000)
            scale *= 1000;
        return scale;
    }

    private CountQualifier CountQualifier() => Qualifier switch
    {
        QualifierWord.AtLeast => NewsEvents.CountQualifier.AtLeast,
        QualifierWord.AtMost => NewsEvents.CountQualifier.AtMost,
        _ when IsRange => NewsEvents.CountQualifier.Range,
        QualifierWord.About => NewsEvents.CountQualifier.About,
        _ => NewsEvents.CountQualifier.Exact,
    };
}
