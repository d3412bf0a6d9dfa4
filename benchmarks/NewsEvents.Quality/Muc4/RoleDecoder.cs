using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4;

/// <summary>Finds who and what has a role in an incident.</summary>
internal static class RoleDecoder
{
    public const string None = "none";

    private const float LeastProbability = 0.4f;
    private const float LeastHumanProbability = 0.5f;

    public static IReadOnlyList<SlotTarget> Targets(Report report, int incident)
    {
        var decision = Decisions.Get("role");
        var targets = new Dictionary<string, SlotTarget>(StringComparer.Ordinal);
        foreach (var phrase in report.Phrases)
        {
            var probabilities = decision.Probabilities(PhraseFeatures.Of(report, incident, phrase));
            var (probability, role) = probabilities.Zip(decision.Labels).Where(pair => pair.Second != None).Max();
            if (probability >= (role == "human" ? LeastHumanProbability : LeastProbability))
                Add(targets, report, role, phrase, probability);
        }

        return DescriptionLinker.Link([.. targets.Values]);
    }

    // Phrases with the same head noun, or names of the same person, are taken for the same target.
    private static void Add(Dictionary<string, SlotTarget> targets, Report report, string role, Phrase phrase, float probability)
    {
        var name = phrase.Entity?.Canonical.ToLowerInvariant() ?? PhraseFeatures.Lemma(phrase.Head);
        if (phrase.IsPerson)
            name = Fillers.Words(name).LastOrDefault(name);
        var number = role == "human" ? TargetNumber.Of(report.Document, phrase) : null;
        var key = TargetNumber.IsFigure(number) ? $"{role} {name} {number}" : $"{role} {name}";
        if (!targets.TryAdd(key, new SlotTarget(role, phrase, probability)))
            targets[key].Add(phrase, probability);
    }
}
