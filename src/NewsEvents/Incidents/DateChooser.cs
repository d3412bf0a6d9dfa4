namespace NewsEvents.Incidents;

/// <summary>Chooses when an incident was from the times told with it, as a vote of its mentions.</summary>
internal sealed class DateChooser(IncidentContext context)
{
    private const string Security = "security";
    private const double NearWords = 10;
    private const int MaxDates = 64;
    private const int SceneReach = 2;
    private const double OccurrenceWeight = 1.5;
    private const double ResponseWeight = 0.7;
    private const double HourWeight = 0.2;
    private const double LeadWeight = 0.1;
    private const double AsideWeight = 0.05;

    /// <summary>The expression that dates the incident best; null where none does.</summary>
    /// <param name="cluster">The incident.</param>
    /// <param name="type">Its type.</param>
    /// <param name="isMain">Whether the article is about it, so that "It happened on Monday" tells of it.</param>
    public TimeExpression? Choose(IncidentCluster cluster, IncidentType type, bool isMain)
    {
        var votes = new List<(TimeExpression Time, double Weight)>();
        foreach (var mention in cluster.Mentions)
        {
            if (mention.Time is { Range: not null } time)
                Add(votes, time, Weight(mention, time, type));
        }

        if (isMain)
            AddScenes(votes, cluster);
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

    /// <summary>Sentences beside the mentions that say when it happened, or when help was called, without a word for it.</summary>
    private void AddScenes(List<(TimeExpression Time, double Weight)> votes, IncidentCluster cluster)
    {
        var told = cluster.Mentions.Select(static mention => mention.Sentence).ToHashSet();
        for (var sentence = 0; sentence < context.Tokens.SentenceCount; sentence++)
        {
            if (told.Contains(sentence))
                continue;
            var range = new TokenRange(context.Tokens.SentenceStarts[sentence], context.Tokens.SentenceEnd(sentence));
            var cue = Cue(range, CueClass.Occurrence) is var occurred and >= 0 ? occurred : Cue(range, CueClass.Response);
            var isBeside = cue >= 0 && Enumerable.Range(1, SceneReach).Any(back => told.Contains(sentence - back));
            var leadsTo = Enumerable.Range(1, SceneReach).Any(on => told.Contains(sentence + on)) && context.Tokens.SentenceBlocks[sentence] == TextBlockKind.Paragraph;
            if ((isBeside || leadsTo) && TimeEvidenceFinder.Find(context, range, Math.Max(cue, range.First)) is { } time)
                Add(votes, time, SceneWeight(range, cue, time));
        }
    }

    private double SceneWeight(TokenRange range, int cue, TimeExpression time)
    {
        if (TimeEvidenceFinder.DatesAnother(context, range, time))
            return AsideWeight;
        var weight = cue < 0 ? LeadWeight : context.CueAt(cue) == CueClass.Occurrence ? OccurrenceWeight : ResponseWeight;
        return TimeEvidenceFinder.IsHourOnly(context, time) ? weight * HourWeight : weight;
    }

    /// <summary>The first token of a cue in a stretch; -1 where there is none.</summary>
    private int Cue(TokenRange range, CueClass cue)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (context.CueAt(token) == cue)
                return token;
        }

        return -1;
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
        if (TimeEvidenceFinder.IsHourOnly(context, time))
            weight *= HourWeight;
        else if (mention.IsTimeOfStatement || TimeEvidenceFinder.IsOfReport(context, time))
            weight *= 0.1;
        else if (Cue(mention.Range, CueClass.Occurrence) >= 0)
            weight = Math.Max(weight, OccurrenceWeight);
        if (TimeEvidenceFinder.IsOfAftermath(context, mention.Range, time.FirstToken, anchor))
            weight *= 0.2;
        else if (context.CueAt(anchor) == CueClass.Aftermath && context.Lexicons.Type(type).Family != Security)
            weight *= 0.3;
        if (mention.Block == TextBlockKind.Caption)
            weight *= 0.5;
        return mention.IsLead ? weight * 1.5 : weight;
    }
}
