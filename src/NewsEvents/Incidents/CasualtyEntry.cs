namespace NewsEvents.Incidents;

/// <summary>One row of the casualty lexicon.</summary>
internal readonly record struct CasualtyEntry(HarmKind Kind, CasualtyFrame Frame);
