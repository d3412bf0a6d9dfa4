using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides on the role of each referent in the incidents of each type.</summary>
internal sealed class MembershipStage() : Stage("member", penalty: 30)
{
    // What is less likely is not looked at.
    private const float LeastTopic = 0.03f;
    private const float LeastRole = 0.03f;

    public override IReadOnlyList<FeatureSet> Features(Report report)
    {
        report.Memberships = [.. Candidates(report)];
        return [.. report.Memberships.Select(membership => MembershipFeatures.Of(report, membership))];
    }

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) =>
        [.. report.Memberships.Select(membership => KeyRoles.Of(membership, keys)?.Role ?? Distribution.None)];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        for (var i = 0; i < decided.Count; i++)
            report.Memberships[i].Roles = decided[i];
    }

    private static IEnumerable<Membership> Candidates(Report report) =>
        from topic in Topics.All
        where report.TopicProbabilities[topic] >= LeastTopic
        from referent in report.Referents
        where referent.Mentions.Max(phrase => phrase.Roles.BestFill.Probability) >= LeastRole
        select new Membership(referent, topic);
}
