using System.Collections.Immutable;

namespace NewsEvents.IO.Tables;

/// <summary>What a row of a casualty claim is made from.</summary>
/// <param name="Result">What was found in the article.</param>
/// <param name="Incident">The incident.</param>
/// <param name="Claim">The claim.</param>
internal readonly record struct ClaimRow(ExtractionResult Result, Incident Incident, CasualtyClaim Claim)
{
    /// <summary>The parts of the incident's count, where that count rests on this claim.</summary>
    public ImmutableArray<VictimGroupCount> Groups =>
        Incident.Count(Claim.Kind) is { } count && count.Evidence.Span is var words && words.Start < Claim.Span.End && Claim.Span.Start < words.End
            ? count.Groups
            : [];
}
