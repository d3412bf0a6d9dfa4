namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What decisions on a whole template see.</summary>
internal static class TemplateFeatures
{
    private const float LeastRelevance = 0.3f;
    private const float LeastRole = 0.3f;

    /// <summary>For the decision whether to make it.</summary>
    public static FeatureSet Existence(Report report, string topic)
    {
        var features = new FeatureSet();
        features.Add("topic=" + topic);
        features.AddSteps("topic", report.TopicProbabilities[topic]);
        features.AddSteps("topic|" + topic, report.TopicProbabilities[topic]);
        features.AddSteps("any", report.TopicProbabilities.Values.Max());
        features.Add($"rank={report.TopicProbabilities.Values.Count(other => other > report.TopicProbabilities[topic])}");
        foreach (var role in Roles.All)
        {
            var own = report.Memberships.Where(member => member.Topic == topic).Select(member => member.Roles[role]).OrderDescending().ToArray();
            features.AddSteps("role|" + role, own.FirstOrDefault());
            features.AddSteps("second|" + role, own.ElementAtOrDefault(1));
            features.AddSteps($"role|{role}|{topic}", own.FirstOrDefault());
        }

        return features;
    }

    /// <summary>For the set fills of a template.</summary>
    public static FeatureSet Fills(Report report, string topic)
    {
        var features = new FeatureSet();
        features.Add("topic=" + topic);
        foreach (var sentence in report.Document.Sentences.Where(sentence => report.RelevanceOf(sentence.Index) >= LeastRelevance))
        {
            features.AddAll("w=", ContentWords.Of(report.Document, sentence));
            features.AddAll($"{topic}|w=", ContentWords.Of(report.Document, sentence));
        }

        foreach (var sentence in report.Document.Sentences)
            features.AddAll("text=", ContentWords.Of(report.Document, sentence));

        foreach (var trigger in report.Triggers.Where(trigger => trigger.Topic == topic && report.RelevanceOf(trigger.Sentence) >= LeastRelevance))
        {
            features.Add($"trigger={trigger.Lemma}|{trigger.Incident?.Factuality}");
            features.AddAll($"trigger|", Syntax.Governor(report, trigger.Token));
            foreach (var dependent in report.Dependents[trigger.Token.Index])
                features.Add($"trigger|{trigger.Lemma}|{dependent.Relation}|{Syntax.Lemma(dependent)}");
        }

        foreach (var member in report.Memberships.Where(member => member.Topic == topic))
        {
            foreach (var role in Roles.All.Where(role => member.Roles[role] >= LeastRole))
            {
                features.Add("has=" + role);
                features.AddAll(role + "|", PhraseFeatures.Words(report, member.Referent.Best(role)));
            }
        }

        return features;
    }
}
