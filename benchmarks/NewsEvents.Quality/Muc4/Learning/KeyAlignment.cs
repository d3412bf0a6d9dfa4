namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>Which template of the key each incident of an article stands for.</summary>
internal static class KeyAlignment
{
    private const double TypeBonus = 1.5;

    /// <summary>One template or null for each incident; no template is given twice.</summary>
    public static Key?[] Align(Report report, IReadOnlyList<Key> keys)
    {
        var offers = new List<(double Score, int Incident, int Key)>();
        for (var i = 0; i < report.Incidents.Count; i++)
        {
            for (var k = 0; k < keys.Count; k++)
            {
                if (Score(report, i, keys[k]) is > 0 and var score)
                    offers.Add((score, i, k));
            }
        }

        var aligned = new Key?[report.Incidents.Count];
        foreach (var (_, incident, key) in offers.OrderByDescending(offer => offer.Score).ThenBy(offer => offer.Incident))
        {
            if (aligned[incident] is null && !aligned.Contains(keys[key]))
                aligned[incident] = keys[key];
        }

        return aligned;
    }

    // Fills named where the incident is told, and a bonus for the type that the library gives it.
    private static double Score(Report report, int incident, Key key)
    {
        var sentences = report.SentencesOf(incident);
        var phrases = report.Phrases.Where(phrase => sentences.Contains(phrase.Sentence)).ToArray();
        var fills = key.Strings().Count(fill => Array.Exists(phrases, phrase => KeyMatch.IsMatch(fill.Fill, phrase)));
        var sameType = Fillers.Of("inc_type", report.Incidents[incident].Type.Name) == key.Type;
        if (fills == 0 && key.Strings().Any())
            return 0;
        return fills + (sameType ? TypeBonus : 0);
    }
}
