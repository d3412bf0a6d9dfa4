using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds named entities: recognizers propose candidates, of which the best are kept, typed and named.</summary>
internal sealed class EntityComponent(NewsModel model) : IDocumentComponent
{
    private const float LeastConfidence = 0.3f;
    private readonly NamePreparation preparation = new(model);
    private readonly INameRecognizer[] nameRecognizers =
    [
        new NameRecognizer(),
        new ForceRecognizer(model),
        new FacilityRecognizer(model),
        new MinistryRecognizer(),
    ];

    public string Name => "entities";

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Tags;

    public DocumentLayers Provides => DocumentLayers.Entities;

    public void Process(DocumentDraft draft)
    {
        var context = preparation.Read(draft);
        var candidates = context.Candidates;
        foreach (var recognizer in nameRecognizers)
        {
            recognizer.Recognize(context);
            context.IndexCandidates();
        }

        candidates.RemoveAll(candidate => IsOrdinaryWords(context, candidate));
        var kept = EntityMerger.Merge(candidates, draft.TokenCount);
        EntityMerger.UnifyTypes(kept, context);
        AcronymResolver.Resolve(kept, context);
        draft.SetEntities(MakeEntities(context, kept));
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

    private static List<Entity> MakeEntities(NameContext context, List<EntityCandidate> kept)
    {
        var persons = new PersonDirectory(context, kept);
        var offices = OfficesOf(context, kept, persons);
        var entities = new List<Entity>(kept.Count);
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Score >= LeastConfidence)
                entities.Add(MakeEntity(context, kept[i], persons[i], offices[i]));
        }

        return entities;
    }

    /// <summary>The office beside each person's mention; the person keeps the first one.</summary>
    private static OfficeMention?[] OfficesOf(NameContext context, List<EntityCandidate> kept, PersonDirectory persons)
    {
        var finder = new OfficeFinder(context);
        var offices = new OfficeMention?[kept.Count];
        for (var i = 0; i < kept.Count; i++)
        {
            if (persons[i] is not { } person || finder.Beside(kept[i]) is not { } office)
                continue;
            offices[i] = office;
            person.Office ??= SpanOf(context, office).In(context.Text).ToString();
        }

        return offices;
    }

    private static Entity MakeEntity(NameContext context, EntityCandidate candidate, PersonRecord? person, OfficeMention? office)
    {
        var span = context.Table.Span(candidate.FirstToken, candidate.TokenCount);
        var text = context.Text.Substring(span.Start, span.Length);
        return new Entity(span, candidate.Type, text)
        {
            Subtype = candidate.Subtype,
            Canonical = person?.Name ?? candidate.Canonical ?? text,
            Office = office is { } beside ? SpanOf(context, beside).In(context.Text).ToString() : person?.Office,
            OfficeSpan = office is { } next ? SpanOf(context, next) : null,
            Confidence = Math.Round(Math.Clamp(candidate.Score, 0, 1), 3),
            FirstToken = candidate.FirstToken,
            TokenCount = candidate.TokenCount,
        };
    }

    private static TextSpan SpanOf(NameContext context, OfficeMention office) => context.Table.Span(office.FirstToken, office.TokenCount);
}
