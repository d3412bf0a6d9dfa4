namespace NewsEvents.Incidents;

/// <summary>Estimates how likely a record is right: a logistic regression over what supports it.</summary>
internal static class ConfidenceEstimator
{
    private const int NoteSentences = 3;
    private const int GeneralSpecificity = 2;
    private const double Least = 0.01;
    private const double Most = 0.99;

    public static double Estimate(IncidentContext context, IncidentCluster cluster, Incident incident)
    {
        var score = context.Lexicons.Confidence.Score(Features(context, cluster, incident));
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-score)), Least, Most), 2);
    }

    /// <summary>The features of a record.</summary>
    public static List<int> Features(IncidentContext context, IncidentCluster cluster, Incident incident)
    {
        var features = new List<int> { (int)ConfidenceFeature.Always };
        AddIf(features, incident.IsMain, ConfidenceFeature.Main);
        AddTrigger(features, context, cluster, incident);
        AddDate(features, cluster, incident);
        AddPlace(features, cluster, incident);
        AddToll(features, cluster, incident);
        AddTelling(features, cluster);
        AddText(features, context);
        AddIf(features, incident.Factuality != Factuality.Happened, ConfidenceFeature.NotHappened);
        return features;
    }

    private static void AddTrigger(List<int> features, IncidentContext context, IncidentCluster cluster, Incident incident)
    {
        var weight = cluster.Mentions.SelectMany(static mention => mention.Triggers).Select(static trigger => trigger.Entry.Weight).DefaultIfEmpty(0).Max();
        features.Add((int)(weight == 0 ? ConfidenceFeature.NoTrigger : ConfidenceFeature.WeightOne + Math.Min(weight, 5) - 1));
        AddIf(features, context.Lexicons.Type(incident.Type).Specificity <= GeneralSpecificity, ConfidenceFeature.GeneralType);
    }

    private static void AddDate(List<int> features, IncidentCluster cluster, Incident incident)
    {
        features.Add((int)(incident.Date is not { } date ? ConfidenceFeature.NoDate
            : cluster.Time is null ? ConfidenceFeature.DayOfPublication
            : date.Precision == DatePrecision.Day ? ConfidenceFeature.DayTold : ConfidenceFeature.LongerTimeTold));
        var dates = cluster.Mentions.Select(static mention => mention.Time?.Range).Where(static range => range is not null).Distinct().Count();
        AddIf(features, dates > 1, ConfidenceFeature.DatesCompete);
    }

    private static void AddPlace(List<int> features, IncidentCluster cluster, Incident incident)
    {
        features.Add((int)(incident.Place is not { } place ? ConfidenceFeature.NoPlace
            : place.Place is not { } resolved ? ConfidenceFeature.UnknownPlace
            : resolved.Kind is PlaceKind.City or PlaceKind.Neighbourhood ? ConfidenceFeature.Town
            : resolved.Kind is PlaceKind.Admin1 or PlaceKind.Admin2 ? ConfidenceFeature.Area : ConfidenceFeature.Country));
        AddIf(features, cluster.Sites.Count(IncidentCluster.IsFinerThanCountry) > 2, ConfidenceFeature.PlacesCompete);
    }

    private static void AddToll(List<int> features, IncidentCluster cluster, Incident incident)
    {
        features.Add((int)(incident.Killed is not { } killed ? ConfidenceFeature.NoKilled
            : killed.Qualifier == CountQualifier.Vague ? ConfidenceFeature.KilledVague
            : killed.Minimum == killed.Maximum ? ConfidenceFeature.KilledExact : ConfidenceFeature.KilledOpen));
        var figures = cluster.Mentions.SelectMany(static mention => mention.Casualties)
            .Where(static casualty => casualty is { Kind: HarmKind.Killed, IsCumulative: false, IsDefinite: false, Minimum: not null }).Select(static casualty => casualty.Minimum!.Value).ToList();
        AddIf(features, figures.Count > figures.Distinct().Count(), ConfidenceFeature.KilledToldAgain);
        AddIf(features, figures.Distinct().Count() > 1, ConfidenceFeature.KilledDisputed);
        AddIf(features, incident.Injured is not null, ConfidenceFeature.Injured);
    }

    private static void AddTelling(List<int> features, IncidentCluster cluster)
    {
        features.Add((int)(cluster.Mentions.Count switch { 1 => ConfidenceFeature.ToldOnce, 2 => ConfidenceFeature.ToldTwice, _ => ConfidenceFeature.ToldOften }));
        AddIf(features, cluster.IsHeadline, ConfidenceFeature.InHeadline);
        AddIf(features, cluster.IsLead, ConfidenceFeature.InLead);
        AddIf(features, cluster.Mentions[0].IsOther, ConfidenceFeature.SetApart);
        AddIf(features, cluster.Mentions.TrueForAll(static mention => mention.Block == TextBlockKind.Caption), ConfidenceFeature.OnlyCaption);
    }

    private static void AddText(List<int> features, IncidentContext context)
    {
        var sentences = context.Tokens.SentenceCount;
        features.Add((int)(sentences <= NoteSentences ? ConfidenceFeature.Note : sentences < SameIncidentFeatures.LongText ? ConfidenceFeature.ShortText : ConfidenceFeature.LongText));
        AddIf(features, context.Document.Published is not null, ConfidenceFeature.Published);
    }

    private static void AddIf(List<int> features, bool isOn, ConfidenceFeature feature)
    {
        if (isOn)
            features.Add((int)feature);
    }
}
