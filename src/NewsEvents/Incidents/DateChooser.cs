namespace NewsEvents.Incidents;

/// <summary>Chooses when an incident was from the times told with it, as a vote of its mentions.</summary>
internal sealed class DateChooser(IncidentContext context)
{
    private const double NearWords = 10;
    private const int MaxDates = 64;

    /// <summary>The expression that dates the incident best; null where none does.</summary>
    public TimeExpression? Choose(IncidentCluster cluster, IncidentType type)
    {
        var votes = new List<(TimeExpression Time, double Weight)>();
        foreach (var mention in cluster.Mentions)
        {
            if (mention.Time is { Range: not null } time)
                Add(votes, time, Weight(mention, time, type));
        }

        TimeExpression? best = null;
        var bestWeight = 0.0;
        foreach (var (time, _) in votes)
        {
            var weight = votes.Sum(vote => Supports(vote.Time.Range!.Value, time.Range!.Value) ? vote.Weight : 0);
            if (weight <= bestWeight)
                continue;
            best = time;
            bestWeight = weight;
        }

        return best;
    }

    private static void Add(List<(TimeExpression Time, double Weight)> votes, TimeExpression time, double weight)
    {
        var known = votes.FindIndex(vote => vote.Time.Range == time.Range);
        if (known >= 0)
            votes[known] = (votes[known].Time, votes[known].Weight + weight);
        else if (votes.Count < MaxDates)
            votes.Add((time, weight));
    }

    /// <summary>A vote for a longer time is one for every day in it.</summary>
    private static bool Supports(DateRange vote, DateRange range) => vote.Start <= range.Start && range.End <= vote.End;

    private double Weight(IncidentMention mention, TimeExpression time, IncidentType type)
    {
        var anchor = mention.Best?.Range.First ?? (mention.Casualties.IsEmpty ? mention.Range.First : mention.Casualties[0].Predicate);
        var weight = 1 / (1 + (Math.Abs(anchor - time.FirstToken) / NearWords));
        if (mention.Best is { } best && best.Entry.Type != type)
            weight *= context.Lexicons.Type(best.Entry.Type).Family == context.Lexicons.Type(type).Family ? 0.8 : 0.4;
        if (mention.IsTimeOfStatement || IsInDateline(time))
            weight *= 0.1;
        if (mention.Block == TextBlockKind.Caption)
            weight *= 0.5;
        return mention.IsLead ? weight * 1.5 : weight;
    }

    private bool IsInDateline(TimeExpression time) => context.Document.Layout.Dateline is { } dateline && dateline.Contains(time.Span);
}
