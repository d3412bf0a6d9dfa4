namespace NewsEvents.Quality.Muc4;

/// <summary>One incident: its type and members.</summary>
/// <param name="topic">The type.</param>
/// <param name="members">Who and what has a role in it.</param>
internal sealed class Cluster(string topic, IReadOnlyList<Membership> members)
{
    public string Topic { get; } = topic;

    public IReadOnlyList<Membership> Members { get; } = members;

    /// <summary>How much is known to belong to it.</summary>
    public float Strength { get; } = members.Sum(member => 1 - member.Roles[Distribution.None]);

    /// <summary>How likely it is one that the task asks for.</summary>
    public float Confidence { get; set; }

    /// <summary>Where it may have happened, with the labels of the place stage.</summary>
    public List<(PlaceCandidate Place, Distribution Fill)> Places { get; } = [];

    /// <summary>When it may have happened.</summary>
    public List<(TimeExpression Time, float Probability)> Times { get; } = [];

    /// <summary>The sentences that tell of it, the surest first.</summary>
    public IReadOnlyList<int> Sentences(Report report)
    {
        var scores = new Dictionary<int, float>();
        foreach (var member in Members)
        {
            foreach (var phrase in member.Referent.Mentions)
                scores[phrase.Sentence] = scores.GetValueOrDefault(phrase.Sentence) + (member.Roles.BestFill.Probability * phrase.Roles.BestFill.Probability);
        }

        foreach (var trigger in report.Triggers.Where(trigger => trigger.Topic == Topic && (Members.Count == 0 || scores.ContainsKey(trigger.Sentence))))
            scores[trigger.Sentence] = scores.GetValueOrDefault(trigger.Sentence) + report.RelevanceOf(trigger.Sentence);
        return [.. scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Select(score => score.Key)];
    }
}
