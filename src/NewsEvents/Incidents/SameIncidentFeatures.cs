namespace NewsEvents.Incidents;

/// <summary>Sees whether a mention tells an incident that other mentions told before.</summary>
/// <remarks>Used by one thread.</remarks>
internal sealed class SameIncidentFeatures(IncidentContext context)
{
    private const int DaysOfNews = 30;
    private const int WeeksApart = 14;
    private const int GeneralSpecificity = 2;
    private const int MiddleSpecificity = 3;
    private const int FewSentences = 4;
    private const int Often = 5;

    /// <summary>From so many sentences on an article tells more incidents than a note does.</summary>
    public const int LongText = 12;

    private static readonly int Fixed = Enum.GetValues<SameIncidentFeature>().Length;

    private readonly List<int> features = [];
    private readonly List<Place> sites = [];
    private readonly bool isLong = context.Tokens.SentenceCount >= LongText;
    private IncidentMention mention = null!;

    /// <summary>The names of all features in the order of their numbers.</summary>
    public static string[] Names(TypePairs types) => [.. Enum.GetNames<SameIncidentFeature>(), .. types.PairNames()];

    /// <summary>Whether the last compared incident has the type of the mention, or one has none, and nothing told speaks against it.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Turns to a mention, which is then compared with one incident after the other.</summary>
    public void Turn(IncidentMention next)
    {
        mention = next;
        sites.Clear();
        sites.AddRange(IncidentCluster.SitesOf(next));
    }

    /// <summary>The features of the mention and an incident; the list is used again at the next call.</summary>
    /// <param name="cluster">The incident.</param>
    /// <param name="known">The incidents in mind, in the order of their first mention.</param>
    /// <param name="last">The incident that the text told last.</param>
    public List<int> Of(IncidentCluster cluster, IReadOnlyList<IncidentCluster> known, IncidentCluster? last)
    {
        features.Clear();
        Add(SameIncidentFeature.Always);
        AddIf(isLong, SameIncidentFeature.Long);
        AddPosition(cluster, known, last);
        AddForm(cluster);
        var type = AddType(cluster, known);
        var dates = AddDates(cluster);
        var places = AddPlaces(cluster);
        var counts = AddPeople(cluster);
        AddPairs(cluster, known, last, type, (dates, places, counts));
        AddFits(cluster, known, last, (type, dates, places));
        return features;
    }

    private void AddPosition(IncidentCluster cluster, IReadOnlyList<IncidentCluster> known, IncidentCluster? last)
    {
        var latest = cluster.Mentions[^1];
        var back = mention.Sentence - latest.Sentence;
        Add(latest.Range == mention.Range ? SameIncidentFeature.SameStretch
            : back == 0 ? SameIncidentFeature.SameSentence
            : back == 1 ? SameIncidentFeature.NextSentence
            : back <= FewSentences ? SameIncidentFeature.FewSentencesBack : SameIncidentFeature.ManySentencesBack);
        AddIf(cluster == last, SameIncidentFeature.IsLast);
        AddIf(cluster == known[0], SameIncidentFeature.IsFirst);
        AddIf(known.Count == 1, SameIncidentFeature.IsOnly);
        AddIf(mention.IsLead, SameIncidentFeature.LeadHere);
        AddIf(cluster.IsLead, SameIncidentFeature.LeadThere);
        AddIf(cluster.IsHeadline, SameIncidentFeature.HeadlineThere);
        AddIf(mention.Block == TextBlockKind.Caption, SameIncidentFeature.CaptionHere);
        AddIf(cluster.Mentions.Count == 1, SameIncidentFeature.ToldOnce);
        AddIf(cluster.Mentions.Count >= Often, SameIncidentFeature.ToldOften);
    }

    private void AddForm(IncidentCluster cluster)
    {
        AddIf(mention.IsOther, SameIncidentFeature.SetApart);
        AddIf(mention.Factuality != cluster.Mentions[0].Factuality, SameIncidentFeature.FactualityDiffers);
        AddIf(mention.Casualties.IsEmpty, SameIncidentFeature.NothingCounted);
        AddIf(mention.Casualties.IsEmpty && mention.Best is null, SameIncidentFeature.OnlyActors);
        if (mention.Best is not { } best)
            return;
        Add(best.IsDefinite ? SameIncidentFeature.Definite : best.IsNoun ? SameIncidentFeature.IndefiniteNoun : SameIncidentFeature.Verb);
        AddIf(best.IsPlural, SameIncidentFeature.Plural);
        AddIf(best.IsReference, SameIncidentFeature.Reference);
    }

    private SameIncidentFeature AddType(IncidentCluster cluster, IReadOnlyList<IncidentCluster> known)
    {
        if (mention.Best is not { Entry.Type: var here } || cluster.Type is not { } there)
            return Add(mention.Best is null ? SameIncidentFeature.NoTrigger : SameIncidentFeature.NoTypeThere);
        var (family, specificity) = context.Lexicons.Type(here);
        var (otherFamily, otherSpecificity) = context.Lexicons.Type(there);
        AddIf(specificity <= GeneralSpecificity, SameIncidentFeature.GeneralHere);
        AddIf(otherSpecificity <= GeneralSpecificity, SameIncidentFeature.GeneralThere);
        AddRank(cluster, known, here);
        AddPair(here, there);
        if (here == there)
            return Add(SameIncidentFeature.SameType);
        AddIf(cluster.Tells(here), SameIncidentFeature.TypeToldThere);
        return Add(family == otherFamily ? SameIncidentFeature.SameFamily : SameIncidentFeature.OtherFamily);
    }

    private void AddPair(IncidentType here, IncidentType there)
    {
        var (types, families) = context.Lexicons.TypePairs.Find(here, there);
        if (types < 0)
            return;
        features.Add(Fixed + types);
        features.Add(Fixed + families);
    }

    /// <summary>Whether the incident is the only one, or the latest one, of the type that the mention names.</summary>
    private void AddRank(IncidentCluster cluster, IReadOnlyList<IncidentCluster> known, IncidentType type)
    {
        if (cluster.Type != type)
            return;
        var (count, latest) = (0, -1);
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i].Type != type)
                continue;
            count++;
            if (latest < 0 || known[i].Mentions[^1].Range.First > known[latest].Mentions[^1].Range.First)
                latest = i;
        }

        AddIf(count == 1, SameIncidentFeature.OnlyOneOfType);
        AddIf(count > 1 && known[latest] == cluster, SameIncidentFeature.LatestOfType);
    }

    private SameIncidentFeature AddDates(IncidentCluster cluster)
    {
        var isPast = IsPast(cluster.Date);
        AddIf(isPast, SameIncidentFeature.PastThere);
        if (mention.IsTimeOfStatement)
            Add(SameIncidentFeature.TimeOfStatement);
        if (mention.Time?.Range is not { } range || mention.IsTimeOfStatement)
        {
            AddIf(isPast && mention.Sentence - cluster.Mentions[^1].Sentence > 1, SameIncidentFeature.PastThereFarBack);
            return Add(cluster.Date is null ? SameIncidentFeature.NoDates : SameIncidentFeature.DateThereOnly);
        }

        AddIf(IsPast(range), SameIncidentFeature.PastHere);
        AddIf(IsPast(range) && !isPast, SameIncidentFeature.PastHereOnly);
        if (cluster.Date is not { } date)
            return Add(SameIncidentFeature.DateHereOnly);
        if (range.Start == date.Start && range.End == date.End)
            return Add(SameIncidentFeature.DatesSame);
        var apart = SameIncidentRules.Apart(range, date);
        return Add(apart <= 0 ? SameIncidentFeature.DatesOverlap
            : apart == 1 ? SameIncidentFeature.DatesNear
            : apart <= WeeksApart ? SameIncidentFeature.DatesWeeksApart : SameIncidentFeature.DatesFarApart);
    }

    private bool IsPast(DateRange? range) =>
        range is { } days && context.Document.Published is { } published && days.End.AddDays(DaysOfNews) < published;

    private SameIncidentFeature AddPlaces(IncidentCluster cluster)
    {
        foreach (var place in mention.Places)
        {
            if (place.Mention is null || !cluster.PlaceNames.Contains(place.Mention.Place.Name))
                continue;
            Add(SameIncidentFeature.SharedPlaceName);
            break;
        }

        AddIf(SiteComparer.HaveOtherTowns(sites, cluster.Sites), SameIncidentFeature.OtherTowns);
        return Add(SiteComparer.Compare(sites, cluster.Sites) switch
        {
            PlaceRelation.Compatible => SameIncidentFeature.SitesCompatible,
            PlaceRelation.Apart => SameIncidentFeature.SitesApart,
            PlaceRelation.Abroad => SameIncidentFeature.SitesAbroad,
            PlaceRelation.MentionOnly => SameIncidentFeature.SitesHereOnly,
            PlaceRelation.IncidentOnly => SameIncidentFeature.SitesThereOnly,
            _ => SameIncidentFeature.NoSites,
        });
    }

    private SameIncidentFeature? AddPeople(IncidentCluster cluster)
    {
        AddNames(cluster);
        var (isSame, isOther, isFirst, isDefinite) = (false, false, false, false);
        foreach (var casualty in mention.Casualties)
        {
            isDefinite |= casualty.IsDefinite;
            isFirst |= !cluster.Kinds.Contains(casualty.Kind);
            if (casualty.IsCumulative || casualty.IsIndividual || casualty.IsSubset || casualty.Minimum is not { } number)
                continue;
            isSame |= cluster.Numbers.Contains((casualty.Kind, number));
            isOther |= cluster.Kinds.Contains(casualty.Kind) && !cluster.Numbers.Contains((casualty.Kind, number));
        }

        AddIf(isFirst, SameIncidentFeature.FirstToll);
        AddIf(isDefinite, SameIncidentFeature.DefinitePeople);
        return isSame ? Add(SameIncidentFeature.SameCount) : isOther ? Add(SameIncidentFeature.OtherCount) : null;
    }

    private void AddNames(IncidentCluster cluster)
    {
        var (shared, others) = (false, false);
        foreach (var casualty in mention.Casualties)
        {
            foreach (var name in casualty.Names)
            {
                shared |= cluster.VictimNames.Contains(name);
                others |= cluster.VictimNames.Count > 0 && !cluster.VictimNames.Contains(name);
            }
        }

        AddIf(shared, SameIncidentFeature.SharedVictim);
        AddIf(others && !shared, SameIncidentFeature.OtherVictims);
        // The parts of one stretch share who and what it names.
        if (cluster.Mentions[^1].Range == mention.Range)
            return;
        var isSharedActor = false;
        foreach (var actor in mention.Actors)
            isSharedActor |= cluster.ActorNames.Contains(actor.Name);
        AddIf(isSharedActor, SameIncidentFeature.SharedActor);
        AddIf(!isSharedActor && !mention.Actors.IsEmpty && cluster.ActorNames.Count > 0, SameIncidentFeature.OtherActors);
        foreach (var target in mention.Targets)
        {
            if (!cluster.TargetNames.Contains(target.Text))
                continue;
            Add(SameIncidentFeature.SharedTarget);
            break;
        }
    }

    private void AddPairs(
        IncidentCluster cluster,
        IReadOnlyList<IncidentCluster> known,
        IncidentCluster? last,
        SameIncidentFeature type,
        (SameIncidentFeature Dates, SameIncidentFeature Places, SameIncidentFeature? Counts) seen)
    {
        var isFirst = cluster == known[0];
        var isLast = cluster == last;
        var isNear = mention.Sentence - cluster.Mentions[^1].Sentence <= 1;
        if (type == SameIncidentFeature.SameType)
            AddSameType(isFirst, isLast, seen);
        else if (type is SameIncidentFeature.SameFamily or SameIncidentFeature.OtherFamily)
            AddOtherType(cluster, type, isFirst, isNear, seen.Dates);
        else if (type == SameIncidentFeature.NoTrigger)
            AddNoTrigger(isFirst, isLast, isNear, seen.Counts);
        if (mention.Best is { } best && context.Lexicons.Type(best.Entry.Type).Specificity <= GeneralSpecificity)
        {
            AddIf(best.IsDefinite, SameIncidentFeature.GeneralDefinite);
            AddIf(isFirst, SameIncidentFeature.GeneralFirst);
            AddIf(isLast, SameIncidentFeature.GeneralLast);
            AddIf(isNear, SameIncidentFeature.GeneralNear);
        }

        AddIf(mention.Best is { IsPlural: true } && isFirst, SameIncidentFeature.PluralFirst);
        var isUndated = seen.Dates is SameIncidentFeature.NoDates or SameIncidentFeature.DateThereOnly;
        AddIf(isUndated && isLast, SameIncidentFeature.UndatedLast);
        AddIf(isUndated && isFirst, SameIncidentFeature.UndatedFirst);
        AddIf(mention.IsOther && Shares(seen.Dates), SameIncidentFeature.SetApartDates);
    }

    private void AddSameType(bool isFirst, bool isLast, (SameIncidentFeature Dates, SameIncidentFeature Places, SameIncidentFeature? Counts) seen)
    {
        var best = mention.Best!;
        Add(best.IsDefinite ? SameIncidentFeature.SameTypeDefinite : best.IsNoun ? SameIncidentFeature.SameTypeIndefinite : SameIncidentFeature.SameTypeVerb);
        AddIf(isFirst, SameIncidentFeature.SameTypeFirst);
        AddIf(isLast, SameIncidentFeature.SameTypeLast);
        AddIf(Shares(seen.Dates), SameIncidentFeature.SameTypeDates);
        AddIf(seen.Dates == SameIncidentFeature.NoDates, SameIncidentFeature.SameTypeNoDates);
        AddIf(seen.Places == SameIncidentFeature.SitesCompatible, SameIncidentFeature.SameTypeSites);
        AddIf(seen.Places is SameIncidentFeature.SitesApart or SameIncidentFeature.SitesAbroad, SameIncidentFeature.SameTypeSitesApart);
        AddIf(seen.Counts == SameIncidentFeature.SameCount, SameIncidentFeature.SameTypeCount);
        AddIf(seen.Counts == SameIncidentFeature.OtherCount, SameIncidentFeature.SameTypeOtherCount);
        AddIf(mention.IsOther, SameIncidentFeature.SetApartSameType);
        AddIf(isLong && best is { IsNoun: true, IsDefinite: false }, SameIncidentFeature.LongIndefinite);
    }

    private void AddOtherType(IncidentCluster cluster, SameIncidentFeature type, bool isFirst, bool isNear, SameIncidentFeature dates)
    {
        AddIf(mention.Best!.IsDefinite, SameIncidentFeature.OtherTypeDefinite);
        AddIf(cluster.Mentions[^1].Range == mention.Range, SameIncidentFeature.OtherTypeStretch);
        AddIf(isNear, SameIncidentFeature.OtherTypeNear);
        AddIf(Shares(dates), SameIncidentFeature.OtherTypeDates);
        AddIf(isFirst, SameIncidentFeature.OtherTypeFirst);
        AddIf(cluster.Tells(mention.Best.Entry.Type), SameIncidentFeature.OtherTypeTold);
        AddIf(isLong, type == SameIncidentFeature.SameFamily ? SameIncidentFeature.LongSameFamily : SameIncidentFeature.LongOtherFamily);
    }

    private void AddNoTrigger(bool isFirst, bool isLast, bool isNear, SameIncidentFeature? counts)
    {
        AddIf(isLast, SameIncidentFeature.NoTriggerLast);
        AddIf(isFirst, SameIncidentFeature.NoTriggerFirst);
        AddIf(isNear, SameIncidentFeature.NoTriggerNear);
        AddIf(!mention.Casualties.IsEmpty && mention.Casualties[0].IsBarePlural, SameIncidentFeature.NoTriggerPlural);
        AddIf(counts == SameIncidentFeature.SameCount, SameIncidentFeature.NoTriggerCount);
        AddIf(counts == SameIncidentFeature.OtherCount, SameIncidentFeature.NoTriggerOtherCount);
    }

    private void AddFits(
        IncidentCluster cluster,
        IReadOnlyList<IncidentCluster> known,
        IncidentCluster? last,
        (SameIncidentFeature Type, SameIncidentFeature Dates, SameIncidentFeature Places) seen)
    {
        var typesFit = TypesFit(cluster, seen.Type);
        var datesFit = DatesFit(cluster, seen.Dates);
        var placesFit = mention.Best is { IsDefinite: true } || seen.Places is not (SameIncidentFeature.SitesApart or SameIncidentFeature.SitesAbroad);
        AddIf(typesFit, SameIncidentFeature.TypesFit);
        AddIf(datesFit, SameIncidentFeature.DatesFit);
        AddIf(placesFit, SameIncidentFeature.PlacesFit);
        var isNew = mention.IsOther && mention.Best is { IsDefinite: false } && !Shares(seen.Dates);
        IsPlain = typesFit && datesFit && placesFit && !isNew && seen.Type is not (SameIncidentFeature.SameFamily or SameIncidentFeature.OtherFamily);
        if (!typesFit || !datesFit || !placesFit || isNew)
            return;
        Add(SameIncidentFeature.AllFit);
        AddIf(cluster == known[0], SameIncidentFeature.AllFitFirst);
        AddIf(cluster == last, SameIncidentFeature.AllFitLast);
        AddIf(known.Count == 1, SameIncidentFeature.AllFitOnly);
    }

    private bool TypesFit(IncidentCluster cluster, SameIncidentFeature type)
    {
        if (type is not (SameIncidentFeature.SameFamily or SameIncidentFeature.OtherFamily))
            return true;
        var (family, specificity) = context.Lexicons.Type(mention.Best!.Entry.Type);
        var (otherFamily, otherSpecificity) = context.Lexicons.Type(cluster.Type!.Value);
        if (specificity == 1 || otherSpecificity == 1 || mention.Best.IsDefinite || (!mention.IsOther && mention.Sentence - cluster.Mentions[^1].Sentence <= 1))
            return true;
        return type == SameIncidentFeature.SameFamily
            ? Math.Min(specificity, otherSpecificity) <= MiddleSpecificity
            : IsConsequence(family, otherFamily) || IsConsequence(otherFamily, family);
    }

    /// <summary>Which families of incidents come with each other: a raid with fighting, a storm with a collapse.</summary>
    private static bool IsConsequence(string family, string cause) => (family, cause) switch
    {
        ("hazard", "nature") or ("security", "armed") or ("security", "crowd") or ("security", "abduction") or ("armed", "abduction")
            or ("armed", "crowd") or ("hazard", "armed") => true,
        _ => false,
    };

    private bool DatesFit(IncidentCluster cluster, SameIncidentFeature dates) => dates switch
    {
        SameIncidentFeature.NoDates or SameIncidentFeature.DateThereOnly => !IsPast(cluster.Date) || (mention.Block != TextBlockKind.Caption && mention.Sentence - cluster.Mentions[^1].Sentence <= 1),
        SameIncidentFeature.DateHereOnly => !IsPast(mention.Time?.Range),
        SameIncidentFeature.DatesWeeksApart => !IsNew(),
        _ => dates != SameIncidentFeature.DatesFarApart,
    };

    /// <summary>Whether the mention brings up an incident of its own: a noun without "the", or people counted for the first time.</summary>
    private bool IsNew()
    {
        if (mention.IsOther || mention.Best is { IsNoun: true, IsDefinite: false })
            return true;
        foreach (var casualty in mention.Casualties)
        {
            if (!casualty.IsIndividual && !casualty.IsDefinite)
                return true;
        }

        return false;
    }

    private static bool Shares(SameIncidentFeature dates) => dates is SameIncidentFeature.DatesSame or SameIncidentFeature.DatesOverlap;

    private SameIncidentFeature Add(SameIncidentFeature feature)
    {
        features.Add((int)feature);
        return feature;
    }

    private void AddIf(bool isOn, SameIncidentFeature feature)
    {
        if (isOn)
            features.Add((int)feature);
    }
}
