namespace NewsEvents.Incidents;

/// <summary>What a stretch of a sentence says that can be one incident: triggers of one type, and the people counted with them.</summary>
internal sealed record Strand(List<Trigger> Triggers, List<CasualtyMention> Casualties)
{
    /// <summary>Whether it is an arrest.</summary>
    public bool IsArrest => Triggers.Exists(static trigger => trigger.Entry.Type == IncidentType.Detention);

    /// <summary>Whether a token is one of its words for an incident or for harm.</summary>
    public bool Has(int token) => Triggers.Exists(trigger => trigger.Range.Contains(token)) || Casualties.Exists(casualty => casualty.Predicate == token);
}
