namespace NewsEvents.Entities;

/// <summary>Finds named entities: rules propose them, a trained tagger judges with them, and each is typed and named.</summary>
internal sealed class EntityComponent(NewsModel model) : IDocumentComponent
{
    private const float LeastConfidence = 0.3f;
    private readonly NameRules rules = new(model);
    private readonly NameJudge judge = new(model);

    public string Name => "entities";

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Tags;

    public DocumentLayers Provides => DocumentLayers.Entities;

    public void Process(DocumentDraft draft)
    {
        var context = rules.Read(draft);
        var kept = judge.Judge(context, rules.Find(context));
        AcronymResolver.Resolve(kept, context);
        draft.SetEntities(MakeEntities(context, kept));
    }

    private static List<Entity> MakeEntities(NameContext context, List<EntityCandidate> kept)
    {
        var persons = new PersonDirectory(context, kept);
        var officials = new OfficialFinder(context);
        var offices = OfficesOf(context, kept, persons, officials);
        var entities = context.Scratch.List<Entity>();
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Score >= LeastConfidence)
                entities.Add(MakeEntity(context, kept[i], persons[i], offices[i]));
        }

        foreach (var (official, person) in officials.Find(kept))
            entities.Add(MakeEntity(context, official, person, new OfficeMention(official.FirstToken, official.TokenCount, IsPublic: true)));
        entities.Sort(static (a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return entities;
    }

    /// <summary>The office beside each person's mention; the person keeps the first one.</summary>
    private static OfficeMention?[] OfficesOf(NameContext context, List<EntityCandidate> kept, PersonDirectory persons, OfficialFinder officials)
    {
        var finder = new OfficeFinder(context);
        var offices = context.Scratch.Array<OfficeMention?>(kept.Count);
        for (var i = 0; i < kept.Count; i++)
        {
            if (persons[i] is not { } person || finder.Beside(kept[i]) is not { } office)
                continue;
            offices[i] = office;
            officials.Learn(office, person);
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
            Countries = candidate.Countries is { Length: > 0 } countries ? [.. countries.Split(',')] : [],
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
