using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides whether a phrase is given with the "of" after its head noun.</summary>
internal sealed class ExtentStage() : Stage("extent", penalty: 10)
{
    private const float LeastRole = 0.05f;

    public override IReadOnlyList<FeatureSet> Features(Report report) => [.. Items(report).Select(phrase => Seen(report, phrase))];

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) => [.. Items(report).Select(phrase => Label(phrase, keys))];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        foreach (var (phrase, isLong) in Items(report).Zip(decided))
            phrase.IsLong = isLong[YesNo.Yes] > 0.5f;
    }

    private static IEnumerable<Phrase> Items(Report report) =>
        report.Phrases.Where(phrase => phrase.LongWords is not null && phrase.Roles.BestFill.Probability >= LeastRole);

    private static FeatureSet Seen(Report report, Phrase phrase)
    {
        var features = new FeatureSet();
        var role = phrase.Roles.BestFill.Label;
        features.Add("role=" + role);
        features.Add("h=" + phrase.HeadLemma);
        features.Add($"h={phrase.HeadLemma}|{role}");
        features.Add($"single={phrase.Stems.Length == 1}");
        foreach (var word in Fillers.Words(phrase.LongWords!))
            features.Add("w=" + word);
        var after = report.Phrases.FirstOrDefault(other => other.First > phrase.Last);
        features.Add($"of={after?.Type}");
        features.Add($"of={after?.Type}|{role}");
        features.Add($"of={after?.HeadLemma}");
        return features;
    }

    private static string? Label(Phrase phrase, IReadOnlyList<Key> keys)
    {
        var fills = keys.SelectMany(key => key.Strings).Where(fill => KeyMatch.IsMatch(fill.Fill, phrase)).SelectMany(fill => fill.Fill.Values).ToArray();
        return fills.Length == 0 ? null : YesNo.Of(Array.Exists(fills, value => value.Contains(" OF ", StringComparison.OrdinalIgnoreCase)));
    }
}
