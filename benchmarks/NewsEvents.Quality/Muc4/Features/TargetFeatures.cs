namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What decisions on a member of an incident see, such as what became of it or what kind it is.</summary>
internal static class TargetFeatures
{
    private const float LeastRole = 0.2f;

    public static FeatureSet Of(Report report, Membership membership, string role)
    {
        var features = new FeatureSet();
        features.Add("i=" + membership.Topic);
        var best = membership.Referent.Best(role);
        foreach (var phrase in membership.Referent.Mentions.Where(phrase => phrase == best || phrase.Roles[role] >= LeastRole))
            AddMention(features, report, phrase, membership.Topic);
        foreach (var sentence in membership.Referent.Mentions.Where(phrase => report.RelevanceOf(phrase.Sentence) > 0.2f).Select(phrase => phrase.Sentence).Distinct())
            features.AddAll("any=", ContentWords.Of(report.Document, report.Document.Sentences[sentence]));
        features.AddAll("best|", PhraseFeatures.Words(report, best));
        features.AddAll("best|", Syntax.Governor(report, best.Head));
        features.AddAll("hc=", WordClusters.Of(best.HeadLemma));
        for (var i = best.First; i < best.Last; i++)
            features.AddAll("wc=", WordClusters.Of(Syntax.Lemma(report.Document.Tokens[i])));
        if (Syntax.Effective(best.Head).Head is { } governor)
            features.AddAll($"gc={Syntax.Effective(best.Head).Relation}|", WordClusters.Of(Syntax.Lemma(governor)));
        features.AddAll("near=", ContentWords.Of(report.Document, report.Document.Sentences[best.Sentence]));
        foreach (var trigger in report.TriggersIn(best.Sentence))
            features.Add($"trigger={trigger.Lemma}|{best.Type}");
        return features;
    }

    private static void AddMention(FeatureSet features, Report report, Phrase phrase, string topic)
    {
        features.AddAll("", PhraseFeatures.Words(report, phrase));
        foreach (var feature in Syntax.Governor(report, phrase.Head))
        {
            features.Add(feature);
            features.Add($"{topic}|{feature}");
        }

        var tokens = report.Document.Tokens;
        for (var i = Math.Max(0, phrase.First - 3); i < Math.Min(tokens.Count, phrase.Last + 4); i++)
            features.Add($"window={Syntax.Lemma(tokens[i])}");
        features.Add("t=" + phrase.Type);
        if (phrase.Entity is { } entity)
        {
            features.Add("n=" + entity.Canonical.ToLowerInvariant());
            features.AddAll("w=", Fillers.Words(entity.Office ?? ""));
        }

        AddExtraction(features, report, phrase);
    }

    private static void AddExtraction(FeatureSet features, Report report, Phrase phrase)
    {
        foreach (var incident in report.Incidents)
        {
            foreach (var claim in incident.Claims.Where(claim => claim.Span.Overlaps(phrase.Span)))
                features.Add($"claim={claim.Kind}|{claim.Maximum == 0}");
            foreach (var actor in incident.Actors.Where(actor => actor.Span.Overlaps(phrase.Span)))
                features.Add($"actor={actor.Stance}");
            foreach (var weapon in incident.Weapons.Where(weapon => weapon.Span.Overlaps(phrase.Span)))
                features.Add($"weapon={weapon.Type}");
        }
    }
}
