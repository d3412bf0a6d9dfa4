namespace NewsEvents.Incidents;

/// <summary>
/// Parts a sentence where it turns to another incident: "... the deadliest attack since 2014, when 140 died".
/// </summary>
internal static class SentenceSegmenter
{
    private const int DateReach = 5;

    /// <summary>Puts the stretches of a sentence into a list, which is emptied first, each with whether it tells of another incident than the one before.</summary>
    public static void Split(IncidentContext context, int sentence, List<(TokenRange Range, bool IsOther)> segments)
    {
        segments.Clear();
        var end = context.Tokens.SentenceEnd(sentence);
        var start = context.Tokens.SentenceStarts[sentence];
        var isOther = false;
        for (var token = start + 1; token < end; token++)
        {
            if (!TurnsAway(context, token, end))
                continue;
            segments.Add((new TokenRange(start, token), isOther));
            start = token;
            isOther = true;
        }

        segments.Add((new TokenRange(start, end), isOther));
        for (var i = 0; i < segments.Count; i++)
            segments[i] = (segments[i].Range, segments[i].IsOther || OpensOther(context, segments[i].Range));
    }

    private static bool TurnsAway(IncidentContext context, int token, int end)
    {
        if (context.CueAt(token) != CueClass.Since)
            return false;
        var next = token + context.Cues.Length(token);
        if (context.Cues.Length(token) > 1)
            return HasTrigger(context, next, Math.Min(end, next + DateReach));
        if (SumsSince(context, token))
            return false;
        for (var i = next; i < Math.Min(end, next + DateReach); i++)
        {
            if (context.TimeAt(i) is { Range: not null })
                return true;
        }

        return false;
    }

    /// <summary>"Have killed 188 since 2024" sums up; "the worst since 2024" looks back to another incident.</summary>
    private static bool SumsSince(IncidentContext context, int token)
    {
        var start = context.Tokens.SentenceStarts[context.SentenceOf(token)];
        var hasCasualties = false;
        for (var i = token - 1; i >= start; i--)
        {
            if (context.CueAt(i) == CueClass.Superlative)
                return false;
            hasCasualties |= context.Casualties.Row(i) >= 0;
        }

        return hasCasualties;
    }

    private static bool OpensOther(IncidentContext context, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (context.CueAt(token) != CueClass.Other)
                continue;
            var next = token + context.Cues.Length(token);
            if (token == range.First || HasTrigger(context, token, Math.Min(range.End, next + 3)))
                return true;
        }

        return false;
    }

    private static bool HasTrigger(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.Triggers.Row(token) >= 0 && !context.Lexicons.TriggerEntries[context.Triggers.Row(token)].IsSuppressor)
                return true;
        }

        return false;
    }
}
