namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What the decision sees whether words say what a person is.</summary>
internal static class DescriptionFeatures
{
    public static FeatureSet Of(Report report, Description description)
    {
        var features = new FeatureSet();
        var phrase = description.Phrase;
        var pattern = description.Pattern;
        features.Add("pattern=" + pattern);
        features.Add("h=" + phrase.HeadLemma);
        features.Add($"h={phrase.HeadLemma}|{pattern}");
        features.Add($"t={phrase.Type}|{pattern}");
        features.Add($"plural={TargetNumber.IsPlural(phrase.Words)}|{pattern}");
        features.Add($"length={Math.Min(phrase.Stems.Length, 5)}|{pattern}");
        features.AddAll("", PhraseFeatures.Words(report, phrase));
        features.AddSteps("human", phrase.Roles[Roles.Human]);
        features.AddSteps("human|" + pattern, phrase.Roles[Roles.Human]);
        features.AddSteps("person", description.Person.Mentions.Max(name => name.Roles[Roles.Human]));
        features.Add($"first={phrase.Sentence == description.Person.Mentions[0].Sentence}");
        var tokens = report.Document.Tokens;
        if (phrase.First > 0)
            features.Add($"-1={Syntax.Lemma(tokens[phrase.First - 1])}|{pattern}");
        var distance = description.Person.Mentions.Where(name => name.First < phrase.First).Select(name => phrase.Sentence - name.Sentence).DefaultIfEmpty(-1).Min();
        features.Add($"distance={distance}|{pattern}");
        var rivals = report.PhrasesIn(phrase.Sentence).Count(other => other.IsPerson);
        features.Add($"rivals={Math.Min(rivals, 4)}|{pattern}");
        return features;
    }
}
