using System.Collections.Immutable;

namespace NewsEvents.Quality.Muc4;

/// <summary>Finds sentences that may tell of an incident which the library does not report by itself.</summary>
internal static class SeedFinder
{
    // An incident of the same kind that is named so near is the same one.
    private const int Reach = 2;

    /// <summary>The incidents of the library and, after them, what else may be one.</summary>
    public static IReadOnlyList<Incident> Add(Document document, IReadOnlyList<Incident> incidents)
    {
        var all = incidents.ToList();
        foreach (var sentence in document.Sentences)
        {
            foreach (var evidence in Seeds(document, sentence))
                AddSeed(all, Fillers.Of("seed", evidence.Text)!, evidence);
        }

        return all;
    }

    private static void AddSeed(List<Incident> all, string kind, Evidence evidence)
    {
        var near = all.FindIndex(incident => IsKind(incident, kind) && IsNear(incident, evidence.SentenceIndex));
        if (near < 0)
            all.Add(new Incident($"seed{all.Count}", new IncidentType(kind)) { Evidence = [evidence] });
        else if (all[near].Id.StartsWith("seed", StringComparison.Ordinal))
            all[near] = all[near] with { Evidence = all[near].Evidence.Add(evidence) };
    }

    private static IEnumerable<Evidence> Seeds(Document document, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            var lemma = PhraseFeatures.Lemma(document.Tokens[i]);
            if (Fillers.Of("seed", lemma) is not null)
                yield return new Evidence("type", document.Tokens[i].Span, lemma, sentence.Index);
        }
    }

    private static bool IsKind(Incident incident, string kind) =>
        Fillers.Of("inc_type", incident.Type.Name) == Fillers.Of("inc_type", kind);

    private static bool IsNear(Incident incident, int sentence) =>
        incident.Evidence.Any(evidence => evidence.Field == "type" && Math.Abs(evidence.SentenceIndex - sentence) <= Reach);
}
