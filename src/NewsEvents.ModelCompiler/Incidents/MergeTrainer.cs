using NewsEvents.Incidents;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>Trains the decisions by which mentions become incidents and incidents records.</summary>
internal sealed class MergeTrainer(IncidentLexicons lexicons)
{
    private const double Prior = 3;
    private const int Folds = 5;

    private readonly string[] pairNames = SameIncidentFeatures.Names(lexicons.TypePairs);
    private readonly string[] recordNames = RecordFeatures.Names(lexicons.TypePairs);

    /// <summary>The weights of "same incident": from incidents gathered rightly, then with those that a first decision gathers.</summary>
    public int[] TrainSame(IReadOnlyList<LinkedArticle> articles)
    {
        List<ChoiceExample> examples = [.. articles.SelectMany(MergeExamples.Right)];
        var first = Decision(Learn(examples, pairNames));
        examples.AddRange(articles.SelectMany(article => MergeExamples.Predicted(article, first)));
        return Learn(examples, pairNames);
    }

    /// <summary>The weights of "worth a record", from incidents that decisions gather which were not trained on the article.</summary>
    public int[] TrainRecord(IReadOnlyList<LinkedArticle> articles)
    {
        var examples = new List<ChoiceExample>();
        foreach (var (held, rest) in Split(articles))
        {
            var same = Decision(TrainSame(rest));
            examples.AddRange(held.SelectMany(article => MergeExamples.Records(article, same)));
        }

        return Learn(examples, recordNames);
    }

    /// <summary>The articles in folds, no group on both sides.</summary>
    public static IEnumerable<(List<LinkedArticle> Held, List<LinkedArticle> Others)> Split(IReadOnlyList<LinkedArticle> articles)
    {
        var groups = articles.Select(static article => article.Gold.Group).Distinct().Order(StringComparer.Ordinal).ToList();
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = groups.Where((_, i) => i % Folds == fold).ToHashSet(StringComparer.Ordinal);
            yield return ([.. articles.Where(article => held.Contains(article.Gold.Group))], [.. articles.Where(article => !held.Contains(article.Gold.Group))]);
        }
    }

    public static LinearDecision Decision(int[] weights) => new(Array.ConvertAll(weights, static weight => weight / (float)LinearDecision.Scale));

    private static int[] Learn(List<ChoiceExample> examples, string[] names) => ChoiceLearner.Train(examples, names.Length, Prior);
}
