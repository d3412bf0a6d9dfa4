namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What the decision sees whether two members of incidents of a type belong to the same one.</summary>
internal sealed class PairFeatures(Report report)
{
    private readonly Dictionary<int, Trigger> triggers = report.Triggers.ToDictionary(trigger => trigger.Token.Index);

    public FeatureSet Of(MemberPair pair)
    {
        var features = new FeatureSet();
        var (first, second) = InOrder(Best(pair.First), Best(pair.Second));
        var roles = string.Join('|', new[] { pair.First.Roles.BestFill.Label, pair.Second.Roles.BestFill.Label }.Order(StringComparer.Ordinal));
        features.Add("roles=" + roles);
        features.Add("topic=" + pair.First.Topic);
        AddDistance(features, pair, first, second, roles);
        AddContext(features, first, second);
        AddTrigger(features, first, second);
        AddBetween(features, first, second);
        AddArticle(features, pair);
        return features;
    }

    private static Phrase Best(Membership member) => member.Referent.Best(member.Roles.BestFill.Label);

    private static (Phrase First, Phrase Second) InOrder(Phrase one, Phrase other) => one.First <= other.First ? (one, other) : (other, one);

    private static void AddDistance(FeatureSet features, MemberPair pair, Phrase first, Phrase second, string roles)
    {
        var distance = Math.Min(second.Sentence - first.Sentence, 8);
        var nearest = pair.First.Referent.Mentions.SelectMany(_ => pair.Second.Referent.Mentions, (one, other) => Math.Abs(one.Sentence - other.Sentence)).Min();
        features.Add($"distance={distance}");
        features.Add($"distance={distance}|{roles}");
        features.Add($"nearest={Math.Min(nearest, 8)}");
        features.Add($"nearest={Math.Min(nearest, 8)}|{roles}");
        var isList = Syntax.Effective(first.Head) == Syntax.Effective(second.Head);
        features.Add($"list={isList}");
        features.Add($"head={first.HeadLemma == second.HeadLemma}");
    }

    // Places, days and incidents told in the sentences of both.
    private void AddContext(FeatureSet features, Phrase first, Phrase second)
    {
        if (first.Sentence == second.Sentence)
            return;
        features.Add("places=" + Compare(Places(first), Places(second)));
        features.Add("days=" + Compare(Days(first), Days(second)));
        features.Add("incidents=" + Compare(Incidents(first), Incidents(second)));
        features.Add("lemmas=" + Compare(report.TriggersIn(first.Sentence).Select(trigger => trigger.Lemma), report.TriggersIn(second.Sentence).Select(trigger => trigger.Lemma)));
    }

    private static string Compare<T>(IEnumerable<T> first, IEnumerable<T> second)
    {
        var one = first.ToHashSet();
        var other = second.ToHashSet();
        if (one.Count == 0 || other.Count == 0)
            return $"{one.Count > 0}|{other.Count > 0}";
        return one.Overlaps(other) ? "shared" : "apart";
    }

    private IEnumerable<string> Places(Phrase phrase) =>
        report.Document.Places.Where(mention => mention.Place.Kind != PlaceKind.Country && report.Document.Sentences[phrase.Sentence].Span.Contains(mention.Span)).Select(mention => mention.Place.Name);

    private IEnumerable<string> Days(Phrase phrase) =>
        report.Document.Times.Where(time => time.Range is not null && report.Document.Sentences[phrase.Sentence].Span.Contains(time.Span)).Select(time => time.Value);

    private IEnumerable<Incident> Incidents(Phrase phrase) =>
        report.TriggersIn(phrase.Sentence).Select(trigger => trigger.Incident).OfType<Incident>();

    private void AddTrigger(FeatureSet features, Phrase first, Phrase second)
    {
        var one = Syntax.PathToTrigger(triggers, first.Head)?.Trigger;
        var other = Syntax.PathToTrigger(triggers, second.Head)?.Trigger;
        features.Add($"trigger={one is not null}|{other is not null}|{one == other}");
        if (one is null || other is null || one == other)
            return;
        features.Add($"triggers={one.Lemma == other.Lemma}|{first.Sentence == second.Sentence}");
        features.Add($"incident={one.Incident is not null}|{other.Incident is not null}|{one.Incident == other.Incident}");
    }

    private void AddBetween(FeatureSet features, Phrase first, Phrase second)
    {
        var sentence = report.Document.Sentences[second.Sentence];
        var from = first.Sentence == second.Sentence ? first.Last + 1 : sentence.FirstToken;
        for (var i = from; i < second.First; i++)
            features.Add($"w={Syntax.Lemma(report.Document.Tokens[i])}|{first.Sentence == second.Sentence}");
        if (first.Sentence == second.Sentence)
            return;
        for (var i = sentence.FirstToken; i < Math.Min(sentence.FirstToken + 3, sentence.FirstToken + sentence.TokenCount); i++)
            features.Add("start=" + Syntax.Lemma(report.Document.Tokens[i]));
        var quiet = Enumerable.Range(first.Sentence + 1, second.Sentence - first.Sentence - 1).Count(between => report.RelevanceOf(between) < 0.3f);
        features.Add($"quiet={Math.Min(quiet, 4)}");
    }

    private void AddArticle(FeatureSet features, MemberPair pair)
    {
        var topic = pair.First.Topic;
        features.Add($"sentences={Math.Min(report.Document.Sentences.Count / 4, 8)}");
        features.Add($"members={Math.Min(report.Memberships.Count(member => member.Topic == topic && member.Roles.BestFill.Probability > 0.3f) / 2, 6)}");
        features.Add($"incidents={Math.Min(report.Incidents.Count(incident => Fillers.Of("inc_type", incident.Type.Name) == topic), 5)}");
        var towns = report.Document.Places.Where(mention => mention.Place.Kind != PlaceKind.Country).Select(mention => mention.Place.Name).Distinct().Count();
        features.Add($"towns={Math.Min(towns, 6)}");
        foreach (var trigger in report.Triggers.Where(trigger => trigger.Topic == topic))
            features.Add("word=" + trigger.Token.Text.ToLowerInvariant());
    }
}
