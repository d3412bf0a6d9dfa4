namespace NewsEvents.Places;

/// <summary>
/// Chooses among the places of a name by how well known each is, by the countries, provinces and parts of the map that the article speaks
/// of, and by what the text says outright ("Bangor, Maine"); one choice for all mentions of a name.
/// </summary>
/// <remarks>
/// All names are weighed together: each mention spreads its weight over its places by their odds, the odds follow from what the other
/// names' odds add up to, and so on a few times over (mean-field inference).
/// </remarks>
internal static class PlaceResolver
{
    // What each thing counts for, in steps of prominence; set by trial on TR-News, local American news and lists of attacks.
    private const double AlternateCost = 3;
    private const double CountryWeight = 5;
    private const double ProvinceWeight = 4;
    private const double NearWeight = 3.75;
    private const double NearEnough = 2;
    private const double ToldWeight = 8;
    private const double WantedKindWeight = 4;

    /// <summary>How much likelier a place is by a step more.</summary>
    private const double Steepness = 0.6;

    private const double CountryMention = 1.5;
    private const int Passes = 4;

    /// <summary>Less likely places of a name add nothing.</summary>
    private const double LeastOdds = 0.02;

    public static void Resolve(ToponymList list)
    {
        if (list.Mentions.Count == 0)
            return;
        var evidence = new PlaceEvidence(list.Places, list.Scratch);
        for (var pass = 0; pass < Passes; pass++)
        {
            Weigh(list, evidence);
            Collect(list, evidence);
        }

        Choose(list, evidence);
    }

    /// <summary>Sets the odds of each mention's places.</summary>
    private static void Weigh(ToponymList list, PlaceEvidence evidence)
    {
        list.Shared.Clear();
        foreach (var mention in list.Mentions)
        {
            if (mention.BearerCount == 0)
                continue;
            if (!mention.IsTold && list.Shared.TryGetValue(mention.Key, out var earlier))
            {
                mention.FirstOdds = earlier;
                continue;
            }

            SetOdds(list, mention, evidence);
            if (!mention.IsTold)
                list.Shared[mention.Key] = mention.FirstOdds;
        }
    }

    private static void SetOdds(ToponymList list, Toponym mention, PlaceEvidence evidence)
    {
        var bearers = list.BearersOf(mention);
        mention.FirstOdds = mention.FirstOwnOdds;
        var odds = list.OddsOf(mention);
        var best = double.MinValue;
        for (var i = 0; i < odds.Length; i++)
        {
            odds[i] = Score(list.Places, mention, bearers[i], evidence) + Told(list, mention, bearers[i].Place);
            best = Math.Max(best, odds[i]);
        }

        var sum = 0.0;
        for (var i = 0; i < odds.Length; i++)
            sum += odds[i] = Math.Exp(Steepness * (odds[i] - best));
        for (var i = 0; i < odds.Length; i++)
            odds[i] /= sum;
    }

    /// <summary>What the odds so far say about countries and provinces; a name counts less each time it comes again.</summary>
    private static void Collect(ToponymList list, PlaceEvidence evidence)
    {
        evidence.Clear();
        list.Seen.Clear();
        foreach (var mention in list.Mentions)
        {
            if (mention.BearerCount == 0)
                continue;
            var times = list.Seen.GetValueOrDefault(mention.Key);
            list.Seen[mention.Key] = times + 1;
            var bearers = list.BearersOf(mention);
            var odds = list.OddsOf(mention);
            for (var i = 0; i < bearers.Length; i++)
            {
                if (odds[i] >= LeastOdds)
                    evidence.Add(bearers[i].Place, mention.Key, (list.Places.Kind(bearers[i].Place) == PlaceKind.Country ? CountryMention : 1) * odds[i] / (1 + times));
            }
        }

        list.SeenHints.Clear();
        foreach (var (place, weight) in list.Hints)
        {
            var times = list.SeenHints.GetValueOrDefault(place);
            list.SeenHints[place] = times + 1;
            evidence.Add(place, 0, weight / (1 + times));
        }
    }

    private static void Choose(ToponymList list, PlaceEvidence evidence)
    {
        Weigh(list, evidence);
        var choices = list.Scratch.Map<ulong, Toponym>();
        foreach (var mention in list.Mentions)
        {
            if (mention.BearerCount == 0)
                continue;
            Settle(list, mention);
            if (!choices.TryGetValue(mention.Key, out var earlier) || Outweighs(mention, earlier))
                choices[mention.Key] = mention;
        }

        foreach (var mention in list.Mentions)
        {
            if (mention.BearerCount > 0 && !mention.IsTold)
                mention.ChooseAs(choices[mention.Key]);
        }
    }

    private static bool Outweighs(Toponym mention, Toponym earlier) =>
        mention.IsTold != earlier.IsTold ? mention.IsTold : mention.Confidence > earlier.Confidence;

    /// <summary>Takes the likeliest place, and the next likely one beside it.</summary>
    private static void Settle(ToponymList list, Toponym mention)
    {
        var bearers = list.BearersOf(mention);
        var odds = list.OddsOf(mention);
        var (best, next) = (0, -1);
        for (var i = 1; i < bearers.Length; i++)
        {
            if (odds[i] > odds[best])
                (best, next) = (i, best);
            else if (next < 0 || odds[i] > odds[next])
                next = i;
        }

        mention.Chosen = bearers[best].Place;
        mention.RunnerUp = next < 0 ? PlaceTable.None : bearers[next].Place;
        mention.Confidence = Math.Min(0.95, next < 0 ? 1 : odds[best] / (odds[best] + odds[next]));
    }

    private static double Score(CandidatePlaces places, Toponym mention, NameBearer bearer, PlaceEvidence evidence)
    {
        var place = bearer.Place;
        var key = mention.Key;
        var kind = places.Kind(place);
        double score = places.Prominence(place) - (bearer.IsAlternate ? AlternateCost : 0);
        score += CountryWeight * Math.Sqrt(evidence.CountryShare(place, key));
        if (kind is PlaceKind.City or PlaceKind.Neighbourhood or PlaceKind.Admin2)
            score += ProvinceWeight * Math.Sqrt(evidence.ProvinceShare(place, key));
        score += NearWeight * Math.Min(1, evidence.Nearness(place, key) / NearEnough);
        if (mention.WantedKind is { } wanted)
            score += kind == wanted ? WantedKindWeight : kind is PlaceKind.Admin1 or PlaceKind.Admin2 && wanted is PlaceKind.Admin1 or PlaceKind.Admin2 ? WantedKindWeight / 2 : 0;
        return score;
    }

    /// <summary>Points where the text itself says what a place lies in.</summary>
    private static double Told(ToponymList list, Toponym mention, int place)
    {
        var points = 0.0;
        if (mention.Enclosing >= 0 && LiesInAny(list, list.Mentions[mention.Enclosing], place))
            points += ToldWeight;
        if (mention.ToldCountry >= 0 && place != mention.ToldCountry && list.Places.IsWithin(place, mention.ToldCountry))
            points += ToldWeight / 2;
        return points;
    }

    private static bool LiesInAny(ToponymList list, Toponym outer, int place)
    {
        foreach (var bearer in list.BearersOf(outer))
        {
            if (bearer.Place != place && list.Places.IsWithin(place, bearer.Place))
                return true;
        }

        return false;
    }
}
