using System.Collections.Immutable;
using System.Globalization;

namespace NewsEvents;

/// <summary>How many people were killed, injured, taken and so on, as the text states it.</summary>
/// <remarks>A vague word ("dozens") stays a word; no number is ever made up for it. Immutable and thread-safe.</remarks>
public sealed class CasualtyCount
{
    /// <summary>Creates a count.</summary>
    /// <param name="kind">What happened to the people.</param>
    /// <param name="qualifier">How exactly the number is stated.</param>
    /// <param name="evidence">The words that state it.</param>
    public CasualtyCount(CasualtyKind kind, CountQualifier qualifier, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        Kind = kind;
        Qualifier = qualifier;
        Evidence = evidence;
    }

    /// <summary>What happened to the people.</summary>
    public CasualtyKind Kind { get; }

    /// <summary>How exactly the number is stated.</summary>
    public CountQualifier Qualifier { get; }

    /// <summary>The words that state it.</summary>
    public Evidence Evidence { get; }

    /// <summary>The least number; null where it is open or the count is vague.</summary>
    public int? Minimum { get; init; }

    /// <summary>The greatest number; null where it is open or the count is vague.</summary>
    public int? Maximum { get; init; }

    /// <summary>The word of a vague count, such as "dozens"; else null.</summary>
    public string? Word { get; init; }

    /// <summary>The parts of the count that the text tells apart ("including two children"); they are not added to it.</summary>
    public ImmutableArray<VictimGroupCount> Groups { get; init; } = [];

    /// <summary>The count as a short text: "32", "at least 32", "30 to 40", "dozens"; the same in any culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Qualifier switch
    {
        CountQualifier.Vague => Word ?? "some",
        CountQualifier.AtLeast => string.Create(CultureInfo.InvariantCulture, $"at least {Minimum}"),
        CountQualifier.AtMost => string.Create(CultureInfo.InvariantCulture, $"up to {Maximum}"),
        CountQualifier.About => string.Create(CultureInfo.InvariantCulture, $"about {Minimum}"),
        CountQualifier.Range when Maximum is null => string.Create(CultureInfo.InvariantCulture, $"at least {Minimum}"),
        CountQualifier.Range => string.Create(CultureInfo.InvariantCulture, $"{Minimum} to {Maximum}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Minimum}"),
    };
}
