namespace NewsEvents.Incidents;

/// <summary>What a stretch of a sentence says that can be one incident: triggers of one type, and the people counted with them.</summary>
internal sealed record Strand(List<Trigger> Triggers, List<CasualtyMention> Casualties);
