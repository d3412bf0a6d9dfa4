namespace NewsEvents.Rendering;

/// <summary>Counts by name, with an end to how many names are kept.</summary>
/// <remarks>Where there are too many, those seen once are forgotten first; the most frequent stay right but for such a loss.</remarks>
internal sealed class ReportTally<TKey>(int capacity)
    where TKey : notnull
{
    private readonly Dictionary<TKey, long> counts = [];

    /// <summary>How many names there are.</summary>
    public int Count => counts.Count;

    /// <summary>The names and counts, in no order.</summary>
    public IEnumerable<KeyValuePair<TKey, long>> All => counts;

    public void Add(TKey key, long number = 1)
    {
        counts.TryGetValue(key, out var before);
        counts[key] = before + number;
        for (var least = 1L; counts.Count > capacity; least *= 2)
            Forget(least);
    }

    /// <summary>The most frequent, equally frequent ones in the order given.</summary>
    public List<KeyValuePair<TKey, long>> Top(int number, Comparison<TKey> order)
    {
        List<KeyValuePair<TKey, long>> all = [.. counts];
        all.Sort((left, right) => left.Value != right.Value ? right.Value.CompareTo(left.Value) : order(left.Key, right.Key));
        return all.Count > number ? all.GetRange(0, number) : all;
    }

    private void Forget(long least)
    {
        List<TKey> rare = [];
        foreach (var (key, count) in counts)
        {
            if (count <= least)
                rare.Add(key);
        }

        foreach (var key in rare)
            counts.Remove(key);
    }
}
