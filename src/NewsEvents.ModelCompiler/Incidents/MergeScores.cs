using System.Globalization;
using NewsEvents.Incidents;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>Counts how well articles that were not trained on are gathered.</summary>
internal sealed class MergeScores
{
    private int choices;
    private int rightChoices;
    private int records;
    private int kept;
    private int found;

    public void Add(LinkedArticle article, LinearDecision same, LinearDecision worth)
    {
        foreach (var choice in MergeExamples.Predicted(article, same))
        {
            choices++;
            rightChoices += Choose(choice, same) == choice.Right ? 1 : 0;
        }

        var gathered = MergeExamples.Gather(article, same);
        List<IncidentCluster> clusters = [.. gathered.Select(static one => one.Cluster)];
        var chosen = SalienceRanker.WorthARecord(article.Context, clusters, SalienceRanker.Main(clusters), worth);
        records += article.Gold.IncidentCount;
        kept += chosen.Count;
        found += gathered.Count(one => one.Record >= 0 && chosen.Contains(one.Cluster));
    }

    private static int Choose(ChoiceExample example, LinearDecision decision)
    {
        var best = -1;
        var bestScore = 0f;
        for (var i = 0; i < example.Candidates.Length; i++)
        {
            var score = decision.Score([.. example.Candidates[i]]);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    public override string ToString()
    {
        var precision = kept == 0 ? 0 : found / (double)kept;
        var recall = records == 0 ? 0 : found / (double)records;
        var f1 = found == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return string.Create(CultureInfo.InvariantCulture, $"choices {rightChoices / (double)Math.Max(1, choices):F4} of {choices}; records {records}, kept {kept}, precision {precision:F3}, recall {recall:F3}, F1 {f1:F3}");
    }
}
