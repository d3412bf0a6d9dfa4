namespace NewsEvents.Incidents;

/// <summary>Words that name an incident.</summary>
internal sealed record Trigger(TokenRange Range, TriggerEntry Entry, Factuality Factuality)
{
    /// <summary>Whether it only sets the time of another incident: "hours after the shooting".</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether it is looked back at: "the anniversary of the attack".</summary>
    public bool IsRemembered { get; init; }

    /// <summary>Whether it stands as a noun: "the attack", not "they attack".</summary>
    public bool IsNoun { get; init; }

    /// <summary>Whether the text speaks of it as known: "the attack".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it is a noun in the plural: "attacks".</summary>
    public bool IsPlural { get; init; }
}
