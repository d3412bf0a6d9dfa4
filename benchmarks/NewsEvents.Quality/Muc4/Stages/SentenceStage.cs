using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides which sentences tell of an incident of the task.</summary>
internal sealed class SentenceStage() : Stage("sentence", penalty: 20)
{
    public override IReadOnlyList<FeatureSet> Features(Report report) =>
        [.. report.Document.Sentences.Select(sentence => SentenceFeatures.Of(report, sentence))];

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) =>
        [.. report.Document.Sentences.Select(sentence => IsRelevant(report, sentence.Index, keys) ? YesNo.Yes : YesNo.No)];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        for (var i = 0; i < decided.Count; i++)
            report.Relevance[i] = decided[i][YesNo.Yes];
    }

    // A target is named in it, or whoever or whatever harmed one beside a word for the incident.
    private static bool IsRelevant(Report report, int sentence, IReadOnlyList<Key> keys)
    {
        var roles = report.PhrasesIn(sentence).Select(phrase => KeyRoles.Of(phrase, keys)).ToHashSet();
        return roles.Contains(Roles.Human) || roles.Contains(Roles.Physical)
            || (report.TriggersIn(sentence).Any() && roles.Any(role => role is not null));
    }
}
