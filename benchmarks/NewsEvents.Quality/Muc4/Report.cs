namespace NewsEvents.Quality.Muc4;

/// <summary>An article with its noun phrases and where each incident is told.</summary>
internal sealed class Report
{
    private readonly List<int>[] triggerSentences;

    public Report(ExtractionResult result)
    {
        Document = result.Document;
        Incidents = SeedFinder.Add(Document, result.Incidents);
        Phrases = PhraseReader.Read(Document);
        triggerSentences = [.. Incidents.Select(TriggerSentences)];
        Dependents = Document.Tokens.Where(token => token.Head is not null).ToLookup(token => token.Head!.Value.Index);
    }

    public Document Document { get; }

    public IReadOnlyList<Incident> Incidents { get; }

    public IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>The tokens that depend on a token.</summary>
    public ILookup<int, Token> Dependents { get; }

    /// <summary>The sentences that name an incident.</summary>
    public IReadOnlyList<int> SentencesOf(int incident) => triggerSentences[incident];

    /// <summary>Sentences from the nearest one that names the incident: negative before it.</summary>
    public int Distance(int incident, int sentence)
    {
        var nearest = int.MaxValue;
        foreach (var trigger in triggerSentences[incident])
        {
            if (Math.Abs(sentence - trigger) < Math.Abs((long)nearest))
                nearest = sentence - trigger;
        }

        return nearest;
    }

    /// <summary>Whether no other incident is named nearer to a sentence.</summary>
    public bool IsNearest(int incident, int sentence)
    {
        var distance = Math.Abs((long)Distance(incident, sentence));
        return !Enumerable.Range(0, Incidents.Count).Any(other => Math.Abs((long)Distance(other, sentence)) < distance);
    }

    private static List<int> TriggerSentences(Incident incident)
    {
        var named = incident.Evidence.Where(evidence => evidence.Field == "type").Select(evidence => evidence.SentenceIndex).Distinct().ToList();
        return named.Count > 0 ? named : [.. incident.Evidence.Select(evidence => evidence.SentenceIndex).Distinct()];
    }
}
