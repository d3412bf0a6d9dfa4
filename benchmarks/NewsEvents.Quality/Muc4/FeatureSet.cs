namespace NewsEvents.Quality.Muc4;

/// <summary>The features that a decision sees, as hashes of their names; each counts once.</summary>
internal sealed class FeatureSet
{
    // Steps of log-odds that a probability is cut into.
    private const int HighestStep = 5;

    private readonly HashSet<uint> hashes = [Hash("bias")];

    public IReadOnlyCollection<uint> Hashes => hashes;

    public void Add(string feature) => hashes.Add(Hash(feature));

    public void AddAll(string prefix, IEnumerable<string> features)
    {
        foreach (var feature in features)
            Add(prefix + feature);
    }

    /// <summary>Adds a probability as the steps that it reaches, so that a weight is learned for each further step.</summary>
    public void AddSteps(string name, float probability)
    {
        var odds = LogOdds(probability);
        for (var step = -HighestStep; step <= HighestStep; step++)
        {
            if (odds >= step)
                Add($"{name}>{step}");
        }
    }

    private static float LogOdds(float probability)
    {
        var bounded = Math.Clamp(probability, 1e-4f, 1 - 1e-4f);
        return MathF.Log(bounded / (1 - bounded));
    }

    // FNV-1a: the same on every machine.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
            hash = (hash ^ character) * 16777619u;
        return hash;
    }
}
