using System.Runtime.InteropServices;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Numbers the features of a training set in the order that they first come.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<ulong> keys = [];

    public int Count => keys.Count;

    public ulong Key(int feature) => keys[feature];

    /// <summary>The number of a feature; -1 where it is not kept.</summary>
    public int Find(ulong key) => numbers.TryGetValue(key, out var number) ? number : -1;

    /// <summary>Finds the features of some keys that are kept.</summary>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<ulong> wanted, Span<int> features)
    {
        var used = 0;
        foreach (var key in wanted)
        {
            var feature = Find(key);
            if (feature >= 0)
                features[used++] = feature;
        }

        return used;
    }

    /// <summary>Leaves some features out by chance, so that none is leant on alone.</summary>
    /// <returns>How many are left.</returns>
    public static int Thin(Span<int> features, double leftOut, Random random)
    {
        var kept = 0;
        foreach (var feature in features)
        {
            if (random.NextDouble() >= leftOut)
                features[kept++] = feature;
        }

        return kept;
    }

    public void Add(ulong key)
    {
        if (numbers.TryAdd(key, keys.Count))
            keys.Add(key);
    }

    /// <summary>The features seen at least so many times.</summary>
    public static FeatureIndex Frequent(IEnumerable<ulong> seen, int least)
    {
        var counts = new Dictionary<ulong, int>();
        var index = new FeatureIndex();
        foreach (var key in seen)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
            if (++count == least)
                index.Add(key);
        }

        return index;
    }

    /// <summary>The features of a trained model with the largest weights.</summary>
    public static FeatureIndex Strongest(FeatureIndex all, AveragedPerceptron model, int most)
    {
        var strengths = new double[all.Count];
        var order = new int[all.Count];
        for (var feature = 0; feature < strengths.Length; feature++)
        {
            order[feature] = feature;
            for (var label = 0; label < model.Labels; label++)
                strengths[feature] = Math.Min(strengths[feature], -Math.Abs(model.Average(feature, label)));
        }

        Array.Sort(strengths, order);
        var kept = order[..Math.Min(most, order.Length)];
        Array.Sort(kept);
        var index = new FeatureIndex();
        foreach (var feature in kept)
            index.Add(all.Key(feature));
        return index;
    }
}
