namespace NewsEvents.Incidents;

/// <summary>One row of the trigger lexicon.</summary>
internal readonly record struct TriggerEntry(IncidentType Type, bool IsSuppressor, string? Subtype, bool IsNoun, bool IsAmbiguous, int Weight);
