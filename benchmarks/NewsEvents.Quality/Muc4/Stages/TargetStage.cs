using NewsEvents.Quality.Muc4.Features;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>Decides on a set fill that is about a member of an incident.</summary>
/// <param name="slot">The slot.</param>
/// <param name="role">The role that the slot is about.</param>
/// <param name="isOpen">Whether the slot may stay empty for a member.</param>
/// <param name="penalty">How strongly weights are kept small.</param>
internal sealed class TargetStage(string slot, string role, bool isOpen, float penalty) : Stage(slot, penalty)
{
    private const float LeastRole = 0.03f;

    public override IReadOnlyList<FeatureSet> Features(Report report) =>
        [.. Items(report).Select(member => TargetFeatures.Of(report, member, role))];

    public override IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys) =>
        [.. Items(report).Select(member => Label(KeyRoles.Of(member, keys)))];

    public override void Store(Report report, IReadOnlyList<Distribution> decided)
    {
        foreach (var (member, fill) in Items(report).Zip(decided))
            member.Fills[Name] = fill;
    }

    private IEnumerable<Membership> Items(Report report) => report.Memberships.Where(member => member.Roles[role] >= LeastRole);

    private string? Label(KeyRole? found) => found is null || found.Role != role
        ? null
        : found.Key.About(Name, found.Fill) ?? (isOpen ? Distribution.None : null);
}
