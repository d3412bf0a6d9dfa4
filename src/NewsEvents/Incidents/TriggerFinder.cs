namespace NewsEvents.Incidents;

/// <summary>Finds the words of a stretch of a sentence that name an incident.</summary>
internal static class TriggerFinder
{
    // Never added to: most stretches of most articles have none.
    private static readonly List<Trigger> None = [];

    /// <summary>The words in text order; a list not to be changed.</summary>
    public static List<Trigger> Find(IncidentContext context, TokenRange range)
    {
        List<Trigger>? triggers = null;
        var token = range.First;
        while (token < range.End)
        {
            var row = context.Triggers.Row(token);
            if (row < 0)
            {
                token++;
                continue;
            }

            var trigger = new TokenRange(token, Math.Min(range.End, token + context.Triggers.Length(token)));
            var entry = context.Lexicons.TriggerEntries[row];
            if (IsMeant(context, trigger, entry))
                (triggers ??= []).Add(Make(context, range, trigger, entry));
            token = trigger.End;
        }

        return triggers ?? None;
    }

    public static bool IsMeant(IncidentContext context, TokenRange trigger, TriggerEntry entry) =>
        !entry.IsSuppressor && FitsTag(context, trigger, entry) && !IsInsideName(context, trigger);

    private static Trigger Make(IncidentContext context, TokenRange range, TokenRange trigger, TriggerEntry entry)
    {
        var form = context.FormAt(trigger.End - 1);
        var isNoun = entry.IsNoun && context.TagAt(trigger.End - 1) != PartOfSpeech.Verb;
        return new Trigger(trigger, entry, FactualityClassifier.Classify(context, range, trigger))
        {
            IsNoun = isNoun,
            IsReference = IsReference(context, range, trigger.First),
            IsRemembered = FactualityClassifier.IsRemembered(context, range, trigger.First),
            IsDefinite = isNoun && HasDeterminer(context, range, trigger.First, CueClass.Definite),
            IsPlural = isNoun && form.Length > 3 && (form[^1] | 0x20) == 's' && (form[^2] | 0x20) != 's',
        };
    }

    /// <summary>A form with another meaning as another part of speech ("fire a rocket") counts only where the tag agrees.</summary>
    private static bool FitsTag(IncidentContext context, TokenRange trigger, TriggerEntry entry)
    {
        if (trigger.Count > 1 || !entry.IsAmbiguous)
            return true;
        var tag = context.TagAt(trigger.First);
        if (!entry.IsNoun && context.FollowsPeople(trigger.First))
            return true;
        return entry.IsNoun ? tag is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary) : tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun);
    }

    private static bool IsReference(IncidentContext context, TokenRange range, int token)
    {
        for (var i = token - 1; i >= Math.Max(range.First, token - 4); i--)
        {
            if (context.CueAt(i) == CueClass.Since && context.Cues.Length(i) > 1)
                return true;
        }

        return false;
    }

    private static bool IsInsideName(IncidentContext context, TokenRange trigger) =>
        context.EntityAt(trigger.First) is { } entity && entity.Type != EntityType.Weapon && entity.TokenCount >= trigger.Count;

    private static bool HasDeterminer(IncidentContext context, TokenRange range, int token, CueClass cue)
    {
        for (var i = token - 1; i >= Math.Max(range.First, token - 4); i--)
        {
            if (context.CueAt(i) == cue)
                return true;
            if (context.TagAt(i) is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
                return false;
        }

        return false;
    }
}
