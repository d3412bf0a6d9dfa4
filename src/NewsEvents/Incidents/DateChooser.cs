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
    public DateVote? Choose(IncidentCluster cluster, IncidentType type, bool isMain)
    {
        DateVote? best = null;
        foreach (var vote in Votes(cluster, type, isMain))
        {
            if (vote.Weight > (best?.Weight ?? 0))
                best = vote;
        }

        return best;
    }

    /// <summary>The days that are told, each with all that speaks for it, in text order of their first expressions.</summary>
    /// <param name="cluster">The incident.</param>
    /// <param name="type">Its type.</param>
    /// <param name="isMain">Whether the article is about it.</param>
    public List<DateVote> Votes(IncidentCluster cluster, IncidentType type, bool isMain)
    {
        var votes = new List<DateVote>();
        foreach (var mention in cluster.Mentions)
        {
            if (mention.Time is { Range: not null } time)
                Add(votes, Vote(mention, time, type));
        }

        if (isMain)
            AddScenes(votes, cluster);
        return votes.ConvertAll(vote => vote with
        {
            Weight = votes.Sum(other => Supports(other.Time.Range!.Value, vote.Time.Range!.Value) ? other.Weight : 0),
        });
    }

    /// <summary>Sentences beside the mentions that say when it happened, or when help was called, without a word for it.</summary>
    private void AddScenes(List<DateVote> votes, IncidentCluster cluster)
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
                Add(votes, Scene(range, cue, time));
        }
    }

    private DateVote Scene(TokenRange range, int cue, TimeExpression time)
    {
        if (TimeEvidenceFinder.DatesAnother(context, range, time))
            return new DateVote(time, AsideWeight, ReadingVerdict.DatesStatement);
        var weight = cue < 0 ? LeadWeight : context.CueAt(cue) == CueClass.Occurrence ? OccurrenceWeight : ResponseWeight;
        return TimeEvidenceFinder.IsHourOnly(context, time) ? new DateVote(time, weight * HourWeight, ReadingVerdict.HourOnly) : new DateVote(time, weight, null);
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

    private static void Add(List<DateVote> votes, DateVote vote)
    {
        var known = votes.FindIndex(other => other.Time.Range == vote.Time.Range);
        if (known >= 0)
            votes[known] = votes[known] with { Weight = votes[known].Weight + vote.Weight, Doubt = votes[known].Doubt is null ? null : vote.Doubt };
        else if (votes.Count < MaxDates)
            votes.Add(vote);
    }

    /// <summary>A vote for a longer time is one for every day in it.</summary>
    private static bool Supports(DateRange vote, DateRange range) => vote.Start <= range.Start && range.End <= vote.End;

    private DateVote Vote(IncidentMention mention, TimeExpression time, IncidentType type)
    {
        var anchor = mention.Best?.Range.First ?? (mention.Casualties.IsEmpty ? mention.Range.First : mention.Casualties[0].Predicate);
        var weight = 1 / (1 + (Math.Abs(anchor - time.FirstToken) / NearWords));
        var doubt = Doubt(mention, time, anchor);
        if (mention.Best is { } best && best.Entry.Type != type)
            weight *= context.Lexicons.Type(best.Entry.Type).Family == context.Lexicons.Type(type).Family ? 0.8 : 0.4;
        if (TimeEvidenceFinder.IsHourOnly(context, time))
            weight *= HourWeight;
        else if (mention.IsTimeOfStatement || TimeEvidenceFinder.IsOfReport(context, time))
            weight *= 0.1;
        else if (Cue(mention.Range, CueClass.Occurrence) >= 0)
            weight = Math.Max(weight, OccurrenceWeight);
        if (doubt == ReadingVerdict.DatesAftermath)
            weight *= 0.2;
        else if (context.CueAt(anchor) == CueClass.Aftermath && context.Lexicons.Type(type).Family != Security)
            weight *= 0.3;
        if (mention.Block == TextBlockKind.Caption)
            weight *= 0.5;
        return new DateVote(time, mention.IsLead ? weight * 1.5 : weight, doubt);
    }

    /// <summary>What else than the incident a time may date; null where nothing says so.</summary>
    private ReadingVerdict? Doubt(IncidentMention mention, TimeExpression time, int anchor)
    {
        if (TimeEvidenceFinder.IsOfAftermath(context, mention.Range, time.FirstToken, anchor))
            return ReadingVerdict.DatesAftermath;
        if (TimeEvidenceFinder.IsHourOnly(context, time))
            return ReadingVerdict.HourOnly;
        if (TimeEvidenceFinder.IsOfReport(context, time))
            return ReadingVerdict.DatesReport;
        return mention.IsTimeOfStatement ? ReadingVerdict.DatesStatement : null;
    }
}
