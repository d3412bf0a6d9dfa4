using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides which of the days told of an incident happened on.</summary>
internal sealed class TimeStage() : Stage("time", penalty: 10)
{
    public override IReadOnlyList<FeatureSet> Features(Report report) =>
        [.. Items(report).Select(item => TimeFeatures.Of(report, item.Cluster, item.Time))];

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys)
    {
        var aligned = ClusterKeys.Align(report.Clusters, keys);
        return [.. Items(report).Select(item => aligned[report.Clusters.ToList().IndexOf(item.Cluster)] is { } key ? Label(item.Time, key) : null)];
    }

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        foreach (var (item, fill) in Items(report).Zip(decided))
            item.Cluster.Times.Add((item.Time, fill[YesNo.Yes]));
    }

    private static IEnumerable<(Cluster Cluster, TimeExpression Time)> Items(Report report) =>
        report.Clusters.SelectMany(_ => report.Times, (cluster, time) => (cluster, time));

    private static string Label(TimeExpression time, Key key) =>
        YesNo.Of(key.Fills("inc_date").Any(fill => fill.Values.Contains(IncidentDate.KeyForm(time.Range!.Value), StringComparer.Ordinal)));
}
