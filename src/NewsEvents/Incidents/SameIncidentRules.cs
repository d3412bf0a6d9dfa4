namespace NewsEvents.Incidents;

/// <summary>What is certain of a mention and an incident told before it, whatever else speaks for or against.</summary>
internal static class SameIncidentRules
{
    private const int WeeksApart = 14;

    /// <summary>Whether the times allow the mention to tell an incident: it never does where both are dated and weeks lie between.</summary>
    public static bool IsPossible(IncidentMention mention, IncidentCluster cluster) => !IsCrimeOfArrest(mention, cluster)
        && (mention.IsTimeOfStatement || mention.Time?.Range is not { } range || cluster.Date is not { } date || Apart(range, date) <= WeeksApart);

    /// <summary>What somebody is held for is no part of the arrest, nor the arrest of what it is for.</summary>
    private static bool IsCrimeOfArrest(IncidentMention mention, IncidentCluster cluster)
    {
        var latest = cluster.Mentions[^1];
        if (latest.Range != mention.Range)
            return false;
        return (mention.IsCharge && cluster.Type == IncidentType.Detention) || (latest.IsCharge && mention.Best?.Entry.Type == IncidentType.Detention);
    }


    /// <summary>Whether the mention is what came of an incident that its stretch tells: a death beside what people die in.</summary>
    public static bool IsOutcomeOf(IncidentMention mention, IncidentCluster cluster) =>
        mention.Best is { Entry.Type: var here } && here == IncidentType.Killing && cluster.Mentions[^1].Range == mention.Range
        && cluster.Type is { } there && there != IncidentType.Detention && there != IncidentType.Protest;

    /// <summary>Whether the mention goes on with an incident that came of the other: "the aircraft crashed. The fire spread to houses", no day or place apart.</summary>
    public static bool IsConsequenceOf(IncidentContext context, IncidentMention mention, IncidentCluster cluster) =>
        mention is { IsOther: false, Best.Entry.Type: var here } && cluster.Type is { } there && context.Lexicons.Consequences.Links(here, there)
        && mention.Sentence - cluster.Mentions[^1].Sentence <= 1
        && (mention.Time?.Range is not { } range || cluster.Date is not { } date || range.Overlaps(date))
        && SiteComparer.Compare([.. IncidentCluster.SitesOf(mention)], cluster.Sites) is not (PlaceRelation.Apart or PlaceRelation.Abroad);

    public static int Apart(DateRange range, DateRange other) =>
        Math.Max(range.Start.DayNumber - other.End.DayNumber, other.Start.DayNumber - range.End.DayNumber);
}
