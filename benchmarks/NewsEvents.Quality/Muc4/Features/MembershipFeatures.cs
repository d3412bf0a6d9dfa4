namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What the decision sees on the role of a referent in the incidents of a type.</summary>
internal static class MembershipFeatures
{
    private const float LeastRole = 0.2f;

    public static FeatureSet Of(Report report, Membership membership)
    {
        var features = new FeatureSet();
        var topic = membership.Topic;
        AddRoles(features, report, membership.Referent, topic);
        AddTopics(features, report, topic);
        var best = membership.Referent.Mentions.MaxBy(phrase => phrase.Roles.BestFill.Probability)!;
        AddBest(features, report, best, topic);
        AddMentions(features, report, membership.Referent, topic);
        AddNeighbours(features, report, membership.Referent, best);
        return features;
    }

    private static void AddRoles(FeatureSet features, Report report, Referent referent, string topic)
    {
        foreach (var role in Roles.All)
        {
            var best = referent.Mentions.Max(phrase => phrase.Roles[role]);
            var all = 1 - referent.Mentions.Aggregate(1f, (product, phrase) => product * (1 - phrase.Roles[role]));
            features.AddSteps("best|" + role, best);
            features.AddSteps("all|" + role, all);
            features.AddSteps($"best|{role}|{topic}", best);
            features.AddSteps($"first|{role}", referent.Mentions[0].Roles[role]);
            if (best < LeastRole)
                continue;
            var stronger = report.Referents.Count(other => other != referent && other.Mentions.Max(phrase => phrase.Roles[role]) > best);
            features.Add($"rank|{role}|{Math.Min(stronger, 5)}");
            features.Add($"rank|{role}|{Math.Min(stronger, 5)}|{referent.Mentions[0].Type}");
        }
    }

    private static void AddTopics(FeatureSet features, Report report, string topic)
    {
        var own = report.TopicProbabilities[topic];
        features.Add("topic=" + topic);
        features.AddSteps("topic", own);
        features.AddSteps("topic|" + topic, own);
        foreach (var (other, probability) in report.TopicProbabilities)
        {
            if (other != topic && probability > 0.3f)
                features.Add($"rival={topic}|{other}|{probability > own}");
        }
    }

    private static void AddBest(FeatureSet features, Report report, Phrase phrase, string topic)
    {
        features.Add($"{topic}|h={phrase.HeadLemma}");
        features.Add($"{topic}|t={phrase.Type}");
        features.Add("t=" + phrase.Type);
        features.AddAll("", PhraseFeatures.Words(report, phrase));
        features.AddSteps("here", report.RelevanceOf(phrase.Sentence));
        features.AddAll(topic + "|", Syntax.Governor(report, phrase.Head));
        features.AddAll("", Syntax.Governor(report, phrase.Head));
        features.Add("place=" + (Math.Min(phrase.Sentence, 12) / 2));
    }

    private static void AddMentions(FeatureSet features, Report report, Referent referent, string topic)
    {
        features.Add($"mentions={Math.Min(referent.Mentions.Count, 5)}");
        foreach (var phrase in referent.Mentions.Where(phrase => phrase.Roles.BestFill.Probability >= LeastRole))
        {
            var role = phrase.Roles.BestFill.Label;
            var topics = report.TriggersIn(phrase.Sentence).Select(trigger => trigger.Topic).ToHashSet();
            features.Add($"same={topics.Contains(topic)}");
            features.Add($"same={topic}|{topics.Contains(topic)}|{role}");
            foreach (var trigger in report.TriggersIn(phrase.Sentence))
            {
                features.Add($"by={topic}|{trigger.Topic}|{role}");
                features.Add($"by={topic}|{trigger.Lemma}");
            }

            for (var near = phrase.Sentence - 2; near <= phrase.Sentence + 2; near++)
            {
                foreach (var trigger in report.TriggersIn(near))
                    features.Add($"near={topic}|{trigger.Topic}|{near - phrase.Sentence}");
            }
        }
    }

    // What stands in one row with the phrase, holds it, or is told in the same sentence.
    private static void AddNeighbours(FeatureSet features, Report report, Referent referent, Phrase phrase)
    {
        var others = report.PhrasesIn(phrase.Sentence).Where(other => other != phrase && !referent.Mentions.Contains(other)).ToArray();
        var row = Syntax.Effective(phrase.Head);
        foreach (var role in Roles.All)
        {
            float Highest(Func<Phrase, bool> isMeant) => others.Where(isMeant).Select(other => other.Roles[role]).DefaultIfEmpty().Max();
            features.AddSteps("row|" + role, Highest(other => Syntax.Effective(other.Head) == row));
            features.AddSteps("held|" + role, Highest(other => other.Span.Overlaps(phrase.Span)));
            features.AddSteps("beside|" + role, Highest(_ => true));
            features.AddSteps("head|" + role, report.Phrases.Where(other => other.HeadLemma == phrase.HeadLemma && !referent.Mentions.Contains(other)).Select(other => other.Roles[role]).DefaultIfEmpty().Max());
            features.AddSteps("article|" + role, report.Phrases.Where(other => !referent.Mentions.Contains(other)).Select(other => other.Roles[role]).DefaultIfEmpty().Max());
        }
    }
}
