namespace NewsEvents.Incidents;

/// <summary>Parts what a stretch of a sentence tells by the types of its triggers: "police arrested a man over the bombing that killed nine".</summary>
/// <remarks>It parts freely: what is one incident after all is put together again when mentions are gathered.</remarks>
internal static class StrandSplitter
{
    private const int MaxStrands = 4;
    private const int LeastWeight = 2;

    /// <summary>The strands of a stretch, that of the trigger that says most first; one strand where there is nothing to part.</summary>
    public static List<Strand> Split(List<Trigger> triggers, List<CasualtyMention> casualties, Trigger? best)
    {
        var strands = new List<Strand> { new(best is null ? [] : [best], []) };
        foreach (var trigger in triggers)
        {
            if (CanStandAlone(trigger) && strands.Count < MaxStrands && OfType(strands, trigger.Entry.Type) is null)
                strands.Add(new Strand([trigger], []));
        }

        foreach (var trigger in triggers)
        {
            if (!IsIn(strands, trigger))
                Nearest(strands, trigger).Triggers.Add(trigger);
        }

        foreach (var casualty in casualties)
            Choose(strands, casualty).Casualties.Add(casualty);
        foreach (var strand in strands)
            if (strand.Triggers.Count > 1)
                strand.Triggers.Sort(static (one, other) => one.Range.First.CompareTo(other.Range.First));
        return strands;
    }

    private static bool CanStandAlone(Trigger trigger) => trigger.Entry.Weight >= LeastWeight;

    /// <summary>The strand of the same type, else the one whose trigger is nearest.</summary>
    private static Strand Nearest(List<Strand> strands, Trigger trigger) =>
        OfType(strands, trigger.Entry.Type) ?? Nearest(strands, trigger.Range.First);

    private static Strand? OfType(List<Strand> strands, IncidentType type)
    {
        foreach (var strand in strands)
        {
            foreach (var trigger in strand.Triggers)
            {
                if (trigger.Entry.Type == type)
                    return strand;
            }
        }

        return null;
    }

    private static bool IsIn(List<Strand> strands, Trigger trigger)
    {
        foreach (var strand in strands)
        {
            if (strand.Triggers.Contains(trigger))
                return true;
        }

        return false;
    }

    private static Strand Nearest(List<Strand> strands, int token)
    {
        var best = strands[0];
        foreach (var strand in strands)
        {
            if (Distance(strand, token) < Distance(best, token))
                best = strand;
        }

        return best;
    }

    private static int Distance(Strand strand, int token)
    {
        var nearest = int.MaxValue;
        foreach (var trigger in strand.Triggers)
            nearest = Math.Min(nearest, token < trigger.Range.First ? trigger.Range.First - token : Math.Max(0, token - trigger.Range.End + 1));
        return nearest;
    }

    private static Strand Choose(List<Strand> strands, CasualtyMention casualty)
    {
        if (strands.Count == 1)
            return strands[0];
        if (strands.Find(strand => strand.Triggers.Exists(trigger => trigger.Range.First <= casualty.Predicate && casualty.Predicate < trigger.Range.End)) is { } named)
            return named;
        var fitting = strands.FindAll(strand => strand.Triggers.Exists(trigger => Fits(trigger, casualty.Kind)));
        return fitting.Count > 0 ? Nearest(fitting, casualty.Predicate) : strands[0];
    }

    /// <summary>Whether people come to a kind of harm in what a trigger names: it happened, and is of a type that does such harm.</summary>
    private static bool Fits(Trigger trigger, HarmKind kind)
    {
        var type = trigger.Entry.Type;
        return trigger is { Factuality: Factuality.Happened, IsReference: false } && kind switch
        {
            HarmKind.Detained => type == IncidentType.Detention,
            HarmKind.Abducted => type == IncidentType.Kidnapping || type == IncidentType.Hijacking,
            _ => type != IncidentType.Detention && type != IncidentType.Protest,
        };
    }
}
