using NewsEvents.Quality.Muc4.Stages;

namespace NewsEvents.Quality.Muc4;

/// <summary>The place slot; the task covers nine countries of Latin America.</summary>
internal static class IncidentLocation
{
    private const float LeastWhole = 0.3f;
    private const float LeastPart = 0.4f;

    /// <summary>Country and place; null where no country of the task is named.</summary>
    public static string? Of(Report report, Cluster cluster)
    {
        var (whole, probability) = Best(cluster, PlaceStage.Whole, _ => true);
        if (whole is null || probability < LeastWhole)
            return UsualCountry(report);
        var country = whole.Country is { } own && IsCovered(own) ? own : UsualCountry(report);
        var (part, partProbability) = Best(cluster, PlaceStage.Part, place => place.Name != whole.Name);
        if (country is null)
            return null;
        return part is null || partProbability < LeastPart ? $"{country}: {whole.Name}" : $"{country}: {part.Name}: {whole.Name}";
    }

    /// <summary>Whether the task covers incidents of a country.</summary>
    public static bool IsCovered(string country) => Fillers.Has("country", country);

    // All mentions of a name speak for it.
    private static (PlaceCandidate? Place, float Probability) Best(Cluster cluster, string label, Func<PlaceCandidate, bool> isMeant) =>
        cluster.Places.Where(pair => isMeant(pair.Place)).GroupBy(pair => pair.Place.Name)
            .Select(group => ((PlaceCandidate?)group.First().Place, group.Max(pair => pair.Fill[label])))
            .DefaultIfEmpty().MaxBy(pair => pair.Item2);

    private static string? UsualCountry(Report report) =>
        report.Document.Places
            .Where(mention => mention.Place.Country is { } country && IsCovered(country))
            .GroupBy(mention => mention.Place.Country!)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .FirstOrDefault();
}
