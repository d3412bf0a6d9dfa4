using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides anew whether an article has incidents of a type, knowing who and what may have a role in them.</summary>
internal sealed class ExistenceStage() : Stage("template", penalty: 10)
{
    public override IReadOnlyList<FeatureSet> Features(Report report) =>
        [.. Topics.All.Select(topic => TemplateFeatures.Existence(report, topic))];

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) =>
        [.. Topics.All.Select(topic => YesNo.Of(keys.Any(key => key.Type == topic)))];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        foreach (var (topic, isThere) in Topics.All.Zip(decided))
            report.TemplateProbabilities[topic] = isThere[YesNo.Yes];
    }
}
