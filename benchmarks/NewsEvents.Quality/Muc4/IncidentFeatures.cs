namespace NewsEvents.Quality.Muc4;

/// <summary>What the decision on the type of an incident sees: whether the task asks for it, and as what.</summary>
internal static class IncidentFeatures
{
    public static HashSet<string> Of(Report report, int incident)
    {
        var features = new HashSet<string>(StringComparer.Ordinal) { "bias" };
        var found = report.Incidents[incident];
        AddIncident(features, report, incident, found);
        AddNeighbours(features, report, incident);
        AddRoles(features, report.Document, found);
        foreach (var word in SentenceWords(report, report.SentencesOf(incident)))
        {
            features.Add("w=" + word);
            features.Add($"{found.Type.Name}|w={word}");
        }

        foreach (var word in SentenceWords(report, Enumerable.Range(0, Math.Min(3, report.Document.Sentences.Count))))
            features.Add("lead=" + word);
        foreach (var word in SentenceWords(report, Enumerable.Range(0, report.Document.Sentences.Count)))
            features.Add("text=" + word);
        return features;
    }

    /// <summary>The content words of sentences.</summary>
    public static IEnumerable<string> SentenceWords(Report report, IEnumerable<int> sentences)
    {
        foreach (var sentence in sentences.Select(number => report.Document.Sentences[number]))
        {
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                var token = report.Document.Tokens[i];
                if (token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Auxiliary)
                    yield return PhraseFeatures.Lemma(token);
            }
        }
    }

    private static void AddIncident(HashSet<string> features, Report report, int incident, Incident found)
    {
        var type = found.Type.Name;
        features.Add("type=" + type);
        features.Add($"seed={found.Confidence == 0}");
        features.Add($"type={type}|{found.Confidence == 0}");
        features.Add($"fact={found.Factuality}");
        features.Add($"type={type}|{found.Factuality}");
        features.Add($"main={found.IsMain}");
        features.Add($"confidence={(int)(found.Confidence * 5)}");
        features.Add($"told={Math.Min(report.SentencesOf(incident).Count, 4)}");
        features.Add($"first={report.SentencesOf(incident).DefaultIfEmpty(0).Min() / 2}");
        features.Add($"covered={IncidentLocation.Of(report, incident) is not null}");
        features.Add($"age={Age(report.Document, found)}");
        foreach (var evidence in found.Evidence)
            features.Add(evidence.Field == "type" ? "trigger=" + evidence.Text.ToLowerInvariant() : "has=" + evidence.Field);
    }

    // The two-month rule of the task, in steps; "none" where no day is told.
    private static string Age(Document document, Incident found)
    {
        if (document.Published is not { } published || found.Date is not { } date)
            return "none";
        var days = published.DayNumber - date.End.DayNumber;
        return days switch { < 0 => "coming", < 8 => "week", < 32 => "month", < 62 => "months", _ => "old" };
    }

    private static void AddNeighbours(HashSet<string> features, Report report, int incident)
    {
        var type = report.Incidents[incident].Type;
        var earlier = report.Incidents.Take(incident).Count(other => other.Type == type);
        features.Add($"earlier={Math.Min(earlier, 3)}");
        features.Add($"number={Math.Min(incident, 5)}");
        features.Add($"incidents={Math.Min(report.Incidents.Count, 6)}");
        features.Add($"earlier={Math.Min(earlier, 3)}|{Math.Min(report.Incidents.Count, 6)}");
    }

    private static void AddRoles(HashSet<string> features, Document document, Incident found)
    {
        foreach (var actor in found.Actors)
        {
            features.Add($"actor={actor.Type}|{actor.Stance}");
            features.Add("actor=" + actor.Name.ToLowerInvariant());
        }

        foreach (var target in found.Targets)
        {
            features.Add("target=" + target.Type);
            features.Add("target=" + Fillers.Words(target.Text).LastOrDefault());
        }

        foreach (var claim in found.Claims)
        {
            features.Add($"claim={claim.Kind}|{claim.Minimum is > 3}");
            var words = Fillers.Words(claim.Span.In(document.Text).ToString());
            features.Add($"claim={claim.Kind}|{words.LastOrDefault()}");
        }

        features.Add($"empty={found.Actors.IsEmpty}|{found.Targets.IsEmpty}|{found.Claims.IsEmpty}");
    }
}
