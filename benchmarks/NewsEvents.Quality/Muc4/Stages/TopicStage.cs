using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides whether an article has incidents of a type.</summary>
internal sealed class TopicStage(string topic) : Stage("topic " + topic, penalty: 12)
{
    public override IReadOnlyList<FeatureSet> Features(Report report) => [TopicFeatures.Of(report, topic)];

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) => [YesNo.Of(keys.Any(key => key.Type == topic))];

    public override void Store(Report report, IReadOnlyList<Distribution> decided) => report.TopicProbabilities[topic] = decided[0][YesNo.Yes];
}
