using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>One decision made for each of some items of a report; later stages see what earlier ones decided.</summary>
/// <param name="name">Its name.</param>
/// <param name="penalty">How strongly its weights are kept small, chosen by cross-validation.</param>
internal abstract class Stage(string name, float penalty)
{
    public string Name { get; } = name;

    public TrainingOptions Options { get; } = new(Penalty: penalty);

    /// <summary>What is seen of each item.</summary>
    public abstract IReadOnlyList<FeatureSet> Features(Report report);

    /// <summary>The right label of each item; null where the keys do not tell.</summary>
    public abstract IReadOnlyList<string?> Labels(Report report, IReadOnlyList<Key> keys);

    /// <summary>Keeps in the report what was decided for each item.</summary>
    public abstract void Store(Report report, IReadOnlyList<Distribution> decided);
}
