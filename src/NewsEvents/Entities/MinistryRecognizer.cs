using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds ministries and parliaments named by their state and field: "Egypt's interior ministry", "Gaza Health Ministry".</summary>
internal sealed class MinistryRecognizer : INameRecognizer
{
    public void Recognize(NameContext context)
    {
        var known = context.Candidates.Count;
        for (var i = 0; i < known; i++)
        {
            var state = context.Candidates[i];
            if (state.IsStateName)
                Extend(context, state);
        }
    }

    private static void Extend(NameContext context, EntityCandidate state)
    {
        var end = context.SentenceEnd(state.FirstToken);
        var i = context.SkipPossessive(state.FirstToken + state.TokenCount, end);
        while (i < end && (context.Has(i, WordRoles.Portfolio) || context.IsAnd(i)))
            i++;
        if (i < end && context.Has(i, WordRoles.Ministry))
            context.Candidates.Add(new EntityCandidate(state.FirstToken, i + 1 - state.FirstToken, EntityType.Organization, null, "government", 0.85f));
    }
}
