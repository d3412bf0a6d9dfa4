using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides on the kind of an instrument that the text does not name: "shot" tells of a gun.</summary>
internal sealed class BareInstrumentStage() : Stage(Instrument, penalty: 10)
{
    public const string Instrument = "bare instrument";

    public override IReadOnlyList<FeatureSet> Features(Report report) =>
        [.. Topics.All.Select(topic => TemplateFeatures.Fills(report, topic))];

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) =>
        [.. Topics.All.Select(topic => keys.FirstOrDefault(key => key.Type == topic) is { } key ? Label(key) : null)];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        foreach (var (topic, fill) in Topics.All.Zip(decided))
            report.TemplateFills[(Name, topic)] = fill;
    }

    private static string? Label(Key key) =>
        key.Fills("inc_instr_id").Count > 0 ? null : key.Fills("inc_instr_type") is [var fill, ..] ? fill.Values[0] : Distribution.None;
}
