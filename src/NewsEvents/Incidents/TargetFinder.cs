namespace NewsEvents.Incidents;

/// <summary>Finds who or what was attacked or struck in a stretch of a sentence.</summary>
internal static class TargetFinder
{
    public static List<IncidentTarget> Find(IncidentContext context, TokenRange range)
    {
        var targets = new List<IncidentTarget>();
        for (var token = range.First; token < range.End; token++)
        {
            if (context.CueAt(token) is not (CueClass.TargetOn or CueClass.TargetVerb))
                continue;
            var isPassive = context.CueAt(token) == CueClass.TargetVerb && token > range.First && context.CueAt(token - 1) == CueClass.Be;
            var target = isPassive ? Before(context, range, token) : NounPhraseReader.ReadTarget(context, token + context.Cues.Length(token), range.End);
            if (target is not null && !targets.Exists(known => known.Span.Overlaps(target.Span)))
                targets.Add(target);
        }

        return targets;
    }

    private static IncidentTarget? Before(IncidentContext context, TokenRange range, int token)
    {
        for (var first = token - 2; first >= Math.Max(range.First, token - 6); first--)
        {
            if (NounPhraseReader.ReadTarget(context, first, token - 1) is { } target)
                return target;
        }

        return null;
    }
}
