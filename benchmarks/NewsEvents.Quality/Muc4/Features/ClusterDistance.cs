namespace NewsEvents.Quality.Muc4.Features;

/// <summary>How near something stands to where an incident is told.</summary>
internal static class ClusterDistance
{
    public static void Add(FeatureSet features, Report report, Cluster cluster, int sentence, string kind)
    {
        var sentences = cluster.Sentences(report);
        var rank = sentences.Take(4).ToList().IndexOf(sentence);
        var distance = sentences.Select(other => sentence - other).DefaultIfEmpty(9).MinBy(Math.Abs);
        var toBest = sentences.Count == 0 ? 9 : Math.Clamp(sentence - sentences[0], -3, 5);
        features.Add($"rank={rank}");
        features.Add($"rank={rank}|{kind}");
        features.Add($"distance={Math.Clamp(distance, -3, 5)}");
        features.Add($"best={toBest}");
        features.Add($"best={toBest}|{kind}");
        features.AddSteps("here", report.RelevanceOf(sentence));
        features.Add($"trigger={report.TriggersIn(sentence).Any(trigger => trigger.Topic == cluster.Topic)}");
        features.Add("at=" + Math.Min(sentence, 6));
        features.Add($"clusters={Math.Min(report.Clusters.Count(other => other.Topic == cluster.Topic), 3)}|{rank}");
    }
}
