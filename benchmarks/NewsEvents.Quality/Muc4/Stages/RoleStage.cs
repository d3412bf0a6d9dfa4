using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides on the role of each phrase in any incident of the article.</summary>
internal sealed class RoleStage() : Stage("role", penalty: 6)
{
    public override IReadOnlyList<FeatureSet> Features(Report report)
    {
        var features = new PhraseFeatures(report);
        return [.. report.Phrases.Select(features.Of)];
    }

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) =>
        [.. report.Phrases.Select(phrase => KeyRoles.Of(phrase, keys) ?? Distribution.None)];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        for (var i = 0; i < decided.Count; i++)
            report.Phrases[i].Roles = decided[i];
    }
}
