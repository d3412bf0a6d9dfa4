namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What the decision on the role of a phrase sees.</summary>
internal sealed class PhraseFeatures
{
    private readonly Report report;
    private readonly Dictionary<int, Trigger> triggers;
    private readonly Dictionary<Phrase, Referent> referents;

    public PhraseFeatures(Report report)
    {
        this.report = report;
        triggers = report.Triggers.ToDictionary(trigger => trigger.Token.Index);
        referents = new Dictionary<Phrase, Referent>(ReferenceEqualityComparer.Instance);
        foreach (var referent in report.Referents)
        {
            foreach (var mention in referent.Mentions)
                referents[mention] = referent;
        }
    }

    public FeatureSet Of(Phrase phrase)
    {
        var features = new FeatureSet();
        AddWords(features, phrase);
        AddNeighbours(features, phrase);
        AddSyntax(features, phrase);
        AddTriggers(features, phrase);
        AddRelevance(features, phrase);
        AddExtraction(features, phrase);
        AddOtherMentions(features, phrase);
        return features;
    }

    /// <summary>The words of a phrase by themselves.</summary>
    public static IEnumerable<string> Words(Report report, Phrase phrase)
    {
        yield return "h=" + phrase.HeadLemma;
        for (var i = phrase.First; i <= phrase.Last; i++)
            yield return "w=" + Syntax.Lemma(report.Document.Tokens[i]);
    }

    private void AddWords(FeatureSet features, Phrase phrase)
    {
        features.AddAll("", Words(report, phrase));
        features.AddAll("hc=", WordClusters.Of(phrase.HeadLemma));
        for (var i = phrase.First; i < phrase.Last; i++)
            features.AddAll("wc=", WordClusters.Of(Syntax.Lemma(report.Document.Tokens[i])));
        features.Add("t=" + phrase.Type);
        features.Add($"t={phrase.Type}|{phrase.Last > phrase.First}");
        if (phrase.Last > phrase.First)
            features.Add($"hh={Syntax.Lemma(report.Document.Tokens[phrase.Last - 1])}|{phrase.HeadLemma}");
        if (phrase.Entity is { } entity)
        {
            features.Add("n=" + entity.Canonical.ToLowerInvariant());
            features.Add($"office={entity.Office is not null}|{phrase.Type}");
        }

        features.Add($"plural={TargetNumber.IsPlural(phrase.Words)}|{phrase.Type}");
        features.Add($"number={TargetNumber.IsFigure(TargetNumber.Of(report.Document, phrase))}|{phrase.Type}");
        features.Add($"bracket={phrase.First > 0 && report.Document.Tokens[phrase.First - 1].Text is "[" or "("}|{phrase.Type}");
    }

    private void AddNeighbours(FeatureSet features, Phrase phrase)
    {
        var tokens = report.Document.Tokens;
        string At(int index) => index >= 0 && index < tokens.Count ? Syntax.Lemma(tokens[index]) : "";
        features.Add("-1=" + At(phrase.First - 1));
        features.Add($"-2={At(phrase.First - 2)}|{At(phrase.First - 1)}");
        features.Add($"-3={At(phrase.First - 3)}|{At(phrase.First - 2)}|{At(phrase.First - 1)}");
        features.Add("+1=" + At(phrase.Last + 1));
        features.Add($"+2={At(phrase.Last + 1)}|{At(phrase.Last + 2)}");
        features.Add($"+3={At(phrase.Last + 1)}|{At(phrase.Last + 2)}|{At(phrase.Last + 3)}");
        features.Add($"h+1={phrase.HeadLemma}|{At(phrase.Last + 1)}");
        features.Add($"h-1={phrase.HeadLemma}|{At(phrase.First - 1)}");
        features.Add("place=" + (Math.Min(phrase.Sentence, 12) / 2));
    }

    private void AddSyntax(FeatureSet features, Phrase phrase)
    {
        var head = Syntax.Effective(phrase.Head);
        foreach (var feature in Syntax.Governor(report, phrase.Head))
        {
            features.Add(feature);
            features.Add($"{phrase.Type}|{feature}");
            features.Add($"{phrase.HeadLemma}|{feature}");
        }

        if (head.Head is not { } governor)
            return;
        features.AddAll($"gc={head.Relation}|", WordClusters.Of(Syntax.Lemma(governor)));
        features.AddAll($"gc={head.Relation}|{phrase.Type}|", WordClusters.Of(Syntax.Lemma(governor)));
        features.Add($"hg={WordClusters.Finest(phrase.HeadLemma)}|{head.Relation}|{WordClusters.Finest(Syntax.Lemma(governor))}");
        foreach (var sibling in report.Dependents[governor.Index].Where(sibling => sibling != head && Syntax.IsArgument(sibling.Relation)))
        {
            features.Add($"s={Syntax.Lemma(governor)}|{head.Relation}|{sibling.Relation}|{Syntax.Lemma(sibling)}");
            features.Add($"s={phrase.Type}|{head.Relation}|{sibling.Relation}|{Syntax.Lemma(sibling)}");
        }

        foreach (var marker in Syntax.Markers(report, head))
        {
            features.Add($"pt={Syntax.Lemma(marker)}|{phrase.Type}");
            features.Add($"ph={Syntax.Lemma(marker)}|{phrase.HeadLemma}");
        }

        foreach (var dependent in report.Dependents[phrase.Head.Index].Where(dependent => dependent.Index < phrase.First || dependent.Index > phrase.Last))
            features.Add($"c={dependent.Relation}|{Syntax.Lemma(dependent)}");
    }

    private void AddTriggers(FeatureSet features, Phrase phrase)
    {
        foreach (var trigger in report.TriggersIn(phrase.Sentence))
        {
            var side = trigger.Token.Index > phrase.Last ? "before" : trigger.Token.Index < phrase.First ? "after" : "in";
            features.Add($"{side}|{trigger.Lemma}|{phrase.Type}");
            features.Add($"{side}|{trigger.Topic}|{phrase.Type}");
            features.Add($"{side}|{trigger.Topic}|{phrase.HeadLemma}");
            if (trigger.Incident is { } incident)
                features.Add($"{side}|{incident.Factuality}|{SentenceFeatures.Age(report.Document, incident)}");
        }

        if (Syntax.PathToTrigger(triggers, phrase.Head) is not { } found)
            return;
        features.Add($"path={found.Path}|{found.Trigger.Kind}");
        features.Add($"path={found.Path}|{found.Trigger.Lemma}");
        features.Add($"path={found.Path}|{found.Trigger.Topic}|{phrase.Type}");
        features.Add($"to={found.Trigger.Lemma}|{phrase.HeadLemma}");
    }

    private void AddRelevance(FeatureSet features, Phrase phrase)
    {
        var here = report.RelevanceOf(phrase.Sentence);
        features.AddSteps("here", here);
        features.AddSteps("here|" + phrase.Type, here);
        features.AddSteps("here|" + phrase.HeadLemma, here);
        features.AddSteps("before", report.RelevanceOf(phrase.Sentence - 1));
        features.AddSteps("after", report.RelevanceOf(phrase.Sentence + 1));
        features.AddSteps("article", report.Relevance.DefaultIfEmpty().Max());
    }

    // What the library itself found.
    private void AddExtraction(FeatureSet features, Phrase phrase)
    {
        foreach (var incident in report.Incidents)
        {
            foreach (var actor in incident.Actors.Where(actor => actor.Span.Overlaps(phrase.Span)))
                features.Add($"actor|{actor.Stance}|{phrase.Type}");
            foreach (var target in incident.Targets.Where(target => target.Span.Overlaps(phrase.Span)))
                features.Add($"target|{target.Type}");
            foreach (var weapon in incident.Weapons.Where(weapon => weapon.Span.Overlaps(phrase.Span)))
                features.Add($"weapon|{weapon.Type}");
            foreach (var claim in incident.Claims.Where(claim => claim.Span.Overlaps(phrase.Span)))
                features.Add($"claim|{claim.Kind}|{phrase.Type}");
        }
    }

    private void AddOtherMentions(FeatureSet features, Phrase phrase)
    {
        var mentions = referents[phrase].Mentions;
        features.Add($"mentions={Math.Min(mentions.Count, 5)}|{phrase.Type}");
        features.Add($"first={mentions[0] == phrase}|{phrase.Type}");
        features.AddSteps("best", mentions.Max(mention => report.RelevanceOf(mention.Sentence)));
        foreach (var mention in mentions.Where(mention => mention != phrase).Take(8))
            features.AddAll("m|", Syntax.Governor(report, mention.Head).Skip(1));
    }
}
