namespace NewsEvents.Incidents;

/// <summary>Chooses where an incident was from the places named with it.</summary>
internal sealed class PlaceChooser(IncidentContext context)
{
    /// <summary>The place; null where nothing near the incident names one.</summary>
    public IncidentPlace? Choose(IncidentCluster cluster)
    {
        var evidence = Weighted(cluster);
        var resolved = evidence.FindAll(item => item.Place.Mention is not null);
        var country = Heaviest(resolved, item => item.Place.Mention!.Place.CountryCode);
        var inCountry = resolved.FindAll(item => country is null || item.Place.Mention!.Place.CountryCode == country);
        var admin = Heaviest(inCountry.FindAll(item => item.Place.Mention!.Place.Admin1 is not null), item => item.Place.Mention!.Place.Admin1);
        var candidates = inCountry.FindAll(item => admin is null || item.Place.Mention!.Place.Admin1 is null || item.Place.Mention.Place.Admin1 == admin);
        var best = MostSpecific(candidates);
        var unknown = Unresolved(cluster, best);
        if (best is null && unknown is null)
            return null;

        var entity = unknown ?? best!.Entity;
        var place = best?.Mention?.Place;
        return new IncidentPlace(unknown?.Text ?? place!.Name, context.Evidence(FieldNames.Place, entity.FirstToken, entity.EndToken))
        {
            Place = place,
            Detail = Detail(cluster),
        };
    }

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

    private static string? Heaviest(List<(PlaceEvidence Place, double Weight)> evidence, Func<(PlaceEvidence Place, double Weight), string?> key)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
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

    private static PlaceEvidence? MostSpecific(List<(PlaceEvidence Place, double Weight)> candidates)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (place, weight) in candidates)
            sums[place.Mention!.Place.Name] = sums.GetValueOrDefault(place.Mention.Place.Name) + weight;
        PlaceEvidence? best = null;
        var bestScore = double.MinValue;
        foreach (var (place, _) in candidates)
        {
            var score = Math.Min(3, sums[place.Mention!.Place.Name]) + Specificity(place.Mention.Place.Kind);
            if (score <= bestScore)
                continue;
            best = place;
            bestScore = score;
        }

        return best;
    }

    private static double Specificity(PlaceKind kind) => kind switch
    {
        PlaceKind.Neighbourhood or PlaceKind.City => 2.4,
        PlaceKind.Admin2 => 2,
        PlaceKind.Admin1 => 1.4,
        PlaceKind.Natural => 0.8,
        PlaceKind.Region => 0.6,
        PlaceKind.Country => 0,
        _ => -1,
    };

    /// <summary>A name that the gazetteer does not know, where the text says that the incident was there.</summary>
    private static Entity? Unresolved(IncidentCluster cluster, PlaceEvidence? best)
    {
        var isCoarse = best?.Mention is null || best.Mention.Place.Kind is PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.Country or PlaceKind.Region;
        if (!isCoarse)
            return null;
        foreach (var mention in cluster.Mentions)
        {
            var found = mention.Places.FirstOrDefault(place => place.Mention is null && place.Weight >= 1);
            if (found is not null && (mention.IsLead || best is null || mention.Places.Contains(best)))
                return found.Entity;
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
                if (site.Type is "facility" or "vehicle" or "gathering" or "area")
                    return TextSpan.FromBounds(context.Tokens.Starts[token + context.Cues.Length(token)], site.Span.End).In(context.Document.Text).ToString();
            }
        }

        return null;
    }
}
