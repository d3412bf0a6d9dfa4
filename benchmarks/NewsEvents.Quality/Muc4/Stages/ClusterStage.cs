using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides which single incidents the task asks for.</summary>
internal sealed class ClusterStage() : Stage("cluster", penalty: 40)
{
    public override IReadOnlyList<FeatureSet> Features(Report report) => [.. report.Clusters.Select(cluster => ClusterFeatures.Of(report, cluster))];

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) =>
        [.. ClusterKeys.Align(report.Clusters, keys).Select(key => YesNo.Of(key is not null))];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        foreach (var (cluster, isAsked) in report.Clusters.Zip(decided))
        {
            // Whether there is any incident of a type has been decided already; only further ones are open.
            var isFurther = report.Clusters.Any(other => other.Topic == cluster.Topic && other.Strength > cluster.Strength);
            cluster.Confidence = isFurther ? isAsked[YesNo.Yes] : report.TemplateProbabilities[cluster.Topic];
        }
    }
}
