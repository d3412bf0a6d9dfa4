using System.Collections.Immutable;

namespace NewsEvents;

/// <summary>How the records of an article came about: which words gave what, and which competing readings lost.</summary>
/// <param name="Incidents">The explanation of each record, in the order of <see cref="ExtractionResult.Incidents"/>.</param>
/// <param name="Unused">Words that may name an incident and are in no record, in text order.</param>
public sealed record ArticleExplanation(ImmutableArray<IncidentExplanation> Incidents, ImmutableArray<FieldReading> Unused);
