using NewsEvents.Quality.Muc4.Stages;

namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What the decision sees whether the task asks for an incident.</summary>
internal static class ClusterFeatures
{
    private const float LeastRole = 0.3f;

    public static FeatureSet Of(Report report, Cluster cluster)
    {
        var features = new FeatureSet();
        var rivals = report.Clusters.Where(other => other.Topic == cluster.Topic).OrderByDescending(other => other.Strength).ToList();
        var rank = $"{Math.Min(rivals.IndexOf(cluster), 4)}|{Math.Min(rivals.Count, 4)}";
        features.Add("topic=" + cluster.Topic);
        features.Add("rank=" + rank);
        features.AddSteps("topic", report.TemplateProbabilities[cluster.Topic]);
        features.AddSteps("topic|" + cluster.Topic, report.TemplateProbabilities[cluster.Topic]);
        features.AddSteps($"topic|{rank}", report.TemplateProbabilities[cluster.Topic]);
        features.AddSteps("any", report.TemplateProbabilities.Values.Max());
        features.Add($"strongest={report.TemplateProbabilities.Values.Max() <= report.TemplateProbabilities[cluster.Topic]}");
        AddMembers(features, report, cluster);
        AddSentences(features, report, cluster);
        AddPlaceAndTime(features, report, cluster);
        return features;
    }

    private static void AddMembers(FeatureSet features, Report report, Cluster cluster)
    {
        foreach (var role in Roles.All)
        {
            var own = cluster.Members.Select(member => member.Roles[role]).OrderDescending().ToArray();
            features.AddSteps("role|" + role, own.FirstOrDefault());
            features.AddSteps("second|" + role, own.ElementAtOrDefault(1));
            features.AddSteps($"role|{role}|{cluster.Topic}", own.FirstOrDefault());
        }

        foreach (var member in cluster.Members.Where(member => member.Roles.BestFill.Probability >= LeastRole))
        {
            var role = member.Roles.BestFill.Label;
            var best = member.Referent.Best(role);
            features.Add($"{role}|{best.Type}");
            features.AddAll(role + "|", WordClusters.Of(best.HeadLemma));
        }

        features.Add($"members={Math.Min(cluster.Members.Count(member => member.Roles.BestFill.Probability >= LeastRole), 6)}");
    }

    private static void AddSentences(FeatureSet features, Report report, Cluster cluster)
    {
        var sentences = cluster.Sentences(report);
        features.Add($"sentences={Math.Min(sentences.Count, 6)}");
        if (sentences.Count == 0)
            return;
        features.Add($"at={Math.Min(sentences[0], 8)}");
        features.Add($"first={Math.Min(sentences.Min(), 8)}");
        features.AddSteps("relevance", report.RelevanceOf(sentences[0]));
        features.AddSteps("all relevance", sentences.Max(report.RelevanceOf));
        foreach (var trigger in sentences.Take(3).SelectMany(report.TriggersIn).Where(trigger => trigger.Topic == cluster.Topic))
        {
            features.Add("trigger=" + trigger.Lemma);
            if (trigger.Incident is { } incident)
                features.Add($"incident={incident.Factuality}|{incident.IsMain}|{SentenceFeatures.Age(report.Document, incident)}");
        }
    }

    private static void AddPlaceAndTime(FeatureSet features, Report report, Cluster cluster)
    {
        var (place, fill) = cluster.Places.DefaultIfEmpty((null!, Distribution.Empty)).MaxBy(pair => pair.Item2[PlaceStage.Whole]);
        features.AddSteps("place", fill[PlaceStage.Whole]);
        features.Add($"covered={place?.Country is { } country && IncidentLocation.IsCovered(country)}|{place is not null}");
        var (time, probability) = cluster.Times.DefaultIfEmpty().MaxBy(pair => pair.Probability);
        features.AddSteps("time", probability);
        var age = SentenceFeatures.Age(report.Document, time?.Latest);
        features.Add("age=" + age);
        features.AddSteps("age|" + age, probability);
        var other = report.Clusters.Where(rival => rival != cluster && rival.Topic == cluster.Topic).ToArray();
        features.Add($"same place={Array.Exists(other, rival => Place(rival) == place?.Name)}");
        features.Add($"same time={Array.Exists(other, rival => rival.Times.DefaultIfEmpty().MaxBy(pair => pair.Probability).Time?.Range == time?.Range)}");
    }

    private static string? Place(Cluster cluster) => cluster.Places.DefaultIfEmpty((null!, Distribution.Empty)).MaxBy(pair => pair.Item2[PlaceStage.Whole]).Item1?.Name;
}
