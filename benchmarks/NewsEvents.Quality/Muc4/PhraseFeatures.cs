namespace NewsEvents.Quality.Muc4;

/// <summary>What a decision on the role of a phrase in an incident sees.</summary>
internal static class PhraseFeatures
{
    public static HashSet<string> Of(Report report, int incident, Phrase phrase)
    {
        var features = new HashSet<string>(StringComparer.Ordinal) { "bias" };
        var type = report.Incidents[incident].Type.Name;
        AddWords(features, report, phrase);
        AddSyntax(features, report, phrase, type);
        AddIncident(features, report, incident, phrase, type);
        AddExtraction(features, report, incident, phrase);
        return features;
    }

    /// <summary>The words of a phrase by themselves.</summary>
    public static IEnumerable<string> Words(Report report, Phrase phrase)
    {
        yield return "h=" + Lemma(phrase.Head);
        for (var i = phrase.First; i <= phrase.Last; i++)
            yield return "w=" + Lemma(report.Document.Tokens[i]);
    }

    /// <summary>The verb or noun that a phrase depends on, and how.</summary>
    public static IEnumerable<string> Governor(Phrase phrase)
    {
        var head = Effective(phrase.Head);
        yield return "r=" + head.Relation;
        if (head.Head is not { } governor)
            yield break;
        yield return $"g={Lemma(governor)}|{head.Relation}";
        if (governor.Head is { } above)
            yield return $"gg={Lemma(governor)}|{governor.Relation}|{Lemma(above)}";
    }

    public static string Lemma(Token token) => token.Lemma.ToLowerInvariant();

    private static void AddWords(HashSet<string> features, Report report, Phrase phrase)
    {
        features.UnionWith(Words(report, phrase));
        features.Add("t=" + phrase.Type);
        if (phrase.Entity is { } entity)
            features.Add("n=" + entity.Canonical.ToLowerInvariant());
        if (TargetNumber.IsPlural(phrase.Words))
            features.Add("plural|" + phrase.Type);
        var tokens = report.Document.Tokens;
        if (phrase.First > 0)
            features.Add("-1=" + Lemma(tokens[phrase.First - 1]));
        if (phrase.First > 1)
            features.Add($"-2={Lemma(tokens[phrase.First - 2])}|{Lemma(tokens[phrase.First - 1])}");
        if (phrase.Last + 1 < tokens.Count)
            features.Add("+1=" + Lemma(tokens[phrase.Last + 1]));
        features.Add("place=" + Math.Min(phrase.Sentence, 12) / 2);
    }

    private static void AddSyntax(HashSet<string> features, Report report, Phrase phrase, string type)
    {
        var head = Effective(phrase.Head);
        foreach (var feature in Governor(phrase))
        {
            features.Add(feature);
            features.Add($"{phrase.Type}|{feature}");
            features.Add($"{type}|{feature}");
        }

        if (head.Head is not { } governor)
            return;
        foreach (var sibling in report.Dependents[governor.Index].Where(sibling => sibling != head && IsArgument(sibling.Relation)))
            features.Add($"s={Lemma(governor)}|{head.Relation}|{sibling.Relation}|{Lemma(sibling)}");
        foreach (var marker in report.Dependents[head.Index].Where(token => token.Relation == DependencyRelation.CaseMarker))
        {
            features.Add($"p={Lemma(marker)}|{Lemma(governor)}");
            features.Add($"pt={Lemma(marker)}|{phrase.Type}");
        }
    }

    private static void AddIncident(HashSet<string> features, Report report, int incident, Phrase phrase, string type)
    {
        var distance = Math.Clamp(report.Distance(incident, phrase.Sentence), -3, 6);
        var nearest = report.IsNearest(incident, phrase.Sentence);
        features.Add($"i={type}");
        features.Add($"i={type}|{Lemma(phrase.Head)}");
        features.Add($"i={type}|{phrase.Type}");
        features.Add($"d={distance}|{nearest}");
        features.Add($"d={distance}|{nearest}|{phrase.Type}");
        features.Add($"alone={report.Incidents.Count == 1}|{distance}");
        foreach (var trigger in report.Incidents[incident].Evidence.Where(evidence => evidence.Field == "type" && evidence.SentenceIndex == phrase.Sentence))
        {
            var side = trigger.Span.Start > phrase.Span.Start ? "before" : "after";
            features.Add($"{side}|{trigger.Text.ToLowerInvariant()}|{phrase.Type}");
            if (Effective(phrase.Head).Head is { } governor && trigger.Span.Overlaps(governor.Span))
                features.Add($"of|{type}|{Effective(phrase.Head).Relation}");
        }
    }

    // What the library itself found.
    private static void AddExtraction(HashSet<string> features, Report report, int incident, Phrase phrase)
    {
        for (var i = 0; i < report.Incidents.Count; i++)
        {
            var own = i == incident ? "own" : "other";
            var found = report.Incidents[i];
            foreach (var actor in found.Actors.Where(actor => actor.Span.Overlaps(phrase.Span)))
                features.Add($"{own}|actor|{actor.Stance}|{phrase.Type}");
            foreach (var target in found.Targets.Where(target => target.Span.Overlaps(phrase.Span)))
                features.Add($"{own}|target|{target.Type}");
            foreach (var weapon in found.Weapons.Where(weapon => weapon.Span.Overlaps(phrase.Span)))
                features.Add($"{own}|weapon|{weapon.Type}");
            foreach (var claim in found.Claims.Where(claim => claim.Span.Overlaps(phrase.Span)))
                features.Add($"{own}|claim|{claim.Kind}");
        }
    }

    // A conjunct has the role of the first of its row.
    private static Token Effective(Token token)
    {
        while (token.Relation == DependencyRelation.Conjunct && token.Head is { } head)
            token = head;
        return token;
    }

    private static bool IsArgument(DependencyRelation relation) =>
        relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveNominalSubject or DependencyRelation.DirectObject
            or DependencyRelation.Oblique or DependencyRelation.ObliqueAgent;
}
