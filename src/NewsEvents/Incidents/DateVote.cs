namespace NewsEvents.Incidents;

/// <summary>A time that may date an incident, with what speaks for it.</summary>
/// <param name="Time">The first expression that tells it.</param>
/// <param name="Weight">How much speaks for it; above 0.</param>
/// <param name="Doubt">What else it may date; null where nothing says so.</param>
internal sealed record DateVote(TimeExpression Time, double Weight, ReadingVerdict? Doubt);
