namespace NewsEvents.Incidents;

/// <summary>Finds the time expression of a stretch of a sentence that dates its incident.</summary>
internal static class TimeEvidenceFinder
{
    private const int SayingPenalty = 20;

    /// <summary>The dated expression nearest to a token; one that dates a statement ("said on Monday") comes last.</summary>
    public static TimeExpression? Find(IncidentContext context, TokenRange range, int anchor)
    {
        TimeExpression? best = null;
        var bestDistance = int.MaxValue;
        for (var token = range.First; token < range.End; token++)
        {
            if (context.TimeAt(token) is not { } time || time.FirstToken != token)
                continue;
            if (time.Range is null || time.Type is not (TimeExpressionType.Date or TimeExpressionType.Time) || IsAhead(context, time.Range.Value))
                continue;
            var datesAnother = IsOfStatement(context, range, token) || NamesAnOccasion(context, range, time);
            var distance = Math.Abs(token - anchor) + (datesAnother ? SayingPenalty : 0) + Vagueness(time.Range.Value);
            if (distance >= bestDistance)
                continue;
            best = time;
            bestDistance = distance;
        }

        return best;
    }

    /// <summary>Whether a time dates what is said rather than what happened.</summary>
    public static bool IsOfStatement(IncidentContext context, TokenRange range, int token)
    {
        for (var i = token - 1; i >= Math.Max(range.First, token - 4); i--)
        {
            if (context.CueAt(i) == CueClass.Say)
                return true;
            if (context.Is(i, ',') || context.Casualties.Row(i) >= 0 || context.Triggers.Row(i) >= 0)
                return false;
        }

        return false;
    }

    /// <summary>What is yet to come when the news is written dates nothing that happened; a day is left for time zones.</summary>
    private static bool IsAhead(IncidentContext context, DateRange range) =>
        context.Document.Published is { } published && range.Start > published.AddDays(1);

    /// <summary>"Friday prayers", "the Sunday market": the day names what it stands before.</summary>
    private static bool NamesAnOccasion(IncidentContext context, TokenRange range, TimeExpression time) =>
        time.IsRelative && time.TokenCount == 1 && time.EndToken < range.End && context.TagAt(time.EndToken) == PartOfSpeech.Noun && context.TimeAt(time.EndToken) is null;

    private static int Vagueness(DateRange range) => range.Precision switch
    {
        DatePrecision.Day => 0,
        DatePrecision.Week or DatePrecision.Range => 4,
        DatePrecision.Month => 4,
        _ => 8,
    };
}
