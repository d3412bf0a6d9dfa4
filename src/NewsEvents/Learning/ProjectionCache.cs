namespace NewsEvents.Learning;

/// <summary>Keeps sums by their 64-bit keys, each in the one place that its key tells; one that was asked for since the last try stays.</summary>
/// <remarks>Thread-safe: an entry is put in place whole. What is kept does not change what is found.</remarks>
internal sealed class ProjectionCache(int size)
{
    private readonly Entry?[] entries = new Entry?[size];

    /// <summary>The sums of a key, not to be changed; null where they are not kept.</summary>
    public float[]? Find(ulong key)
    {
        var entry = Volatile.Read(ref entries[key % (ulong)entries.Length]);
        if (entry is null || entry.Key != key)
            return null;
        entry.IsUsed = true;
        return entry.Sums;
    }

    /// <summary>Keeps a copy of the sums of a key, unless another key's have been used since the last call for this place.</summary>
    public void Keep(ulong key, ReadOnlySpan<float> sums)
    {
        ref var place = ref entries[key % (ulong)entries.Length];
        if (Volatile.Read(ref place) is { IsUsed: true } other)
            other.IsUsed = false;
        else
            Volatile.Write(ref place, new Entry(key, sums.ToArray()));
    }

    private sealed class Entry(ulong key, float[] sums)
    {
        public ulong Key { get; } = key;

        public float[] Sums { get; } = sums;

        public bool IsUsed { get; set; }
    }
}
