namespace NewsEvents.Places;

/// <summary>
/// Chooses among the places of a name by how well known each is, by the countries and provinces that the article speaks
/// of, and by what the text says outright ("Bangor, Maine"); one choice for all mentions of a name.
/// </summary>
internal sealed class PlaceResolver(Gazetteer gazetteer)
{
    private const double AlternateCost = 3;
    private const double CountryWeight = 5;
    private const double ProvinceWeight = 4;
    private const double ToldWeight = 8;
    private const double WantedKindWeight = 4;
    private const double NearWeight = 2.5;
    private const double NearKilometres = 250;
    private const int Neighbours = 6;
    private const int EvidencePasses = 2;

    private readonly PlaceTable table = gazetteer.Table;

    public void Resolve(ToponymList list)
    {
        foreach (var mention in list.Mentions)
            mention.Chosen = list.BearersOf(mention) is [var first, ..] ? first.Place : PlaceTable.None;
        for (var pass = 0; pass < EvidencePasses; pass++)
            Choose(list, Collect(list));
    }

    /// <summary>What the places chosen so far say about countries and provinces; a name counts less each time it comes again.</summary>
    private PlaceEvidence Collect(ToponymList list)
    {
        var evidence = new PlaceEvidence(table);
        var seen = new Dictionary<ulong, int>();
        foreach (var mention in list.Mentions)
        {
            if (mention.Chosen == PlaceTable.None)
                continue;
            var times = seen.GetValueOrDefault(mention.Key);
            seen[mention.Key] = times + 1;
            evidence.Add(mention.Chosen, mention.Key, Certainty(list, mention) / (1 + times));
        }

        var nationalities = new Dictionary<int, int>();
        foreach (var (_, place) in list.Nationalities)
        {
            var times = nationalities.GetValueOrDefault(place);
            nationalities[place] = times + 1;
            evidence.Add(place, 0, 1.0 / (1 + times));
        }

        return evidence;
    }

    private double Certainty(ToponymList list, Toponym mention)
    {
        var kind = table.Kind(mention.Chosen);
        if (kind == PlaceKind.Country)
            return 1.5;
        if (mention.Enclosing >= 0 || mention.BearerCount == 1)
            return 1;
        var bearers = list.BearersOf(mention);
        var lead = table.Prominence(bearers[0].Place) - table.Prominence(bearers[1].Place);
        return kind == PlaceKind.Admin1 || lead >= 3 ? 0.8 : 0.25;
    }

    private void Choose(ToponymList list, PlaceEvidence evidence)
    {
        var choices = new Dictionary<ulong, (int Place, double Confidence, bool IsTold)>();
        for (var i = 0; i < list.Mentions.Count; i++)
        {
            var mention = list.Mentions[i];
            if (mention.BearerCount == 0)
                continue;
            var (place, confidence, isTold) = Best(list, i, evidence);
            (mention.Chosen, mention.Confidence) = (place, confidence);
            if (!choices.TryGetValue(mention.Key, out var earlier) || Outweighs(isTold, confidence, earlier))
                choices[mention.Key] = (place, confidence, isTold);
        }

        foreach (var mention in list.Mentions)
        {
            if (mention.BearerCount > 0 && mention.Enclosing < 0 && mention.ToldCountry < 0 && mention.WantedKind is null)
                (mention.Chosen, mention.Confidence, _) = choices[mention.Key];
        }
    }

    private static bool Outweighs(bool isTold, double confidence, (int Place, double Confidence, bool IsTold) earlier) =>
        isTold != earlier.IsTold ? isTold : confidence > earlier.Confidence;

    private (int Place, double Confidence, bool IsTold) Best(ToponymList list, int index, PlaceEvidence evidence)
    {
        var mention = list.Mentions[index];
        var (best, second) = (double.MinValue, double.MinValue);
        var (place, isTold) = (PlaceTable.None, false);
        foreach (var bearer in list.BearersOf(mention))
        {
            var told = Told(list, mention, bearer.Place);
            var score = Score(mention, bearer, evidence) + told;
            // Looking at the neighbours costs most, so only where it could change the choice.
            if (score + NearWeight > best)
                score += Nearness(list, index, bearer.Place);
            if (score > best)
                (second, best, place, isTold) = (best, score, bearer.Place, told > 0);
            else if (score > second)
                second = score;
        }

        var confidence = second == double.MinValue ? 0.95 : 1 / (1 + Math.Exp((second - best) * 0.6));
        return (place, confidence, isTold);
    }

    private double Score(Toponym mention, NameBearer bearer, PlaceEvidence evidence)
    {
        var place = bearer.Place;
        var key = mention.Key;
        var kind = table.Kind(place);
        double score = table.Prominence(place) - (bearer.IsAlternate ? AlternateCost : 0);
        score += CountryWeight * Math.Sqrt(evidence.CountryShare(place, key));
        if (kind is PlaceKind.City or PlaceKind.Neighbourhood or PlaceKind.Admin2)
            score += ProvinceWeight * Math.Sqrt(evidence.ProvinceShare(place, key));
        if (mention.WantedKind is { } wanted)
            score += kind == wanted ? WantedKindWeight : kind is PlaceKind.Admin1 or PlaceKind.Admin2 && wanted is PlaceKind.Admin1 or PlaceKind.Admin2 ? WantedKindWeight / 2 : 0;
        return score;
    }

    /// <summary>Points where the text itself says what a place lies in.</summary>
    private double Told(ToponymList list, Toponym mention, int place)
    {
        var points = 0.0;
        if (mention.Enclosing >= 0 && LiesInAny(list, list.Mentions[mention.Enclosing], place))
            points += ToldWeight;
        if (mention.ToldCountry >= 0 && place != mention.ToldCountry && table.IsWithin(place, mention.ToldCountry))
            points += ToldWeight / 2;
        return points;
    }

    private bool LiesInAny(ToponymList list, Toponym outer, int place)
    {
        foreach (var bearer in list.BearersOf(outer))
        {
            if (bearer.Place != place && table.IsWithin(place, bearer.Place))
                return true;
        }

        return false;
    }

    /// <summary>Points for lying near places that are named near by.</summary>
    private double Nearness(ToponymList list, int index, int place)
    {
        if (table.Kind(place) is PlaceKind.Country or PlaceKind.Continent)
            return 0;
        var near = 0;
        var key = list.Mentions[index].Key;
        for (var i = Math.Max(0, index - Neighbours); i < Math.Min(list.Mentions.Count, index + Neighbours + 1); i++)
        {
            var other = list.Mentions[i];
            if (other.Key == key || other.Chosen < 0 || table.Kind(other.Chosen) is PlaceKind.Country or PlaceKind.Continent)
                continue;
            if (table.IsNear(place, other.Chosen, NearKilometres))
                near++;
        }

        return Math.Min(1, near / 2.0) * NearWeight;
    }
}
