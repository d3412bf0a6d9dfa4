namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What the decision sees whether an article has an incident of a type.</summary>
internal static class TopicFeatures
{
    private const float LeastRelevance = 0.4f;
    private const float LeastRole = 0.35f;

    public static FeatureSet Of(Report report, string topic)
    {
        var features = new FeatureSet();
        AddWords(features, report);
        AddRelevance(features, report, topic);
        AddRoles(features, report);
        AddPlaces(features, report);
        AddIncidents(features, report);
        return features;
    }

    private static void AddWords(FeatureSet features, Report report)
    {
        foreach (var sentence in report.Document.Sentences)
        {
            features.AddAll("text=", ContentWords.Of(report.Document, sentence));
            if (sentence.Index < 3)
                features.AddAll("lead=", ContentWords.Of(report.Document, sentence));
            if (report.RelevanceOf(sentence.Index) < LeastRelevance)
                continue;
            features.AddAll("told=", ContentWords.Of(report.Document, sentence));
            features.AddAll("told=", ContentWords.Pairs(report.Document, sentence));
        }
    }

    private static void AddRelevance(FeatureSet features, Report report, string topic)
    {
        var ranked = report.Relevance.OrderDescending().ToArray();
        for (var i = 0; i < Math.Min(3, ranked.Length); i++)
            features.AddSteps($"relevance{i}", ranked[i]);
        features.AddSteps("lead", report.Relevance.Take(3).DefaultIfEmpty().Max());
        features.AddSteps("share", report.Relevance.DefaultIfEmpty().Average());
        var triggers = report.Triggers.Where(trigger => trigger.Topic == topic).ToArray();
        features.AddSteps("trigger", triggers.Select(trigger => report.RelevanceOf(trigger.Sentence)).DefaultIfEmpty().Max());
        features.Add($"triggers={Math.Min(triggers.Length, 5)}");
        foreach (var trigger in triggers)
        {
            var isTold = report.RelevanceOf(trigger.Sentence) >= LeastRelevance;
            features.Add($"trigger={trigger.Lemma}|{isTold}");
            features.Add($"kind={trigger.Kind}|{isTold}|{trigger.Sentence < 3}");
            if (trigger.Incident is { } incident)
                features.Add($"incident={incident.Factuality}|{incident.IsMain}|{SentenceFeatures.Age(report.Document, incident)}");
        }
    }

    private static void AddRoles(FeatureSet features, Report report)
    {
        foreach (var role in Roles.All)
            features.AddSteps("role|" + role, report.Phrases.Select(phrase => phrase.Roles[role]).DefaultIfEmpty().Max());
        foreach (var phrase in report.Phrases)
        {
            var (role, probability) = phrase.Roles.BestFill;
            if (probability < LeastRole)
                continue;
            features.Add($"{role}|{phrase.HeadLemma}");
            features.AddAll(role + "|", Syntax.Governor(report, phrase.Head).Skip(1));
        }
    }

    private static void AddPlaces(FeatureSet features, Report report)
    {
        var countries = report.Document.Places.Where(mention => mention.Place.Country is not null)
            .GroupBy(mention => mention.Place.Country!).OrderByDescending(group => group.Count()).ToArray();
        features.Add("covered=" + countries.Any(group => IncidentLocation.IsCovered(group.Key)));
        if (countries.Length > 0)
            features.Add("country=" + countries[0].Key);
        foreach (var country in countries)
            features.Add("names=" + country.Key);
        var told = report.Document.Places.Where(mention => report.RelevanceOf(report.SentenceAt(mention.Span)) >= LeastRelevance);
        foreach (var mention in told)
            features.Add("told in=" + mention.Place.Country);
    }

    private static void AddIncidents(FeatureSet features, Report report)
    {
        foreach (var entity in report.Document.Entities.Where(entity => entity.Type != EntityType.Place))
            features.Add("names=" + entity.Canonical.ToLowerInvariant());
        foreach (var incident in report.Incidents)
        {
            var kind = $"{incident.Type.Name}|{incident.IsMain}";
            features.Add("incident=" + kind);
            features.Add($"incident={kind}|{SentenceFeatures.Age(report.Document, incident)}|{incident.Factuality}");
            foreach (var claim in incident.Claims)
                features.Add($"claim={claim.Kind}|{incident.IsMain}");
            foreach (var actor in incident.Actors)
                features.Add($"actor={actor.Type}|{actor.Stance}|{incident.IsMain}");
            foreach (var target in incident.Targets)
                features.Add($"target={target.Type}|{incident.IsMain}");
        }

        features.Add($"told={Math.Min(report.Relevance.Count(relevance => relevance >= LeastRelevance), 6)}");
        features.Add($"short={Math.Min(report.Document.Sentences.Count / 4, 8)}");
    }
}
