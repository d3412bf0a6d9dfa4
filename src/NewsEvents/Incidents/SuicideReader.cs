namespace NewsEvents.Incidents;

/// <summary>Reads that attackers died from their being suicide attackers, where nothing else tells of their deaths.</summary>
internal static class SuicideReader
{
    private const string Suicide = "suicide";
    private const int NumberReach = 3;

    /// <summary>The attackers who blew themselves up; null where the incident is no suicide attack.</summary>
    public static CasualtyCount? Read(IncidentContext context, IncidentCluster cluster)
    {
        CasualtyCount? most = null;
        foreach (var trigger in cluster.Mentions.SelectMany(static mention => mention.Triggers))
        {
            if (trigger.Entry.Subtype == Suicide && trigger.IsNoun && trigger.Factuality == Factuality.Happened && !trigger.IsReference && Count(context, trigger) is { } count
                && count.Minimum > (most?.Minimum ?? 0))
            {
                most = count;
            }
        }

        return most;
    }

    private static CasualtyCount? Count(IncidentContext context, Trigger trigger)
    {
        var (first, number) = (trigger.Range.First, 1);
        if (NumberBefore(context, trigger.Range.First) is { Minimum: { } stated } quantity)
            (first, number) = (quantity.FirstToken, (int)Math.Min(stated, int.MaxValue));
        else if (trigger.IsPlural)
            return null;
        // A bomber is one person; a bombing may have been the work of several.
        var isPerson = context.PeopleAt(trigger.Range.First).Class == PeopleClass.Attacker;
        return new CasualtyCount(
            CasualtyKind.PerpetratorsKilled, isPerson ? CountQualifier.Exact : CountQualifier.AtLeast, context.Evidence(FieldNames.Of(CasualtyKind.PerpetratorsKilled), first, trigger.Range.End))
        {
            Minimum = number,
            Maximum = isPerson ? number : null,
        };
    }

    private static Quantity? NumberBefore(IncidentContext context, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - NumberReach); i--)
        {
            if (context.QuantityAt(i) is { Kind: QuantityKind.Count } quantity)
                return quantity;
            if (context.TagAt(i) is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
                return null;
        }

        return null;
    }
}
