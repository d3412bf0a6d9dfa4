namespace NewsEvents.Incidents;

/// <summary>Sees how the records of an article are made.</summary>
internal interface IIncidentObserver
{
    /// <summary>Sees a record and the mentions it is made from.</summary>
    void Add(IncidentContext context, IncidentCluster cluster, Incident incident);

    /// <summary>Sees all incidents told and those that are records.</summary>
    void AddUnused(IncidentContext context, List<IncidentCluster> clusters, List<IncidentCluster> kept);
}
