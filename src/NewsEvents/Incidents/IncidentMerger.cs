using NewsEvents.Learning;

namespace NewsEvents.Incidents;

/// <summary>Gathers the mentions of an article by incident: each joins the likeliest incident told before it, or opens one.</summary>
/// <param name="context">The document.</param>
/// <param name="isSame">Tells a mention of an incident from one of another.</param>
internal sealed class IncidentMerger(IncidentContext context, LinearDecision isSame)
{
    private const int ClustersInMind = 40;

    private readonly SameIncidentFeatures features = new(context);
    private readonly List<IncidentCluster> clusters = [];
    private readonly List<IncidentCluster> inMind = [];
    private IncidentCluster? last;

    /// <summary>The incidents so far, in order of their first mention.</summary>
    public List<IncidentCluster> Clusters => clusters;

    /// <summary>Those that a mention may join.</summary>
    public IReadOnlyList<IncidentCluster> InMind => inMind;

    /// <summary>The incidents in order of their first mention.</summary>
    public List<IncidentCluster> Merge(List<IncidentMention> mentions)
    {
        foreach (var mention in mentions)
            Put(mention, Choose(mention));
        return clusters;
    }

    /// <summary>Adds a mention to an incident, or opens one for it; actors alone open none.</summary>
    /// <returns>The incident; null where none is opened.</returns>
    public IncidentCluster? Put(IncidentMention mention, IncidentCluster? cluster)
    {
        if (cluster is null)
        {
            if (mention.Best is null && mention.Casualties.IsEmpty)
                return null;
            cluster = Open();
        }

        cluster.Add(mention);
        if (mention.Block != TextBlockKind.Caption)
            last = cluster;
        return cluster;
    }

    /// <summary>What is seen of a mention and an incident; the list is used again at the next call.</summary>
    public List<int> Features(IncidentMention mention, IncidentCluster cluster)
    {
        features.Turn(mention);
        return features.Of(cluster, inMind, last);
    }

    /// <summary>The likeliest incident of a mention; null where it is likelier to be one of its own.</summary>
    public IncidentCluster? Choose(IncidentMention mention)
    {
        features.Turn(mention);
        IncidentCluster? best = null;
        var (bestScore, mustJoin) = (float.NegativeInfinity, false);
        foreach (var cluster in inMind)
        {
            if (SameIncidentRules.IsOutcomeOf(mention, cluster) || SameIncidentRules.IsConsequenceOf(context, mention, cluster))
                return cluster;
            if (!SameIncidentRules.IsPossible(mention, cluster))
                continue;
            var score = isSame.Score(features.Of(cluster, inMind, last));
            // What has the type of an incident, and no time or place against it, tells it or one like it: no incident is opened for it.
            mustJoin |= features.IsPlain;
            if (score <= bestScore)
                continue;
            best = cluster;
            bestScore = score;
        }

        return mustJoin || bestScore > 0 ? best : null;
    }

    private IncidentCluster Open()
    {
        var cluster = new IncidentCluster(context.Lexicons);
        clusters.Add(cluster);
        // Of a text with very many incidents only the first and the latest are looked back to, so that the work stays linear.
        if (inMind.Count == ClustersInMind)
            inMind.RemoveAt(1);
        inMind.Add(cluster);
        return cluster;
    }
}
