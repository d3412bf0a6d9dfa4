namespace NewsEvents.Incidents;

/// <summary>Compares the sites that mentions name: whether they can be the site of one incident.</summary>
internal static class SiteComparer
{
    private const double NearKilometers = 60;
    private const double EarthRadius = 6371;

    /// <summary>How two lists of sites stand to each other, the finer ones first.</summary>
    public static PlaceRelation Compare(List<Place> mention, List<Place> incident)
    {
        if (mention.Count == 0 || incident.Count == 0)
            return mention.Count > 0 ? PlaceRelation.MentionOnly : incident.Count > 0 ? PlaceRelation.IncidentOnly : PlaceRelation.None;
        var here = Finest(mention);
        var there = Finest(incident);
        var relation = PlaceRelation.Abroad;
        foreach (var one in here)
        {
            foreach (var other in there)
            {
                if (IsCompatible(one, other))
                    return PlaceRelation.Compatible;
                if (one.CountryCode == other.CountryCode)
                    relation = PlaceRelation.Apart;
            }
        }

        return relation;
    }

    /// <summary>Whether both name towns and none of them is the same.</summary>
    public static bool HaveOtherTowns(List<Place> mention, List<Place> incident)
    {
        var isTold = false;
        foreach (var one in mention)
        {
            foreach (var other in incident)
            {
                if (one.Kind != PlaceKind.City || other.Kind != PlaceKind.City)
                    continue;
                if (one.Name == other.Name)
                    return false;
                isTold = true;
            }
        }

        return isTold;
    }

    private static List<Place> Finest(List<Place> sites)
    {
        var fine = sites.FindAll(IncidentCluster.IsFinerThanCountry);
        return fine.Count > 0 ? fine : sites;
    }

    private static bool IsCompatible(Place one, Place other)
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
        return EarthRadius * Math.Acos(Math.Clamp((Math.Sin(a) * Math.Sin(b)) + (Math.Cos(a) * Math.Cos(b) * Math.Cos(turn)), -1, 1));
    }
}
