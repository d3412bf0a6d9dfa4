using System.Collections.Immutable;

namespace NewsEvents;

/// <summary>How the record of one incident came about.</summary>
/// <param name="Incident">The record.</param>
/// <param name="Readings">The readings of each field, the one that the record states first; fields in the order of the output.</param>
public sealed record IncidentExplanation(Incident Incident, ImmutableArray<FieldReading> Readings);
