namespace NewsEvents.Incidents;

/// <summary>Tells figures that sum many incidents over a time from the toll of one.</summary>
internal static class CumulativeFigures
{
    private const int SinceReach = 5;
    private const int RankReach = 9;

    /// <summary>Whether figures here sum a longer time: "this year alone", "in six months", "since December".</summary>
    public static bool AreIn(IncidentContext context, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
        {
            var next = token + Math.Max(1, context.Cues.Length(token));
            if (context.CueAt(token) == CueClass.Cumulative && !SpansHours(context, next, range.End) && !RanksIncidents(context, range, token))
                return true;
            // Where "since 2022" opens the stretch, it tells of the incident of that time.
            if (token > range.First && context.CueAt(token) == CueClass.Since && context.Cues.Length(token) == 1 && HasDate(context, next, Math.Min(range.End, next + SinceReach))
                && !RanksIncidents(context, range, token))
            {
                return true;
            }

            if (context.TimeAt(token) is { Type: TimeExpressionType.Duration } time && time.FirstToken == token && IsLong(time.Value) && IsSpan(context, range, token))
                return true;
        }

        return false;
    }

    private static bool SpansHours(IncidentContext context, int token, int end) =>
        token < end && (context.TimeAt(token) ?? context.TimeAt(Math.Max(0, token - 1))) is { Type: TimeExpressionType.Duration } time && !IsLong(time.Value);

    private static bool HasDate(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.TimeAt(token) is { Type: TimeExpressionType.Date })
                return true;
        }

        return false;
    }

    /// <summary>Whether a TIMEX3 duration is of weeks, months or years.</summary>
    private static bool IsLong(string value) =>
        value.StartsWith('P') && value.Length > 2 && !value.StartsWith("PT", StringComparison.Ordinal) && value[^1] is 'W' or 'M' or 'Y' or 'E';

    private static bool IsSpan(IncidentContext context, TokenRange range, int token) =>
        token > range.First && context.TagAt(token - 1) == PartOfSpeech.Adposition
        && context.CueAt(token - 1) is CueClass.PlaceIn or CueClass.During && !RanksIncidents(context, range, token);

    /// <summary>"The second attack there in a week", "the deadliest since the start of the war": the time counts or compares incidents, not people.</summary>
    private static bool RanksIncidents(IncidentContext context, TokenRange range, int token)
    {
        for (var i = token - 1; i >= Math.Max(range.First, token - RankReach); i--)
        {
            if (context.QuantityAt(i) is { Kind: QuantityKind.Ordinal } || context.CueAt(i) == CueClass.Superlative)
                return true;
            if (context.QuantityAt(i) is not null)
                return false;
        }

        return false;
    }
}
