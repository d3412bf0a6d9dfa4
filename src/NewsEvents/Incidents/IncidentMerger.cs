namespace NewsEvents.Incidents;

/// <summary>Gathers the mentions of an article by incident: date, place and type decide what is one and what is another.</summary>
internal sealed class IncidentMerger(IncidentContext context)
{
    private const int DaysOfNews = 30;
    private const int DaysOfFollowUp = 14;
    private const int ClustersInMind = 40;
    private const double NearKilometers = 60;

    private readonly List<IncidentCluster> clusters = [];
    private IncidentCluster? last;

    /// <summary>The incidents in order of their first mention.</summary>
    public List<IncidentCluster> Merge(List<IncidentMention> mentions)
    {
        foreach (var mention in mentions)
        {
            var cluster = Choose(mention);
            if (cluster is null)
            {
                if (mention.Best is null && mention.Casualties.Length == 0)
                    continue;
                cluster = new IncidentCluster(context.Lexicons);
                clusters.Add(cluster);
            }

            cluster.Add(mention);
            if (mention.Block != TextBlockKind.Caption)
                last = cluster;
        }

        return clusters;
    }

    private IncidentCluster? Choose(IncidentMention mention)
    {
        if (clusters.Count == 0)
            return null;
        IncidentCluster? best = null;
        var bestScore = 0.0;
        for (var i = 0; i < clusters.Count; i++)
        {
            // Of a text with very many incidents only the first and the latest are looked back to, so that the work stays linear.
            if (i == 1 && clusters.Count > ClustersInMind)
                i = clusters.Count - ClustersInMind;
            var cluster = clusters[i];
            if (!IsPossible(cluster, mention))
                continue;
            var score = Score(cluster, mention);
            if (score <= bestScore)
                continue;
            best = cluster;
            bestScore = score;
        }

        return best;
    }

    private bool IsPossible(IncidentCluster cluster, IncidentMention mention) =>
        !(mention.IsOther && mention.Best is { IsDefinite: false } && !SharesDate(cluster, mention))
        && TypesFit(cluster, mention)
        && DatesFit(cluster, mention)
        && (mention.Best is { IsDefinite: true } || PlacesFit(cluster, mention));

    private double Score(IncidentCluster cluster, IncidentMention mention)
    {
        var score = 1.0;
        if (mention.Best is { } best && cluster.Type is { } type)
            score += best.Entry.Type == type ? 2 : 1;
        if (ReferenceEquals(cluster, last))
            score += 1;
        if (ReferenceEquals(cluster, clusters[0]))
            score += 0.5;
        if (SharesDate(cluster, mention))
            score += 3;
        if (SharesPlace(cluster, mention))
            score += 1;
        return score;
    }

    private bool TypesFit(IncidentCluster cluster, IncidentMention mention)
    {
        if (mention.Best is not { } best || cluster.Type is not { } type || best.Entry.Type == type)
            return true;
        var (family, specificity) = context.Lexicons.Type(best.Entry.Type);
        var (otherFamily, otherSpecificity) = context.Lexicons.Type(type);
        if (specificity == 1 || otherSpecificity == 1)
            return true;
        if (family == otherFamily)
            return mention.Best.IsDefinite || specificity <= 3 || otherSpecificity <= 3 || SameBlock(cluster, mention);
        return mention.Best.IsDefinite || ConsequenceOf(family, otherFamily) || ConsequenceOf(otherFamily, family) || SameBlock(cluster, mention);
    }

    /// <summary>Two stretches of one sentence, or sentences side by side, tell one course of events.</summary>
    private static bool SameBlock(IncidentCluster cluster, IncidentMention mention) =>
        !mention.IsOther && mention.Sentence - cluster.Mentions[^1].Sentence <= 1;

    /// <summary>Which families of incidents come with each other: a raid with fighting, a storm with a collapse.</summary>
    private static bool ConsequenceOf(string family, string cause) => (family, cause) switch
    {
        ("hazard", "nature") or ("security", "armed") or ("security", "crowd") or ("security", "abduction") or ("armed", "abduction")
            or ("armed", "crowd") or ("hazard", "armed") => true,
        _ => false,
    };

    private bool DatesFit(IncidentCluster cluster, IncidentMention mention)
    {
        if (mention.Time?.Range is not { } range || mention.IsTimeOfStatement)
            return !IsPast(cluster) || (mention.Block != TextBlockKind.Caption && mention.Sentence - cluster.Mentions[^1].Sentence <= 1);
        if (cluster.Date is { } date)
            return Near(range, date) || (!IsNew(mention) && Apart(range, date) <= DaysOfFollowUp);
        return context.Document.Published is not { } published || range.End.AddDays(DaysOfNews) >= published;
    }

    private static int Apart(DateRange range, DateRange other) =>
        Math.Max(0, Math.Max(range.Start.DayNumber - other.End.DayNumber, other.Start.DayNumber - range.End.DayNumber));

    /// <summary>Whether a mention brings up an incident of its own: a noun without "the", or people counted for the first time.</summary>
    private static bool IsNew(IncidentMention mention) =>
        mention.IsOther
        || mention.Best is { IsNoun: true, IsDefinite: false }
        || mention.Casualties.Any(casualty => !casualty.IsIndividual && !casualty.IsDefinite);

    /// <summary>Whether an incident lies clearly before the news of the day, so that later sentences turn back from it.</summary>
    private bool IsPast(IncidentCluster cluster) =>
        cluster.Date is { } date && context.Document.Published is { } published && date.End.AddDays(DaysOfNews) < published;

    private static bool Near(DateRange range, DateRange other) =>
        range.Start.DayNumber - 1 <= other.End.DayNumber && other.Start.DayNumber - 1 <= range.End.DayNumber;

    private static bool SharesDate(IncidentCluster cluster, IncidentMention mention) =>
        cluster.Date is { } date && mention.Time?.Range is { } range && !mention.IsTimeOfStatement && range.Overlaps(date);

    private static bool PlacesFit(IncidentCluster cluster, IncidentMention mention)
    {
        var here = Sites(mention, finerThanCountry: true);
        if (here.Count == 0)
            here = Sites(mention, finerThanCountry: false);
        var there = cluster.Sites.FindAll(IncidentCluster.IsFinerThanCountry);
        if (there.Count == 0)
            there = cluster.Sites;
        return here.Count == 0 || there.Count == 0 || here.Exists(one => there.Exists(other => Compatible(one, other)));
    }

    private static List<Place> Sites(IncidentMention mention, bool finerThanCountry) =>
        [.. IncidentCluster.SitesOf(mention).Where(place => !finerThanCountry || IncidentCluster.IsFinerThanCountry(place))];

    private static bool SharesPlace(IncidentCluster cluster, IncidentMention mention) =>
        mention.Places.Any(here => here.Mention is not null && cluster.PlaceNames.Contains(here.Mention.Place.Name));

    /// <summary>Whether two places can be the site of one incident: one lies in the other, or they are close.</summary>
    private static bool Compatible(Place one, Place other)
    {
        if (one.CountryCode is null || other.CountryCode is null)
            return true;
        if (one.CountryCode != other.CountryCode)
            return false;
        if (one.Kind == PlaceKind.Country || other.Kind == PlaceKind.Country || Province(one) is not { } province || Province(other) is not { } otherProvince)
            return true;
        return province == otherProvince || Kilometers(one, other) < NearKilometers;
    }

    private static string? Province(Place place) => place.Kind == PlaceKind.Admin1 ? place.Name : place.Admin1;

    /// <summary>Great-circle distance, by the spherical law of cosines.</summary>
    private static double Kilometers(Place one, Place other)
    {
        var (a, b) = (double.DegreesToRadians(one.Latitude), double.DegreesToRadians(other.Latitude));
        var turn = double.DegreesToRadians(one.Longitude - other.Longitude);
        return 6371 * Math.Acos(Math.Clamp((Math.Sin(a) * Math.Sin(b)) + (Math.Cos(a) * Math.Cos(b) * Math.Cos(turn)), -1, 1));
    }
}
