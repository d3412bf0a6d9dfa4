using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds names by lists, letters and rules: recognizers propose candidates, of which the best are kept.</summary>
internal sealed class NameRules(NewsModel model)
{
    private readonly NameWords words = new(model);
    private readonly PlaceRecognizer places = new(model);
    private readonly INameRecognizer[] lists = [new GroupRecognizer(model), new KnownNameRecognizer(model), new WeaponRecognizer(model)];
    private readonly INameRecognizer[] rules = [new NameRecognizer(), new ForceRecognizer(model), new FacilityRecognizer(model), new MinistryRecognizer()];

    /// <summary>The names that lists and rules find, in text order and without overlap.</summary>
    public List<EntityCandidate> Find(NameContext context)
    {
        foreach (var recognizer in rules)
        {
            recognizer.Recognize(context);
            context.IndexCandidates();
        }

        var candidates = context.Scratch.List<EntityCandidate>();
        foreach (var candidate in context.Candidates)
        {
            if (!IsOrdinaryWords(context, candidate))
                candidates.Add(candidate);
        }

        var kept = EntityMerger.Merge(candidates, context);
        EntityMerger.UnifyTypes(kept, context);
        return kept;
    }

    /// <summary>Reads what lists and letters tell of the names of a document, before any of them is judged.</summary>
    public NameContext Read(DocumentDraft draft)
    {
        var candidates = draft.Scratch.List<EntityCandidate>();
        places.Recognize(draft, candidates);
        var context = NameContext.Create(draft, words, candidates);
        foreach (var recognizer in lists)
        {
            recognizer.Recognize(context);
            context.IndexCandidates();
        }

        context.FromLists = context.Candidates.Count;
        return context;
    }

    /// <summary>"THE CITY" in a line of capitals, "Farmers Near Village" in a headline: ordinary words taken for a place.</summary>
    private static bool IsOrdinaryWords(NameContext context, EntityCandidate candidate)
    {
        var isSuspect = candidate.TokenCount > 1 || context.Table.Has(candidate.FirstToken, TokenShape.CaselessContext | TokenShape.CaseRepaired);
        if (candidate.Type != EntityType.Place || !isSuspect)
            return false;
        for (var i = candidate.FirstToken; i < candidate.FirstToken + candidate.TokenCount; i++)
        {
            if (context.Levels[i] == NameLevel.Name || !context.Has(i, WordRoles.Stop | WordRoles.Common))
                return false;
        }

        return true;
    }
}
