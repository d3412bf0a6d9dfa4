namespace NewsEvents.Incidents;

/// <summary>A place named near an incident, with how likely it says where the incident was.</summary>
/// <param name="Mention">The resolved place; null for a name that the gazetteer does not know.</param>
/// <param name="Entity">The entity that names it.</param>
/// <param name="Weight">0 (says where something else was) to 1.</param>
internal sealed record PlaceEvidence(PlaceMention? Mention, Entity Entity, double Weight)
{
    /// <summary>Whether the text calls it a part of a town: "the Whittier neighborhood".</summary>
    public bool IsPartOfTown { get; init; }

    /// <summary>Whether it stands before the date of the report, so that it says first where that comes from.</summary>
    public bool IsOfReport { get; init; }
}
