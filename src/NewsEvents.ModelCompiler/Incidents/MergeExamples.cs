using NewsEvents.Incidents;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>Collects the examples that the two decisions of merging are trained on.</summary>
internal static class MergeExamples
{
    private static readonly LinearDecision Never = new([]);

    /// <summary>Mentions and the incidents that each may join, the incidents gathered as they should be.</summary>
    public static IEnumerable<ChoiceExample> Right(LinkedArticle article) => Pairs(article, new IncidentMerger(article.Context, Never), isRight: true);

    /// <summary>Mentions and the incidents that each may join, the incidents gathered as a trained decision does, with its errors.</summary>
    public static IEnumerable<ChoiceExample> Predicted(LinkedArticle article, LinearDecision decision) =>
        Pairs(article, new IncidentMerger(article.Context, decision), isRight: false);

    /// <summary>The incidents of an article, gathered by a trained decision, each with the record that it tells most of.</summary>
    public static IReadOnlyList<(IncidentCluster Cluster, int Record)> Gather(LinkedArticle article, LinearDecision decision)
    {
        var merger = new IncidentMerger(article.Context, decision);
        var votes = new Dictionary<IncidentCluster, List<int>>();
        foreach (var mention in article.Mentions)
            Vote(votes, merger.Put(mention, merger.Choose(mention)), article.Link(mention));
        // A record told by several incidents is that of the one that tells most of it.
        var records = merger.Clusters.ConvertAll(cluster => (Cluster: cluster, Record: Majority(votes[cluster])));
        return records.ConvertAll(one => records.Exists(other => Beats(votes, other, one)) ? (one.Cluster, LinkedArticle.General) : one);
    }

    /// <summary>The incidents beside the main one, and whether each is a record.</summary>
    public static IEnumerable<ChoiceExample> Records(LinkedArticle article, LinearDecision decision)
    {
        var gathered = Gather(article, decision);
        List<IncidentCluster> clusters = [.. gathered.Select(static one => one.Cluster)];
        var main = SalienceRanker.Main(clusters);
        var features = new RecordFeatures(article.Context, clusters, main);
        foreach (var (cluster, record) in gathered.Where(one => one.Cluster == main || RecordFeatures.IsToldEnough(one.Cluster)))
            yield return new ChoiceExample([[.. features.Of(cluster)]], record >= 0 ? 0 : -1);
    }

    private static bool Beats(Dictionary<IncidentCluster, List<int>> votes, (IncidentCluster Cluster, int Record) other, (IncidentCluster Cluster, int Record) one)
    {
        if (other.Cluster == one.Cluster || other.Record != one.Record || one.Record < 0)
            return false;
        var difference = votes[other.Cluster].Count(link => link == one.Record) - votes[one.Cluster].Count(link => link == one.Record);
        return difference > 0 || (difference == 0 && other.Cluster.Mentions[0].Range.First < one.Cluster.Mentions[0].Range.First);
    }

    private static IEnumerable<ChoiceExample> Pairs(LinkedArticle article, IncidentMerger merger, bool isRight)
    {
        var votes = new Dictionary<IncidentCluster, List<int>>();
        foreach (var mention in article.Mentions)
        {
            var link = article.Link(mention);
            var right = link < 0 ? null : Right(merger, votes, link);
            if (link != LinkedArticle.Unknown && merger.InMind.Count > 0)
                yield return new ChoiceExample([.. merger.InMind.Select(cluster => merger.Features(mention, cluster).ToArray())], right is null ? -1 : merger.InMind.ToList().IndexOf(right));
            if (isRight && link == LinkedArticle.Unknown)
                continue;
            Vote(votes, merger.Put(mention, isRight ? right : merger.Choose(mention)), link);
        }
    }

    /// <summary>The incident that tells most of a record so far; null where none does.</summary>
    private static IncidentCluster? Right(IncidentMerger merger, Dictionary<IncidentCluster, List<int>> votes, int link) =>
        merger.InMind.Where(cluster => Majority(votes[cluster]) == link).MaxBy(cluster => votes[cluster].Count(other => other == link));

    private static void Vote(Dictionary<IncidentCluster, List<int>> votes, IncidentCluster? cluster, int link)
    {
        if (cluster is null)
            return;
        if (!votes.TryGetValue(cluster, out var links))
            votes[cluster] = links = [];
        links.Add(link);
    }

    /// <summary>The record that most mentions tell; mentions without one do not count where others have one.</summary>
    private static int Majority(List<int> links)
    {
        var told = links.Where(static link => link >= 0).ToList();
        return told.Count == 0 ? links[0] : told.GroupBy(static link => link).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key).First().Key;
    }
}
