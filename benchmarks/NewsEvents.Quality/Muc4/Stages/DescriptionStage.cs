using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides which words say what a named person is.</summary>
internal sealed class DescriptionStage() : Stage("description", penalty: 10)
{
    public override IReadOnlyList<FeatureSet> Features(Report report)
    {
        report.Descriptions = DescriptionFinder.Find(report);
        return [.. report.Descriptions.Select(description => DescriptionFeatures.Of(report, description))];
    }

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) =>
        [.. report.Descriptions.Select(description => Label(description, keys))];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        foreach (var (description, isSo) in report.Descriptions.Zip(decided))
            description.Probability = isSo[YesNo.Yes];
    }

    // Only people of the keys tell: of others nobody has written down what they are.
    private static string? Label(Description description, IReadOnlyList<Key> keys)
    {
        var names = keys.SelectMany(key => key.Fills("hum_tgt_name")).Where(name => description.Person.Mentions.Any(mention => KeyMatch.IsMatch(name, mention))).ToArray();
        if (names.Length == 0)
            return null;
        return YesNo.Of(keys.SelectMany(key => key.Fills("hum_tgt_desc"))
            .Any(words => Array.Exists(names, words.IsAbout) && KeyMatch.IsMatch(words, description.Phrase)));
    }
}
