namespace NewsEvents.Incidents;

/// <summary>Sees whether an incident is told with enough to be a record of its own.</summary>
/// <remarks>Used by one thread.</remarks>
internal sealed class RecordFeatures(IncidentContext context, IReadOnlyList<IncidentCluster> clusters, IncidentCluster? main)
{
    private const int DaysOfNews = 30;
    private const int GeneralSpecificity = 2;
    private const int ClearWeight = 3;
    private const int Few = 3;

    private static readonly int Fixed = Enum.GetValues<RecordFeature>().Length;

    private readonly List<int> features = [];
    private IncidentCluster cluster = null!;

    /// <summary>The names of all features in the order of their numbers.</summary>
    public static string[] Names(TypePairs types) => [.. Enum.GetNames<RecordFeature>(), .. types.Names.Select(static name => "type." + name)];

    /// <summary>The features of an incident; the list is used again at the next call.</summary>
    public List<int> Of(IncidentCluster next)
    {
        cluster = next;
        features.Clear();
        Add(RecordFeature.Always);
        AddCasualties();
        AddTriggers();
        AddTelling();
        AddSetting();
        AddMain();
        AddPairs();
        return features;
    }

    private void AddCasualties()
    {
        var casualties = cluster.Mentions.SelectMany(static mention => mention.Casualties).ToList();
        var single = casualties.FindAll(static casualty => !casualty.IsCumulative);
        AddIf(casualties.Count == 0, RecordFeature.NoCasualties);
        AddIf(single.Count < casualties.Count, RecordFeature.HasCumulative);
        AddIf(single.Count == 0 && casualties.Count > 0, RecordFeature.OnlyCumulative);
        AddIf(HasToll(cluster), RecordFeature.HasToll);
        AddIf(single.Exists(static casualty => casualty.IsDefinite), RecordFeature.HasDefiniteToll);
        AddIf(single.Exists(static casualty => casualty.Minimum is not null), RecordFeature.HasNumber);
        AddIf(single.Exists(static casualty => casualty.Kind == HarmKind.Killed), RecordFeature.HasDead);
        AddIf(single.Count > 0 && single.TrueForAll(static casualty => casualty.IsBarePlural), RecordFeature.OnlyBarePlural);
    }

    private void AddTriggers()
    {
        if (cluster.Type is not { } type)
        {
            Add(RecordFeature.NoType);
            return;
        }

        var triggers = cluster.Mentions.Select(static mention => mention.Best).OfType<Trigger>().ToList();
        if (context.Lexicons.TypePairs.Find(type) is var number and >= 0)
            features.Add(Fixed + number);
        Add(RecordFeature.WeightOne + Math.Clamp(triggers.Max(static trigger => trigger.Entry.Weight), 1, 5) - 1);
        AddIf(triggers.Exists(static trigger => trigger.IsNoun), RecordFeature.Noun);
        AddIf(triggers.TrueForAll(static trigger => trigger.IsPlural && !trigger.IsDefinite), RecordFeature.OnlyPlural);
        AddIf(triggers.TrueForAll(static trigger => trigger.IsReference), RecordFeature.OnlyReference);
        AddIf(triggers.TrueForAll(static trigger => trigger.IsDefinite), RecordFeature.OnlyDefinite);
        AddIf(context.Lexicons.Type(type).Specificity <= GeneralSpecificity, RecordFeature.OnlyGeneral);
    }

    private void AddTelling()
    {
        AddIf(cluster.ActorNames.Count > 0, RecordFeature.HasActor);
        AddIf(cluster.TargetNames.Count > 0, RecordFeature.HasTarget);
        AddIf(cluster.IsHeadline, RecordFeature.InHeadline);
        AddIf(cluster.IsLead, RecordFeature.InLead);
        AddIf(cluster.Mentions.TrueForAll(static mention => mention.Block == TextBlockKind.Caption), RecordFeature.OnlyCaption);
        AddIf(cluster.Mentions.TrueForAll(static mention => mention.IsPart), RecordFeature.OnlyPartOfStretch);
        AddIf(cluster.Mentions[0].IsOther, RecordFeature.SetApart);
        AddIf(cluster.Mentions.Count == 1, RecordFeature.ToldOnce);
        AddIf(cluster.Mentions.Count == 2, RecordFeature.ToldTwice);
        AddIf(cluster.Mentions.Count > 2, RecordFeature.ToldOften);
        var factuality = cluster.Mentions.Min(static mention => mention.Factuality);
        AddIf(factuality == Factuality.Foiled, RecordFeature.Foiled);
        AddIf(factuality == Factuality.Threatened, RecordFeature.Threatened);
        AddIf(factuality > Factuality.Threatened, RecordFeature.NotHappened);
    }

    private void AddSetting()
    {
        AddIf(cluster.Date is not null, RecordFeature.Dated);
        AddIf(cluster.Date is { Precision: DatePrecision.Day }, RecordFeature.DatedToDay);
        AddIf(cluster.Date is { } date && context.Document.Published is { } published && date.End.AddDays(DaysOfNews) < published, RecordFeature.DatedPast);
        AddIf(cluster.Sites.Count > 0, RecordFeature.SiteTold);
        AddIf(cluster.Sites.Exists(IncidentCluster.IsFinerThanCountry), RecordFeature.FineSite);
    }

    private void AddMain()
    {
        AddIf(clusters.Count == 1, RecordFeature.OnlyIncident);
        AddIf(clusters.Count is > 1 and <= Few, RecordFeature.FewIncidents);
        AddIf(clusters.Count > Few, RecordFeature.ManyIncidents);
        AddIf(cluster == main, RecordFeature.IsMain);
        AddIf(main is not null, RecordFeature.HasMain);
        if (main is null || cluster == main)
            return;
        if (cluster.Date is { } date && main.Date is { } other)
            Add(date.Overlaps(other) ? RecordFeature.DatedLikeMain : RecordFeature.DatedUnlikeMain);
        var places = SiteComparer.Compare(cluster.Sites, main.Sites);
        AddIf(places == PlaceRelation.Compatible, RecordFeature.SiteOfMain);
        AddIf(places is PlaceRelation.Apart or PlaceRelation.Abroad, RecordFeature.SiteUnlikeMain);
        AddTypeOfMain(main);
    }

    private void AddTypeOfMain(IncidentCluster main)
    {
        if (cluster.Type is not { } type || main.Type is not { } other)
            return;
        var isPlain = cluster.Date is null && cluster.Sites.Count == 0 && !HasToll(cluster);
        AddIf(type == other && isPlain, RecordFeature.PlainSameTypeAsMain);
        Add(type == other ? RecordFeature.SameTypeAsMain
            : context.Lexicons.Type(type).Family == context.Lexicons.Type(other).Family ? RecordFeature.SameFamilyAsMain : RecordFeature.OtherFamilyThanMain);
        AddIf(type == IncidentType.Detention && other != IncidentType.Detention, RecordFeature.DetentionBesideMain);
        AddIf(type == IncidentType.Detention && cluster.Kinds.Contains(HarmKind.Detained), RecordFeature.DetentionWithNumber);
    }

    private void AddPairs()
    {
        var isDated = cluster.Date is not null;
        var isSited = cluster.Sites.Count > 0;
        var isClear = cluster.Mentions.Exists(IsClear);
        var hasToll = HasToll(cluster) && cluster.Type is not null;
        AddIf(hasToll && isDated, RecordFeature.TollDated);
        AddIf(hasToll && isSited, RecordFeature.TollSited);
        AddIf(isDated && isSited, RecordFeature.DatedSited);
        AddIf(isClear && isDated, RecordFeature.ClearDated);
        AddIf(isClear && isSited, RecordFeature.ClearSited);
        AddLong(isDated, isSited, isClear, hasToll);
        AddIf(isClear && !isDated && !isSited && !hasToll, RecordFeature.ClearAlone);
    }

    private void AddLong(bool isDated, bool isSited, bool isClear, bool hasToll)
    {
        if (context.Tokens.SentenceCount < SameIncidentFeatures.LongText)
            return;
        Add(RecordFeature.Long);
        AddIf(hasToll, RecordFeature.LongToll);
        AddIf(isClear, RecordFeature.LongClear);
        AddIf(isDated, RecordFeature.LongDated);
        AddIf(isSited, RecordFeature.LongSited);
        AddIf(cluster.Mentions.Count > 2, RecordFeature.LongToldOften);
        AddIf(main is not null && cluster.Type != main.Type, RecordFeature.LongOtherThanMain);
    }

    /// <summary>Whether an incident is told with as much as every record is; a verb alone ("the visitors attacked") is too little.</summary>
    public static bool IsToldEnough(IncidentCluster cluster) => cluster.Mentions.Exists(static mention =>
        mention.Casualties.Any(static casualty => !casualty.IsCumulative)
        || (mention.Best is { } best && (best.Entry.Weight > ClearWeight || best.IsNoun || mention.HasTellingArgument)));

    /// <summary>Whether an incident has a toll in numbers, or a toll and a clear word, and a date that is not the main one's, so that it is a record for certain.</summary>
    public static bool IsToldInFull(IncidentCluster cluster, IncidentCluster? main) =>
        cluster.Date is { } date && HasToll(cluster) && (HasNumber(cluster) || cluster.Mentions.Exists(IsClear)) && !(main?.Date is { } other && date.Overlaps(other));

    private static bool HasNumber(IncidentCluster cluster) => cluster.Type is not null && cluster.Mentions.Exists(
        static mention => mention.Casualties.Any(static casualty => casualty is { IsCumulative: false, IsDefinite: false, IsIndividual: false, Minimum: not null }));

    private static bool HasToll(IncidentCluster cluster) =>
        cluster.Mentions.Exists(static mention => mention.Casualties.Any(static casualty => !casualty.IsCumulative && !casualty.IsDefinite));

    /// <summary>A specific trigger, or a general one with who did it or to whom.</summary>
    private static bool IsClear(IncidentMention mention) =>
        mention.Best is { } best && !(best.IsPlural && !best.IsDefinite)
        && (best.Entry.Weight > ClearWeight || (best.Entry.Weight == ClearWeight && (best.IsNoun || mention.HasTellingArgument)));

    private void Add(RecordFeature feature) => features.Add((int)feature);

    private void AddIf(bool isOn, RecordFeature feature)
    {
        if (isOn)
            Add(feature);
    }
}
