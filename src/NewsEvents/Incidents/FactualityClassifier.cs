namespace NewsEvents.Incidents;

/// <summary>Tells whether the text says that an incident took place, from the words before its trigger.</summary>
internal static class FactualityClassifier
{
    private const int Window = 7;

    public static Factuality Classify(IncidentContext context, TokenRange range, TokenRange trigger)
    {
        for (var token = trigger.First - 1; token >= Math.Max(range.First, trigger.First - Window); token--)
        {
            if (context.Is(token, ';'))
                break;
            if (context.EntityAt(token) is null && Meaning(context, token, trigger) is { } factuality)
                return factuality;
        }

        return CueAfter(context, range, trigger) switch
        {
            CueClass.Foiled => Factuality.Foiled,
            CueClass.Generic => Factuality.Hypothetical,
            _ => Factuality.Happened,
        };
    }

    private static Factuality? Meaning(IncidentContext context, int token, TokenRange trigger)
    {
        // A cue reaches up to the next comma at most; "not" and "no" reach only what stands close behind them.
        for (var i = token; i < trigger.First; i++)
        {
            if (context.Is(i, ','))
                return null;
        }

        var distance = trigger.First - token;
        return context.CueAt(token) switch
        {
            CueClass.Foiled => Factuality.Foiled,
            CueClass.Threatened => Factuality.Threatened,
            CueClass.Planned when distance <= 5 => Factuality.Planned,
            CueClass.Hypothetical or CueClass.Generic => Factuality.Hypothetical,
            CueClass.Negation when distance <= 3 => Factuality.Denied,
            _ => null,
        };
    }

    /// <summary>"A bombing was foiled", "attacked mosques routinely": the cue may follow.</summary>
    private static CueClass CueAfter(IncidentContext context, TokenRange range, TokenRange trigger)
    {
        for (var token = trigger.End; token < Math.Min(range.End, trigger.End + 4); token++)
        {
            if (context.CueAt(token) is CueClass.Foiled or CueClass.Generic)
                return context.CueAt(token);
        }

        return CueClass.None;
    }
}
