using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides on a set fill that is about a template as a whole.</summary>
internal sealed class TemplateFillStage(string slot) : Stage(slot, penalty: 15)
{
    public override IReadOnlyList<FeatureSet> Features(Report report) =>
        [.. Topics.All.Select(topic => TemplateFeatures.Fills(report, topic))];

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) =>
        [.. Topics.All.Select(topic => keys.FirstOrDefault(key => key.Type == topic) is { } key ? Label(key) : null)];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        foreach (var (topic, fill) in Topics.All.Zip(decided))
            report.TemplateFills[(Name, topic)] = fill;
    }

    private string Label(Key key) => key.Fills(Name) is [var fill, ..] ? fill.Values[0] : Distribution.None;
}
