using NewsEvents.Text;

namespace NewsEvents.Incidents;

/// <summary>Finds the places that a stretch of a sentence names, weighing by the words around whether the incident was there.</summary>
internal sealed class PlaceEvidenceFinder(IncidentContext context)
{
    private const double DatelineWeight = 0.8;

    /// <summary>A place in the name of a building is where the building stands.</summary>
    private const double FacilityWeight = 0.9;

    /// <summary>A place in the name of a force or body tells at most whose it is.</summary>
    private const double BodyWeight = 0.25;

    private const double AwayWeight = 0.15;
    private const double PossessorWeight = 0.9;

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

            var mention = context.PlaceAt(token);
            if (entity.Type == EntityType.Place)
                found.Add(new PlaceEvidence(mention, entity, Weight(range, entity, found)));
            else if (mention is not null)
                found.Add(new PlaceEvidence(mention, entity, entity.Type != EntityType.Facility ? BodyWeight : IsTakenTo(range, entity) ? AwayWeight : FacilityWeight));
            token = Math.Max(token + 1, entity.EndToken);
        }

        for (var i = 0; i < found.Count; i++)
        {
            found[i] = found[i] with { IsPartOfTown = IsPartOfTown(range, found[i].Entity), IsOfReport = IsOfReport(found[i].Entity) };
            if (i + 1 < found.Count && IsTakenForAnother(found[i], found[i + 1]))
                found[i] = found[i] with { Mention = null };
        }

        return found;
    }

    /// <summary>"Daman district, Kandahar": no Daman of the map is meant that lies elsewhere.</summary>
    private bool IsTakenForAnother(PlaceEvidence inner, PlaceEvidence outer) =>
        inner.Mention is { } place && outer.Mention is { } around && Encloses(inner.Entity, outer.Entity) && LiesOutside(place.Place, around.Place);

    /// <summary>"Peshawar, Pakistan", "Zurmat district, Paktika".</summary>
    private bool Encloses(Entity inner, Entity outer)
    {
        var comma = outer.FirstToken - 1;
        return comma >= inner.EndToken && context.Is(comma, ',')
            && (comma == inner.EndToken || (comma == inner.EndToken + 1 && context.Lexicons.AreaWords.Contains(context.Tokens.Forms[inner.EndToken])));
    }

    public static bool LiesOutside(Place inner, Place outer) => outer.Kind switch
    {
        PlaceKind.Country => inner.Kind != PlaceKind.Country && inner.CountryCode != outer.CountryCode,
        PlaceKind.Admin1 => inner.Kind is PlaceKind.City or PlaceKind.Neighbourhood or PlaceKind.Admin2
            && (inner.CountryCode != outer.CountryCode || (inner.Admin1 is not null && inner.Admin1 != outer.Name)),
        _ => false,
    };

    /// <summary>"The Washington Heights neighborhood" is a part of some town; "a Compton neighborhood" is one of Compton.</summary>
    private bool IsPartOfTown(TokenRange range, Entity entity)
    {
        var next = entity.EndToken;
        return entity.Type == EntityType.Place && next < range.End && context.Lexicons.TownParts.Contains(context.Tokens.Forms[next])
            && (entity.FirstToken == range.First || context.CueAt(entity.FirstToken - 1) != CueClass.Indefinite);
    }

    private bool IsInDateline(Entity entity) => context.Document.Layout.Dateline is { } dateline && dateline.Span.Contains(entity.Span);

    /// <summary>"KABUL, Afghanistan (Dec. 1)", in a dateline or amid a line.</summary>
    private bool IsOfReport(Entity entity)
    {
        if (IsInDateline(entity))
            return true;
        var next = entity.EndToken;
        if (next + 1 < context.Tokens.Count && context.Is(next, ',') && context.EntityAt(next + 1) is { } around && around.Type == EntityType.Place)
            next = around.EndToken;
        return next + 1 < context.Tokens.Count && context.TimeAt(next + 1) is { } time && TimeEvidenceFinder.IsOfReport(context, time);
    }

    /// <summary>"Taken in serious condition to Mount Sinai Hospital": where people were brought, not where they were harmed.</summary>
    private bool IsTakenTo(TokenRange range, Entity entity)
    {
        var token = entity.FirstToken - 1;
        if (token > range.First && context.CueAt(token) == CueClass.Definite)
            token--;
        return token >= range.First && (context.FormAt(token) is "to" || context.CueAt(token) == CueClass.PlaceFrom);
    }

    /// <summary>"In Denver's Whittier neighborhood": the town is where it was, as well as its part.</summary>
    private bool IsInside(TokenRange range, Entity entity) =>
        entity.FirstToken > range.First && entity.EndToken + 1 < range.End
        && context.CueAt(entity.FirstToken - 1) == CueClass.PlaceIn && context.Tokens.Has(entity.EndToken + 1, TokenShape.Capitalized);

    private double Weight(TokenRange range, Entity entity, List<PlaceEvidence> before)
    {
        // "Peshawar, Pakistan": what encloses a place says as much as the place.
        if (before.Count > 0 && Encloses(before[^1].Entity, entity))
            return before[^1].Weight;
        if (IsInDateline(entity))
            return DatelineWeight;
        if (entity.EndToken < range.End && context.IsPossessive(entity.EndToken))
            return IsInside(range, entity) ? PossessorWeight : 0.35;
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
