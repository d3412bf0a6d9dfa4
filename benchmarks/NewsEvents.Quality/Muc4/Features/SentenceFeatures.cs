namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What the decision sees whether a sentence tells of an incident of the task.</summary>
internal static class SentenceFeatures
{
    public static FeatureSet Of(Report report, Sentence sentence)
    {
        var features = new FeatureSet();
        AddWords(features, report, sentence);
        AddTriggers(features, report, sentence.Index);
        AddNames(features, report, sentence);
        AddPosition(features, report, sentence.Index);
        return features;
    }

    private static void AddWords(FeatureSet features, Report report, Sentence sentence)
    {
        features.AddAll("w=", ContentWords.Of(report.Document, sentence));
        features.AddAll("b=", ContentWords.Pairs(report.Document, sentence));
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            var token = report.Document.Tokens[i];
            features.AddAll("c=", WordClusters.Of(Syntax.Lemma(token)));
            if (token.Head is { } head && Syntax.IsArgument(token.Relation))
                features.Add($"d={Syntax.Lemma(head)}|{token.Relation}|{Syntax.Lemma(token)}");
            if (token.PartOfSpeech == PartOfSpeech.Auxiliary && token.Relation == DependencyRelation.PassiveAuxiliary && token.Head is { } verb)
                features.Add("passive=" + Syntax.Lemma(verb));
        }

        for (var near = sentence.Index - 1; near <= sentence.Index + 1; near += 2)
        {
            if (near >= 0 && near < report.Document.Sentences.Count)
                features.AddAll(near < sentence.Index ? "before=" : "after=", ContentWords.Of(report.Document, report.Document.Sentences[near]));
        }
    }

    private static void AddTriggers(FeatureSet features, Report report, int sentence)
    {
        foreach (var trigger in report.TriggersIn(sentence))
        {
            features.Add("k=" + trigger.Kind);
            features.Add("topic=" + trigger.Topic);
            features.Add($"k={trigger.Lemma}|{trigger.Token.PartOfSpeech}");
            if (trigger.Incident is { } incident)
                features.Add($"incident={incident.Factuality}|{incident.IsMain}|{Age(report.Document, incident)}");
        }

        features.Add($"triggers={Math.Min(report.TriggersIn(sentence).Count(), 4)}");
        features.Add($"before={report.TriggersIn(sentence - 1).Any()}|after={report.TriggersIn(sentence + 1).Any()}");
    }

    private static void AddNames(FeatureSet features, Report report, Sentence sentence)
    {
        foreach (var phrase in report.PhrasesIn(sentence.Index))
            features.Add("t=" + phrase.Type);
        foreach (var time in report.Document.Times.Where(time => sentence.Span.Contains(time.Span)))
            features.Add($"time={time.Type}|{Age(report.Document, time.Latest)}");
        foreach (var quantity in report.Document.Quantities.Where(quantity => sentence.Span.Contains(quantity.Span)))
            features.Add("quantity=" + quantity.Kind);
        foreach (var claim in report.Incidents.SelectMany(incident => incident.Claims).Where(claim => sentence.Span.Contains(claim.Span)))
            features.Add("claim=" + claim.Kind);
    }

    private static void AddPosition(FeatureSet features, Report report, int sentence)
    {
        features.Add($"at={Math.Min(sentence, 10)}");
        features.Add($"of={Math.Min(report.Document.Sentences.Count / 5, 8)}");
    }

    public static string Age(Document document, Incident incident) => Age(document, incident.Date?.End);

    /// <summary>The two-month rule of the task, in steps; "none" where no day is told.</summary>
    public static string Age(Document document, DateOnly? day)
    {
        if (document.Published is not { } published || day is not { } date)
            return "none";
        var days = published.DayNumber - date.DayNumber;
        return days switch { < 0 => "coming", < 2 => "day", < 8 => "week", < 32 => "month", < 62 => "months", _ => "old" };
    }
}
