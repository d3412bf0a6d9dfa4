using NewsEvents.Learning;

namespace NewsEvents.Incidents;

/// <summary>Tells which incident an article is about, and which of the others are worth a record.</summary>
internal static class SalienceRanker
{
    private const double MinimumForMain = 7.5;
    private const int ClearTrigger = 3;
    private const int Harm = 4;

    /// <summary>The least log-odds of a record in an article of many sentences, where what is worth one is hard to tell: best for F1 on articles held out.</summary>
    private const float LeastInLongText = -0.8f;

    private const double FirstToldFactor = 1.2;

    /// <summary>The incident that the article is about; null where it is about none.</summary>
    public static IncidentCluster? Main(List<IncidentCluster> clusters)
    {
        IncidentCluster? best = null;
        var bestScore = 0.0;
        foreach (var cluster in clusters)
        {
            if (!cluster.Mentions.Exists(mention => mention.IsLead) || !cluster.Mentions.Exists(IsHard) || IsOnlyCumulative(cluster) || IsOnlyRemembered(cluster))
                continue;
            var score = Score(cluster);
            if (score < MinimumForMain)
                continue;
            score *= ReferenceEquals(cluster, clusters[0]) ? FirstToldFactor : 1;
            if (score <= bestScore)
                continue;
            best = cluster;
            bestScore = score;
        }

        return best;
    }

    /// <summary>The main incident, and those of the background that are told with enough to be records.</summary>
    public static List<IncidentCluster> WorthARecord(IncidentContext context, List<IncidentCluster> clusters, IncidentCluster? main, LinearDecision decision)
    {
        var features = new RecordFeatures(context, clusters, main);
        var least = context.Tokens.SentenceCount >= SameIncidentFeatures.LongText ? LeastInLongText : 0;
        return clusters.FindAll(cluster => cluster == main
            || (!IsOnlyCumulative(cluster) && RecordFeatures.IsToldEnough(cluster)
                && (RecordFeatures.IsToldInFull(cluster, main) || decision.Score(features.Of(cluster)) > least)));
    }

    /// <summary>A word that names an incident clearly, or counted harm; vague words alone make no main incident, however many.</summary>
    private static bool IsHard(IncidentMention mention) =>
        mention.Best is { Entry.Weight: >= ClearTrigger } || mention.Casualties.Any(casualty => !casualty.IsCumulative && !casualty.IsBarePlural);

    /// <summary>Whether only sums over a time are told, which are no incident.</summary>
    private static bool IsOnlyCumulative(IncidentCluster cluster) =>
        cluster.Mentions.Exists(mention => mention.Casualties.Length > 0)
        && cluster.Mentions.TrueForAll(mention => mention.Casualties.All(casualty => casualty.IsCumulative));

    /// <summary>Whether the article only looks back at it.</summary>
    private static bool IsOnlyRemembered(IncidentCluster cluster) =>
        cluster.Mentions.Exists(static mention => mention.Best is not null) && cluster.Mentions.TrueForAll(static mention => mention.Best is null || mention.Triggers.Any(static trigger => trigger.IsRemembered));

    private static double Score(IncidentCluster cluster)
    {
        var score = 0.0;
        foreach (var mention in cluster.Mentions)
        {
            var position = mention.Block == TextBlockKind.Headline ? 3 : mention.IsLead ? 2 : mention.Block == TextBlockKind.Caption ? 0.5 : 1;
            score += position * Weight(mention);
        }

        return score;
    }

    private static double Weight(IncidentMention mention)
    {
        var trigger = mention.Best is { } best ? best.Entry.Weight * (best.IsPlural && !best.IsDefinite ? 0.5 : 1) : 0;
        return trigger
            + (mention.Casualties.Any(casualty => !casualty.IsCumulative) ? mention.Best is null ? Harm : 2 : 0)
            + (mention.HasTellingArgument ? 1 : 0)
            + (mention.Places.Any(place => place.Weight >= 1) ? 0.5 : 0)
            + (mention.Time is not null ? 0.5 : 0);
    }
}
