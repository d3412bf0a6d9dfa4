namespace NewsEvents.Quality.Muc4;

/// <summary>Parts the members of the incidents of a type into single incidents.</summary>
internal sealed class ClusterFinder
{
    private const float LeastSame = 0.6f;
    private const float LeastShare = 0.5f;
    private const float LeastMember = 0.3f;

    private readonly Dictionary<(Membership, Membership), float> same = [];
    private ClusterFinder(Report report)
    {
        foreach (var pair in report.Pairs)
            same[(pair.First, pair.Second)] = same[(pair.Second, pair.First)] = pair.Same;
    }

    public static IEnumerable<Cluster> Find(Report report, string topic) => new ClusterFinder(report).Find([.. report.Memberships.Where(member => member.Topic == topic)], topic);

    private IEnumerable<Cluster> Find(Membership[] members, string topic)
    {
        var targets = members.Where(IsTarget).ToArray();
        var rest = members.Except(targets).ToArray();
        var groups = Merge(targets);
        if (groups.Count <= 1)
            return [new Cluster(topic, members)];
        return groups.Select(group => new Cluster(topic, [.. group, .. rest.Where(member => Belongs(member, group, groups))]));
    }

    private static bool IsTarget(Membership member) =>
        member.Roles.BestFill is { Label: Roles.Human or Roles.Physical } best && best.Probability >= LeastMember;

    // Average linkage, the surest pair of groups first.
    private List<List<Membership>> Merge(Membership[] targets)
    {
        List<List<Membership>> groups = [.. targets.Select(target => new List<Membership> { target })];
        while (Nearest(groups) is var (first, second))
        {
            groups[first].AddRange(groups[second]);
            groups.RemoveAt(second);
        }

        return groups;
    }

    private (int First, int Second)? Nearest(List<List<Membership>> groups)
    {
        (int, int)? nearest = null;
        var best = LeastSame;
        for (var i = 0; i < groups.Count; i++)
        {
            for (var j = i + 1; j < groups.Count; j++)
            {
                if (Similarity(groups[i], groups[j]) is var found && found >= best)
                    (best, nearest) = (found, (i, j));
            }
        }

        return nearest;
    }

    private float Similarity(IEnumerable<Membership> one, IReadOnlyCollection<Membership> other) =>
        one.SelectMany(_ => other, (first, second) => same.GetValueOrDefault((first, second), 1)).Average();

    // Those who did it may have done it all.
    private bool Belongs(Membership member, List<Membership> group, List<List<Membership>> groups)
    {
        var own = Similarity([member], group);
        return own >= LeastShare || own >= groups.Max(other => Similarity([member], other));
    }
}
