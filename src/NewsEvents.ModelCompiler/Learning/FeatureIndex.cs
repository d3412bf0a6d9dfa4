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
