namespace NewsEvents.Learning;

/// <summary>Keeps sums by their 64-bit keys, each in the one place that its key tells, where the last one stays.</summary>
/// <remarks>Thread-safe: an entry is put in place whole.</remarks>
internal sealed class ProjectionCache(int size)
{
    private readonly Entry?[] entries = new Entry?[size];

    /// <summary>The sums of a key, not to be changed; null where they are not kept.</summary>
    public float[]? Find(ulong key)
    {
        var entry = Volatile.Read(ref entries[key % (ulong)entries.Length]);
        return entry is not null && entry.Key == key ? entry.Sums : null;
    }

    /// <summary>Keeps the sums of a key.</summary>
    public void Keep(ulong key, float[] sums) => Volatile.Write(ref entries[key % (ulong)entries.Length], new Entry(key, sums));

    private sealed record Entry(ulong Key, float[] Sums);
}
