namespace NewsEvents.Incidents;

/// <summary>Finds the places that a stretch of a sentence names, weighing by the words around whether the incident was there.</summary>
internal sealed class PlaceEvidenceFinder
{
    private const double DatelineWeight = 0.8;

    /// <summary>A place in the name of a building is where the building stands.</summary>
    private const double FacilityWeight = 0.9;

    /// <summary>A place in the name of a force or body tells at most whose it is.</summary>
    private const double BodyWeight = 0.25;

    private readonly IncidentContext context;
    private readonly PlaceMention?[] mentionOfEntity;

    public PlaceEvidenceFinder(IncidentContext context)
    {
        this.context = context;
        mentionOfEntity = new PlaceMention?[context.Document.Entities.Length];
        foreach (var mention in context.Document.Places)
            mentionOfEntity[mention.EntityIndex] = mention;
    }

    public List<PlaceEvidence> Find(TokenRange range)
    {
        var found = new List<PlaceEvidence>();
        var token = range.First;
        while (token < range.End)
        {
            if (context.EntityAt(token) is not { } entity || entity.FirstToken != token)
            {
                token++;
                continue;
            }

            var mention = mentionOfEntity[context.EntityIndexAt(token)];
            if (entity.Type == EntityType.Place)
                found.Add(new PlaceEvidence(mention, entity, Weight(range, entity, found)));
            else if (mention is not null)
                found.Add(new PlaceEvidence(mention, entity, entity.Type == EntityType.Facility ? FacilityWeight : BodyWeight));
            token = Math.Max(token + 1, entity.EndToken);
        }

        return found;
    }

    private double Weight(TokenRange range, Entity entity, List<PlaceEvidence> before)
    {
        // "Peshawar, Pakistan": what encloses a place says as much as the place.
        if (before.Count > 0 && before[^1].Entity.EndToken + 1 == entity.FirstToken && context.Is(entity.FirstToken - 1, ','))
            return before[^1].Weight;
        if (context.Document.Layout.Dateline is { } dateline && dateline.Contains(entity.Span))
            return DatelineWeight;
        if (entity.EndToken < range.End && context.IsPossessive(entity.EndToken))
            return 0.35;
        for (var token = entity.FirstToken - 1; token >= Math.Max(range.First, entity.FirstToken - 5); token--)
        {
            switch (context.CueAt(token))
            {
                case CueClass.PlaceIn:
                    return 1;
                case CueClass.PlaceNear:
                    return 0.5;
                case CueClass.PlaceFrom:
                    return 0.15;
                default:
                    break;
            }

            if (context.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun or PartOfSpeech.Punctuation)
                break;
        }

        var next = entity.EndToken;
        var isSubject = next < range.End && (context.CueAt(next) == CueClass.Say || context.TagAt(next) is PartOfSpeech.Auxiliary);
        return isSubject ? 0.15 : 0.5;
    }
}
