namespace NewsEvents.Incidents;

/// <summary>How the sites of a mention stand to those of an incident.</summary>
internal enum PlaceRelation
{
    /// <summary>Neither names a site.</summary>
    None,

    /// <summary>Only the mention names one.</summary>
    MentionOnly,

    /// <summary>Only the incident has one.</summary>
    IncidentOnly,

    /// <summary>Some two can be the same: one lies in the other, or they are close.</summary>
    Compatible,

    /// <summary>All lie apart in one country.</summary>
    Apart,

    /// <summary>All lie in different countries.</summary>
    Abroad,
}
