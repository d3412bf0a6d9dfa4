namespace NewsEvents.Incidents;

/// <summary>Tells the deaths of attackers that the sentence shows at their attack: "a man stabbed a guard before being shot dead".</summary>
internal static class AttackerFate
{
    private const int SubjectReach = 6;
    private const int AgentReach = 14;

    /// <summary>The casualties, those of attackers set apart.</summary>
    public static List<CasualtyMention> SetApart(IncidentContext context, TokenRange range, List<CasualtyMention> casualties, List<Trigger> triggers)
    {
        for (var i = 0; i < casualties.Count; i++)
        {
            if (IsAttackers(context, range, casualties[i], triggers))
                casualties[i] = casualties[i] with { Kind = HarmKind.PerpetratorsKilled };
        }

        return casualties;
    }

    private static bool IsAttackers(IncidentContext context, TokenRange range, CasualtyMention casualty, List<Trigger> triggers) =>
        casualty.Kind == HarmKind.Killed && casualty.Heads.Length == 1 && casualty.Range.First < casualty.Predicate
        && (IsKilledByGuards(context, range, casualty) || FollowsAttack(context, range, casualty) || IsAttackOfAny(context, triggers, casualty));

    private static bool IsAttackOfAny(IncidentContext context, List<Trigger> triggers, CasualtyMention casualty)
    {
        foreach (var trigger in triggers)
        {
            if (IsAttackOf(context, trigger, casualty))
                return true;
        }

        return false;
    }

    /// <summary>"Was stabbed by a man, who was shot dead": the agent of a passive attack.</summary>
    private static bool FollowsAttack(IncidentContext context, TokenRange range, CasualtyMention casualty)
    {
        var by = casualty.Range.First - 1;
        if (by <= range.First || context.CueAt(by) != CueClass.By)
            return false;
        for (var token = by - 1; token >= Math.Max(range.First, by - AgentReach); token--)
        {
            if (context.Triggers.Row(token) >= 0 && IsArmed(context, context.Lexicons.TriggerEntries[context.Triggers.Row(token)]))
                return true;
        }

        return false;
    }

    /// <summary>"He was shot dead by the soldiers": whom forces kill and the text knows already.</summary>
    private static bool IsKilledByGuards(IncidentContext context, TokenRange range, CasualtyMention casualty)
    {
        if (!casualty.IsDefinite || !casualty.IsIndividual)
            return false;
        for (var token = casualty.Predicate + 1; token < Math.Min(range.End, casualty.Predicate + SubjectReach); token++)
        {
            if (context.CueAt(token) == CueClass.By)
                return NamesForces(context, token + 1, Math.Min(range.End, token + SubjectReach));
        }

        return false;
    }

    private static bool NamesForces(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.PeopleAt(token).Class == PeopleClass.Security || context.EntityAt(token)?.Type == EntityType.Force)
                return true;
            if (context.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Punctuation)
                return false;
        }

        return false;
    }

    /// <summary>Whether the people are the subject of an attack told before their death.</summary>
    private static bool IsAttackOf(IncidentContext context, Trigger trigger, CasualtyMention casualty)
    {
        var first = trigger.Range.First;
        if (trigger.IsNoun || !IsArmed(context, trigger.Entry) || context.TagAt(first) != PartOfSpeech.Verb || first < casualty.Range.End || trigger.Range.End > casualty.Predicate
            || first - casualty.Range.End > SubjectReach)
        {
            return false;
        }

        for (var token = casualty.Range.End; token < first; token++)
        {
            if (context.CueAt(token) == CueClass.Be || context.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Punctuation)
                return false;
        }

        return HasObject(context, trigger.Range.End, casualty.Predicate);
    }

    /// <summary>Whether somebody or something else stands behind the verb, so that it is no participle of the people's own harm.</summary>
    private static bool HasObject(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.CueAt(token) is CueClass.By or CueClass.Be)
                return false;
            if (context.PeopleAt(token).Class is not (PeopleClass.None or PeopleClass.Pronoun) || context.QuantityAt(token) is { Kind: QuantityKind.Count } || context.EntityAt(token) is not null)
                return true;
        }

        return false;
    }

    private static bool IsArmed(IncidentContext context, TriggerEntry entry) =>
        !entry.IsSuppressor && entry.Weight > 1 && context.Lexicons.IsArmed(entry.Type);
}
