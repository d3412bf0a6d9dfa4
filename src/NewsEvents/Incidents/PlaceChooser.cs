namespace NewsEvents.Incidents;

/// <summary>Chooses where an incident was from the places named with it.</summary>
internal sealed class PlaceChooser(IncidentContext context)
{
    /// <summary>From here on the words around a place say clearly that the incident was there.</summary>
    public const double ClearWeight = 0.7;

    private const double SceneWeight = 0.7;
    private const double SureWeight = 0.8;
    private const int LeadSentences = 2;

    private readonly FinerAreaReader finer = new(context);
    private readonly Dictionary<string, double> sums = context.Scratch.Map<string, double>();
    private readonly List<(PlaceEvidence Place, double Weight)> chosen = context.Scratch.List<(PlaceEvidence Place, double Weight)>();
    private readonly List<(PlaceEvidence Place, double Weight)> told = context.Scratch.List<(PlaceEvidence Place, double Weight)>();

    /// <summary>The place; null where nothing near the incident names one.</summary>
    /// <param name="cluster">The incident.</param>
    /// <param name="isMain">Whether the article is about it, so that it was where the article is set.</param>
    public IncidentPlace? Choose(IncidentCluster cluster, bool isMain)
    {
        var evidence = Evidence(cluster, isMain);
        var best = Best(evidence, ofTown: false) ?? (isMain ? Best(WholeArticle(), ofTown: false) : null);
        if (Best(evidence, ofTown: true) is { } part && IsBetter(part.Mention!.Place, best?.Mention!.Place))
            best = part;
        var unknown = Unresolved(cluster, best, isRoad: false);
        var road = Unresolved(cluster, best, isRoad: true);
        if (best is null && unknown is null)
            return road is null ? null : Make(road.Text, road, null, cluster, null);

        var place = best?.Mention?.Place;
        var isInTown = place is { Kind: PlaceKind.City or PlaceKind.Neighbourhood };
        return unknown is null || isInTown
            ? Make(place!.Name, best!.Entity, place, cluster, road ?? unknown)
            : Make(unknown.Text, unknown, place, cluster, road);
    }

    /// <summary>All places that may say where it was, with what speaks for each.</summary>
    /// <param name="cluster">The incident.</param>
    /// <param name="isMain">Whether the article is about it.</param>
    public List<(PlaceEvidence Place, double Weight)> Evidence(IncidentCluster cluster, bool isMain)
    {
        var evidence = Weighted(cluster);
        if (isMain)
            evidence.AddRange(Lead(cluster));
        return evidence;
    }

    private IncidentPlace Make(string name, Entity entity, Place? place, IncidentCluster cluster, Entity? spot) =>
        new(name, context.Evidence(FieldNames.Place, entity.FirstToken, entity.EndToken))
        {
            Place = place,
            Detail = Joined(Detail(cluster), place is null ? null : Finer(cluster, place)) ?? spot?.Text,
        };

    private bool IsWhole((PlaceEvidence Place, double Weight) item) => !item.Place.IsPartOfTown && !IsRoad(item.Place.Entity);

    /// <summary>A part of a town stands for its town where no town is told that it may belong to.</summary>
    private static bool IsBetter(Place part, Place? best) =>
        best is null || (best.Kind is not (PlaceKind.City or PlaceKind.Neighbourhood) && !PlaceEvidenceFinder.LiesOutside(part, best));

    /// <summary>The best of the places on the map, parts of towns alone or all others but roads.</summary>
    private PlaceEvidence? Best(List<(PlaceEvidence Place, double Weight)> evidence, bool ofTown)
    {
        chosen.Clear();
        foreach (var item in evidence)
        {
            if (item.Place.Mention is not null && (ofTown ? item.Place.IsPartOfTown : IsWhole(item)))
                chosen.Add(item);
        }

        if (chosen.Count == 0)
            return null;
        if (Heaviest(chosen, static item => item.Place.Mention!.Place.CountryCode) is { } country)
            KeepWhere(chosen, country, static (item, country) => item.Place.Mention!.Place.CountryCode == country);
        if (HeaviestProvince(chosen) is { } admin)
            KeepWhere(chosen, admin, static (item, admin) => (Province(item.Place.Mention!.Place) ?? admin) == admin);
        return MostSpecific(chosen);
    }

    private static void KeepWhere(List<(PlaceEvidence Place, double Weight)> items, string name, Func<(PlaceEvidence Place, double Weight), string, bool> fits)
    {
        var kept = 0;
        for (var i = 0; i < items.Count; i++)
        {
            if (fits(items[i], name))
                items[kept++] = items[i];
        }

        items.RemoveRange(kept, items.Count - kept);
    }

    /// <summary>The province of the most weight: that of towns before that of provinces, which are often only somebody's home.</summary>
    private string? HeaviestProvince(List<(PlaceEvidence Place, double Weight)> evidence)
    {
        // Where the news comes from says little once the text says where it was.
        told.Clear();
        foreach (var item in evidence)
        {
            if (!item.Place.IsOfReport)
                told.Add(item);
        }

        var votes = told.Exists(static item => item.Place.Weight >= 1 && Province(item.Place.Mention!.Place) is not null) ? told : evidence;
        return Heaviest(votes, static item => item.Place.Mention!.Place.Admin1) ?? Heaviest(votes, static item => Province(item.Place.Mention!.Place));
    }

    public static string? Province(Place place) => place.Kind == PlaceKind.Admin1 ? place.Name : place.Admin1;

    /// <summary>What the first sentences of the body name sets the scene of the main incident, whether they tell of it or not.</summary>
    private List<(PlaceEvidence Place, double Weight)> Lead(IncidentCluster cluster)
    {
        var lead = new List<(PlaceEvidence, double)>();
        var seen = 0;
        for (var sentence = 0; sentence < context.Tokens.SentenceCount && seen < LeadSentences; sentence++)
        {
            if (context.Tokens.SentenceBlocks[sentence] != TextBlockKind.Paragraph)
                continue;
            seen++;
            if (cluster.Mentions.Exists(mention => mention.Sentence == sentence))
                continue;
            foreach (var place in context.PlaceEvidence.Find(new TokenRange(context.Tokens.SentenceStarts[sentence], context.Tokens.SentenceEnd(sentence))))
                lead.Add((place, place.Weight * SceneWeight));
        }

        return lead;
    }

    private List<(PlaceEvidence Place, double Weight)> WholeArticle() =>
        [.. Enumerable.Range(0, context.Tokens.SentenceCount)
            .SelectMany(sentence => context.PlaceEvidence.Find(new TokenRange(context.Tokens.SentenceStarts[sentence], context.Tokens.SentenceEnd(sentence))))
            .Select(static place => (place, place.Weight))];

    private static List<(PlaceEvidence Place, double Weight)> Weighted(IncidentCluster cluster)
    {
        var evidence = new List<(PlaceEvidence, double)>();
        foreach (var mention in cluster.Mentions)
        {
            var weight = mention.IsLead ? 1.5 : mention.Best is null && mention.Casualties.IsEmpty ? 0.3 : 1;
            foreach (var place in mention.Places)
                evidence.Add((place, place.Weight * weight));
        }

        return evidence;
    }

    private string? Heaviest(List<(PlaceEvidence Place, double Weight)> evidence, Func<(PlaceEvidence Place, double Weight), string?> key)
    {
        sums.Clear();
        string? best = null;
        foreach (var item in evidence)
        {
            if (key(item) is not { } name)
                continue;
            sums[name] = sums.GetValueOrDefault(name) + item.Weight;
            if (best is null || sums[name] > sums[best])
                best = name;
        }

        return best;
    }

    /// <summary>The finest place that is told clearly enough; of equally fine ones the one told most.</summary>
    private PlaceEvidence? MostSpecific(List<(PlaceEvidence Place, double Weight)> candidates)
    {
        sums.Clear();
        foreach (var (place, weight) in candidates)
            sums[place.Mention!.Place.Name] = sums.GetValueOrDefault(place.Mention.Place.Name) + weight;
        PlaceEvidence? best = null;
        var bestScore = double.MinValue;
        foreach (var (place, _) in candidates)
        {
            var sum = sums[place.Mention!.Place.Name];
            var score = sum + (sum >= ClearWeight ? 100 * Fineness(place.Mention.Place.Kind) : 0);
            if (score <= bestScore)
                continue;
            best = place;
            bestScore = score;
        }

        return best;
    }

    public static int Fineness(PlaceKind kind) => kind switch
    {
        PlaceKind.City => 5,
        PlaceKind.Neighbourhood => 4,
        PlaceKind.Admin2 => 3,
        PlaceKind.Admin1 => 2,
        PlaceKind.Natural or PlaceKind.Region => 1,
        _ => 0,
    };

    /// <summary>A name that the gazetteer does not know, where the text says that the incident was there.</summary>
    private Entity? Unresolved(IncidentCluster cluster, PlaceEvidence? best, bool isRoad)
    {
        foreach (var mention in cluster.Mentions)
        {
            if (FirstUnresolved(mention, best, isRoad) is { } found && (mention.IsLead || best is null || mention.Places.Contains(best)))
                return found.Entity;
        }

        return null;
    }

    private PlaceEvidence? FirstUnresolved(IncidentMention mention, PlaceEvidence? best, bool isRoad)
    {
        foreach (var place in mention.Places)
        {
            if (IsUnresolved(place, best) && place.Weight >= (isRoad ? 0 : SureWeight) && IsRoad(place.Entity) == isRoad)
                return place;
        }

        return null;
    }

    private bool IsUnresolved(PlaceEvidence place, PlaceEvidence? best) =>
        place.Mention is null || IsRoad(place.Entity) || (place.IsPartOfTown && !ReferenceEquals(place, best));

    private bool IsRoad(Entity entity) => context.Lexicons.Roads.Contains(context.Tokens.Forms[entity.EndToken - 1]);

    private static string? Joined(string? spot, string? area) =>
        spot is null || area is null ? spot ?? area : spot.Contains(area, StringComparison.Ordinal) ? spot : $"{spot}, {area}";

    /// <summary>The part of the town that the text names beside it.</summary>
    private string? Finer(IncidentCluster cluster, Place place)
    {
        foreach (var mention in cluster.Mentions)
        {
            foreach (var found in mention.Places)
            {
                if (found.Mention is { } known && known.Place.Name == place.Name && finer.Read(found.Entity) is { } words)
                    return words;
            }
        }

        return null;
    }

    /// <summary>The spot that the text names by a common noun: "a mosque", "a crowded market".</summary>
    private string? Detail(IncidentCluster cluster)
    {
        foreach (var mention in cluster.Mentions)
        {
            for (var token = mention.Range.First; token < mention.Range.End; token++)
            {
                if (context.CueAt(token) != CueClass.PlaceIn || NounPhraseReader.ReadTarget(context, token + context.Cues.Length(token), mention.Range.End) is not { } site)
                    continue;
                if (site.Type is "facility" or "vehicle" or "gathering" or "area" && !IsTitleOfPlace(site.Span))
                    return TextSpan.FromBounds(context.Tokens.Starts[token + context.Cues.Length(token)], site.Span.End).In(context.Document.Text).ToString();
            }
        }

        return null;
    }

    /// <summary>"the town of Paris": the noun says what the place is, and no spot in it.</summary>
    private bool IsTitleOfPlace(TextSpan site)
    {
        var (first, count) = context.Tokens.TokensIn(site);
        var next = first + count;
        return next + 1 < context.Tokens.Count && context.FormAt(next) is "of" && context.EntityAt(next + 1)?.Type == EntityType.Place;
    }
}
