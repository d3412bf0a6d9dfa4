namespace NewsEvents.Quality.Muc4;

/// <summary>What decisions on a target see, such as what became of it or what kind it is.</summary>
internal static class TargetFeatures
{
    public static HashSet<string> Of(Report report, int incident, IEnumerable<Phrase> mentions)
    {
        var type = report.Incidents[incident].Type.Name;
        var features = new HashSet<string>(StringComparer.Ordinal) { "bias", "i=" + type };
        foreach (var phrase in mentions)
        {
            features.UnionWith(PhraseFeatures.Words(report, phrase));
            features.UnionWith(PhraseFeatures.Governor(phrase));
            features.UnionWith(PhraseFeatures.Governor(phrase).Select(feature => $"{type}|{feature}"));
            features.UnionWith(IncidentFeatures.SentenceWords(report, [phrase.Sentence]).Select(word => "near=" + word));
            features.Add("t=" + phrase.Type);
            AddOffice(features, phrase);
            AddExtraction(features, report.Incidents[incident], phrase);
        }

        return features;
    }

    private static void AddOffice(HashSet<string> features, Phrase phrase)
    {
        if (phrase.Entity?.Office is not { } office)
            return;
        foreach (var word in Fillers.Words(office))
            features.Add("w=" + word);
    }

    private static void AddExtraction(HashSet<string> features, Incident incident, Phrase phrase)
    {
        foreach (var claim in incident.Claims.Where(claim => claim.Span.Overlaps(phrase.Span)))
            features.Add($"claim={claim.Kind}|{claim.Maximum == 0}");
        foreach (var actor in incident.Actors.Where(actor => actor.Span.Overlaps(phrase.Span)))
            features.Add($"actor={actor.Stance}");
        foreach (var weapon in incident.Weapons.Where(weapon => weapon.Span.Overlaps(phrase.Span)))
            features.Add($"weapon={weapon.Type}");
    }
}
