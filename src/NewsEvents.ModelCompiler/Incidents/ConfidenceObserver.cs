using NewsEvents.Incidents;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>Keeps the records of an article with their features.</summary>
internal sealed class ConfidenceObserver : IIncidentObserver
{
    public List<(Incident Incident, int[] Features)> Records { get; } = [];

    public void Add(IncidentContext context, IncidentCluster cluster, Incident incident) =>
        Records.Add((incident, [.. ConfidenceEstimator.Features(context, cluster, incident)]));

    public void AddUnused(IncidentContext context, List<IncidentCluster> clusters, List<IncidentCluster> kept)
    {
    }
}
