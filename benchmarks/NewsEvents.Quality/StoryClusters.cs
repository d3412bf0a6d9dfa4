namespace NewsEvents.Quality;

/// <summary>
/// Joins articles by their main incidents: types that may be one, places that agree, days that lie near each other.
/// </summary>
internal static class StoryClusters
{
    private const int DaysApart = 3;

    // Words for one incident that differ between its reports.
    private static readonly string[][] Families =
    [
        ["bombing", "explosion", "arson", "fire", "armed_attack", "shelling", "airstrike", "drone_strike", "missile_strike", "riot", "protest"],
        ["shooting", "stabbing", "armed_attack", "killing", "assault", "assassination", "execution", "clash", "raid"],
        ["accident", "crash", "vehicle_ramming", "killing"],
        ["natural_disaster", "earthquake", "flood", "storm", "landslide"],
        ["kidnapping", "hijacking", "detention"],
    ];

    /// <summary>A cluster number for each article.</summary>
    public static int[] Assign(IReadOnlyList<ExtractionResult> results)
    {
        var clusters = Enumerable.Range(0, results.Count).ToArray();
        for (var i = 0; i < results.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (clusters[i] == clusters[j] || !SameIncident(results[i], results[j]))
                    continue;
                var (from, to) = (Math.Max(clusters[i], clusters[j]), Math.Min(clusters[i], clusters[j]));
                for (var k = 0; k <= i; k++)
                    clusters[k] = clusters[k] == from ? to : clusters[k];
            }
        }

        return clusters;
    }

    private static bool SameIncident(ExtractionResult left, ExtractionResult right) =>
        MainIncident(left) is { } a && MainIncident(right) is { } b && SameType(a.Type, b.Type) && SameDays(a.Date, b.Date) && SamePlace(a.Place, b.Place);

    private static Incident? MainIncident(ExtractionResult result) =>
        result.Incidents.FirstOrDefault(incident => incident.IsMain) ?? result.Incidents.FirstOrDefault();

    private static bool SameType(IncidentType left, IncidentType right) =>
        left == right || Array.Exists(Families, family => family.Contains(left.Name) && family.Contains(right.Name));

    private static bool SameDays(DateRange? left, DateRange? right) =>
        left is not { } a || right is not { } b
        || (a.Start.DayNumber <= b.End.DayNumber + DaysApart && b.Start.DayNumber <= a.End.DayNumber + DaysApart);

    private static bool SamePlace(IncidentPlace? left, IncidentPlace? right)
    {
        if (left is null || right is null)
            return false;
        if (left.Place?.CountryCode is { } a && right.Place?.CountryCode is { } b && a != b)
            return false;
        return string.Equals(left.Name, right.Name, StringComparison.OrdinalIgnoreCase) || Near(left.Place, right.Place);
    }

    // Half a degree: a town and its district or the city beside it.
    private static bool Near(Place? left, Place? right) =>
        left is not null && right is not null
        && Math.Abs(left.Latitude - right.Latitude) < 0.5
        && Math.Abs(left.Longitude - right.Longitude) < 0.5;
}
