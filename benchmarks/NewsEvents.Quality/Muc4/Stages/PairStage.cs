using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides which members of incidents of a type belong to the same one.</summary>
internal sealed class PairStage() : Stage("pair", penalty: 20)
{
    private const float LeastRole = 0.15f;
    private const float LeastTemplate = 0.1f;

    public override IReadOnlyList<FeatureSet> Features(Report report)
    {
        report.Pairs = [.. Candidates(report)];
        var features = new PairFeatures(report);
        return [.. report.Pairs.Select(features.Of)];
    }

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) => [.. report.Pairs.Select(pair => Label(pair, keys))];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        foreach (var (pair, isSame) in report.Pairs.Zip(decided))
            pair.Same = isSame[YesNo.Yes];
        report.Clusters = [.. Topics.All.Where(topic => report.TemplateProbabilities[topic] >= LeastTemplate).SelectMany(topic => ClusterFinder.Find(report, topic))];
    }

    private static IEnumerable<MemberPair> Candidates(Report report)
    {
        var members = report.Memberships.Where(member => member.Roles.BestFill.Probability >= LeastRole).ToArray();
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                if (members[i].Topic == members[j].Topic)
                    yield return new MemberPair(members[i], members[j]);
            }
        }
    }

    // Known only where the keys name both.
    private static string? Label(MemberPair pair, IReadOnlyList<Key> keys)
    {
        var first = Keys(pair.First, keys);
        var second = Keys(pair.Second, keys);
        return first.Length == 0 || second.Length == 0 ? null : YesNo.Of(first.Intersect(second).Any());
    }

    private static Key[] Keys(Membership member, IReadOnlyList<Key> keys) =>
        [.. keys.Where(key => key.Type == member.Topic && KeyRoles.Of(member, [key]) is not null)];
}
