namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What the decision sees whether an incident happened on a day.</summary>
internal static class TimeFeatures
{
    public static FeatureSet Of(Report report, Cluster cluster, TimeExpression time)
    {
        var features = new FeatureSet();
        var days = report.Document.Published is { } published ? published.DayNumber - time.Range!.Value.End.DayNumber : 0;
        var age = days switch { < 0 => "coming", 0 => "same", 1 => "one", < 4 => "some", < 8 => "week", < 32 => "month", < 62 => "months", _ => "old" };
        var sentence = report.SentenceAt(time.Span);
        ClusterDistance.Add(features, report, cluster, sentence, age);
        features.Add("age=" + age);
        features.Add("type=" + time.Type);
        features.Add("text=" + time.Text.ToLowerInvariant());
        features.Add($"single={time.Range!.Value.Start == time.Range.Value.End}|{age}");
        var tokens = report.Document.Tokens;
        if (time.FirstToken > 0)
        {
            features.Add("-1=" + Syntax.Lemma(tokens[time.FirstToken - 1]));
            features.Add($"-1={Syntax.Lemma(tokens[time.FirstToken - 1])}|{age}");
        }

        var last = tokens[time.FirstToken + time.TokenCount - 1];
        features.AddAll("", Syntax.Governor(report, last));
        features.AddAll("first|", Syntax.Governor(report, tokens[time.FirstToken]));
        AddTrigger(features, report, cluster, time, sentence);
        AddRivals(features, report, cluster, time);
        return features;
    }

    private static void AddTrigger(FeatureSet features, Report report, Cluster cluster, TimeExpression time, int sentence)
    {
        foreach (var trigger in report.TriggersIn(sentence))
        {
            var distance = Math.Min(Math.Abs(trigger.Token.Index - time.FirstToken) / 4, 4);
            features.Add($"trigger={trigger.Topic == cluster.Topic}|{distance}");
            features.Add($"trigger={trigger.Lemma}");
        }

        foreach (var incident in report.Incidents.Where(incident => incident.Date is { } date && date.End == time.Range!.Value.End))
            features.Add($"incident={incident.IsMain}|{Fillers.Of("inc_type", incident.Type.Name) == cluster.Topic}");
    }

    private static void AddRivals(FeatureSet features, Report report, Cluster cluster, TimeExpression time)
    {
        var sentences = cluster.Sentences(report).ToHashSet();
        var rivals = report.Times.Where(other => sentences.Contains(report.SentenceAt(other.Span))).ToArray();
        features.Add($"rivals={Math.Min(rivals.Length, 4)}");
        features.Add($"order={Math.Min(Array.IndexOf(rivals, time), 3)}");
        features.Add($"same={Math.Min(report.Times.Count(other => other.Range == time.Range), 3)}");
    }
}
