namespace NewsEvents.Incidents;

/// <summary>Tells whether the text says that an incident took place, from the words before its trigger.</summary>
internal static class FactualityClassifier
{
    private const int Window = 7;
    private const int Behind = 4;
    private const int FarBehind = 12;

    public static Factuality Classify(IncidentContext context, TokenRange range, TokenRange trigger)
    {
        if (IsFiction(context, range))
            return Factuality.Hypothetical;
        if (context.CueAt(trigger.First) == CueClass.Foiled)
            return Factuality.Foiled;
        if (IsDenied(context, range, trigger.First))
            return Factuality.Denied;
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

    /// <summary>Whether a stretch tells what happens in a film, a book or an exercise; a noun behind the cue has another meaning ("in the movie theater").</summary>
    public static bool IsFiction(IncidentContext context, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (context.CueAt(token) != CueClass.Fiction)
                continue;
            var next = token + context.Cues.Length(token);
            if (context.Cues.Length(token) == 1 || next >= range.End || context.TagAt(next) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
                return true;
        }

        return false;
    }

    /// <summary>"Denied that its soldiers had killed villagers in an attack": what is denied in words of its own reaches the end of the clause.</summary>
    private static bool IsDenied(IncidentContext context, TokenRange range, int trigger)
    {
        for (var token = trigger - 1; token >= range.First && !context.Is(token, ',') && !context.Is(token, ';'); token--)
        {
            if (context.CueAt(token) == CueClass.Negation && context.Cues.Length(token) > 1)
                return true;
        }

        return false;
    }

    /// <summary>Whether words before a trigger look back at it: "the anniversary of the attack".</summary>
    public static bool IsRemembered(IncidentContext context, TokenRange range, int trigger) =>
        context.HasCue(Math.Max(range.First, trigger - Window), trigger, CueClass.Remembrance);

    /// <summary>"A bombing was foiled", "a bomb outside a station failed to explode", "attacked mosques routinely": the cue may follow.</summary>
    private static CueClass CueAfter(IncidentContext context, TokenRange range, TokenRange trigger)
    {
        for (var token = trigger.End; token < Math.Min(range.End, trigger.End + FarBehind); token++)
        {
            var cue = context.CueAt(token);
            if (cue == CueClass.Foiled || (cue == CueClass.Generic && token < trigger.End + Behind))
                return cue;
            if (context.Is(token, ',') || context.Is(token, ';') || context.Casualties.Row(token) >= 0 || context.CueAt(token) == CueClass.Conjunction)
                return CueClass.None;
        }

        return CueClass.None;
    }
}
