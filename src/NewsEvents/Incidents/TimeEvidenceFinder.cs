namespace NewsEvents.Incidents;

/// <summary>Finds the time expression of a stretch of a sentence that dates its incident.</summary>
internal static class TimeEvidenceFinder
{
    private const int SayingPenalty = 20;
    private const int ReportPenalty = 500;
    private const int AftermathReach = 4;

    /// <summary>The dated expression nearest to a token; one that dates a statement ("said on Monday") comes last.</summary>
    public static TimeExpression? Find(IncidentContext context, TokenRange range, int anchor)
    {
        TimeExpression? best = null;
        var bestDistance = int.MaxValue;
        for (var token = range.First; token < range.End; token++)
        {
            if (context.TimeAt(token) is not { } time || time.FirstToken != token)
                continue;
            if (time.Range is null || time.Type is not (TimeExpressionType.Date or TimeExpressionType.Time) || IsAhead(context, time.Range.Value) || IsNumberOfHouse(context, range, time))
                continue;
            var datesAnother = IsOfStatement(context, range, token) || IsOfAftermath(context, range, token, anchor) || NamesAnOccasion(context, range, time);
            var distance = Math.Abs(token - anchor) + (datesAnother ? SayingPenalty : 0) + (IsOfReport(context, time) ? ReportPenalty : 0) + Vagueness(time.Range.Value);
            if (distance >= bestDistance)
                continue;
            best = time;
            bestDistance = distance;
        }

        return best;
    }

    /// <summary>Whether a time dates the report, a statement or what came of the incident.</summary>
    public static bool DatesAnother(IncidentContext context, TokenRange range, TimeExpression time) =>
        IsOfReport(context, time) || IsOfStatement(context, range, time.FirstToken) || IsOfAftermath(context, range, time.FirstToken, -1);

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

    /// <summary>Whether a time dates what came of it, such as an arrest, unless that is what the stretch is about.</summary>
    public static bool IsOfAftermath(IncidentContext context, TokenRange range, int token, int anchor)
    {
        if (context.TimeAt(token) is { } time && time.EndToken < range.End && time.EndToken != anchor && context.CueAt(time.EndToken) is CueClass.Aftermath or CueClass.Say)
            return true;
        for (var i = token - 1; i >= Math.Max(range.First, token - AftermathReach); i--)
        {
            if (context.CueAt(i) == CueClass.Aftermath)
                return i != anchor;
            if (context.Is(i, ',') || context.Casualties.Row(i) >= 0 || context.Triggers.Row(i) >= 0)
                return false;
        }

        return false;
    }

    /// <summary>"KABUL, Afghanistan (Dec. 1)": the day of the report, behind the place it comes from or at the start of a sentence.</summary>
    public static bool IsOfReport(IncidentContext context, TimeExpression time)
    {
        if (context.Document.Layout.Dateline is { } dateline && dateline.Span.Contains(time.Span))
            return true;
        var bracket = time.FirstToken - 1;
        return context.Document.Published is { } published && time.Range == DateRange.Day(published)
            && bracket >= 0 && context.Is(bracket, '(') && time.EndToken < context.Tokens.Count && context.Is(time.EndToken, ')')
            && (bracket == 0 || context.SentenceOf(bracket - 1) != context.SentenceOf(bracket) || context.EntityAt(bracket - 1)?.Type == EntityType.Place);
    }

    /// <summary>"At 9 p.m.": an hour by itself, whose day the text gives elsewhere.</summary>
    public static bool IsHourOnly(IncidentContext context, TimeExpression time)
    {
        if (time.Type != TimeExpressionType.Time || !char.IsDigit(time.Text[0]))
            return false;
        for (var token = time.FirstToken; token < time.EndToken; token++)
        {
            if (context.FormAt(token) is [var first, >= 'a' and <= 'z', _, ..] && char.IsUpper(first))
                return false;
        }

        return true;
    }

    /// <summary>What is yet to come when the news is written dates nothing that happened; a day is left for time zones.</summary>
    private static bool IsAhead(IncidentContext context, DateRange range) =>
        context.Document.Published is { } published && range.Start > published.AddDays(1);

    /// <summary>"Friday prayers", "the Sunday market": the day names what it stands before.</summary>
    private static bool NamesAnOccasion(IncidentContext context, TokenRange range, TimeExpression time) =>
        time.IsRelative && time.TokenCount == 1 && time.EndToken < range.End && context.TagAt(time.EndToken) == PartOfSpeech.Noun && context.TimeAt(time.EndToken) is null;

    /// <summary>"In the 1300 block": the number of a house.</summary>
    private static bool IsNumberOfHouse(IncidentContext context, TokenRange range, TimeExpression time) =>
        time.Range?.Precision == DatePrecision.Year && time.EndToken < range.End && context.Lexicons.AreaWords.Contains(context.Tokens.Forms[time.EndToken]);

    private static int Vagueness(DateRange range) => range.Precision switch
    {
        DatePrecision.Day => 0,
        DatePrecision.Week or DatePrecision.Range => 4,
        DatePrecision.Month => 4,
        _ => 8,
    };
}
