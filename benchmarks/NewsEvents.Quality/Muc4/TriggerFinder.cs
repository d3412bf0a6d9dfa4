namespace NewsEvents.Quality.Muc4;

/// <summary>Finds the words that name incidents: those of the library's incidents and further words that may.</summary>
internal static class TriggerFinder
{
    public static IReadOnlyList<Trigger> Find(Document document, IReadOnlyList<Incident> incidents)
    {
        var triggers = new SortedDictionary<int, Trigger>();
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                if (Create(document.Tokens[i], sentence.Index, incidents) is { } trigger)
                    triggers.Add(i, trigger);
            }
        }

        return [.. triggers.Values];
    }

    private static Trigger? Create(Token token, int sentence, IReadOnlyList<Incident> incidents)
    {
        var lemma = token.Lemma.ToLowerInvariant();
        var incident = incidents.FirstOrDefault(incident => incident.Evidence.Any(evidence => evidence.Field == "type" && evidence.Span.Overlaps(token.Span)));
        var kind = incident?.Type.Name ?? Fillers.Of("seed", lemma);
        return kind is null ? null : new Trigger(token, lemma, kind, Fillers.Of("inc_type", kind) ?? "other", sentence, incident);
    }
}
