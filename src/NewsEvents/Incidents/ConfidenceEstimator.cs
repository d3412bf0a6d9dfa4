namespace NewsEvents.Incidents;

/// <summary>Says how sure a record is by what supports it: a clear trigger, a date, a place, a toll, repetition.</summary>
internal static class ConfidenceEstimator
{
    public static double Estimate(Incident incident, IncidentCluster cluster)
    {
        var weight = cluster.Mentions.SelectMany(mention => mention.Triggers).Select(trigger => trigger.Entry.Weight).DefaultIfEmpty(0).Max();
        var confidence = 0.2 + (0.06 * weight);
        if (cluster.Time is not null)
            confidence += 0.1;
        if (incident.Place is not null)
            confidence += 0.1;
        if (incident.Killed is not null || incident.Injured is not null)
            confidence += 0.15;
        if (cluster.Mentions.Count > 1)
            confidence += 0.1;
        if (incident.IsMain)
            confidence += 0.1;
        return Math.Round(Math.Min(confidence, 0.98), 2);
    }
}
