using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides which of the named places an incident happened in, and which of them it lies in.</summary>
internal sealed class PlaceStage() : Stage("place", penalty: 10)
{
    public const string Whole = "whole";
    public const string Part = "part";

    public override IReadOnlyList<FeatureSet> Features(Report report)
    {
        report.Places = PlaceFinder.Find(report);
        return [.. Items(report).Select(item => PlaceFeatures.Of(report, item.Cluster, item.Place))];
    }

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys)
    {
        var aligned = ClusterKeys.Align(report.Clusters, keys);
        return [.. Items(report).Select(item => aligned[report.Clusters.ToList().IndexOf(item.Cluster)] is { } key ? Label(item.Place, key) : null)];
    }

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        foreach (var (item, fill) in Items(report).Zip(decided))
            item.Cluster.Places.Add((item.Place, fill));
    }

    private static IEnumerable<(Cluster Cluster, PlaceCandidate Place)> Items(Report report) =>
        report.Clusters.SelectMany(_ => report.Places, (cluster, place) => (cluster, place));

    private static string Label(PlaceCandidate place, Key key)
    {
        var paths = key.Fills("inc_loc").SelectMany(fill => fill.Values).Select(Path).ToArray();
        if (Array.Exists(paths, path => path.Length > 1 && path[^1] == place.Name))
            return Whole;
        return Array.Exists(paths, path => path.Skip(1).Contains(place.Name)) ? Part : Distribution.None;
    }

    // "PERU: LIMA (CITY): SAN ISIDRO (NEIGHBORHOOD)" without the kinds.
    private static string[] Path(string value) => [.. value.Split(':').Select(part => PlaceFinder.Name(part.Split('(')[0].Trim()))];
}
