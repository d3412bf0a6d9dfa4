namespace NewsEvents.Learning;

/// <summary>Keeps sums by their 64-bit keys, each in the one place that its key tells; one that was asked for since the last try stays.</summary>
/// <remarks>
/// Thread-safe without locks: each place has a version that is odd while it is written, and a reader that sees it change takes nothing.
/// What is kept does not change what is found. Places are made in blocks as they are needed and then written over for ever.
/// </remarks>
internal sealed class ProjectionCache
{
    /// <summary>Places that are made at a time.</summary>
    private const int BlockSize = 64;

    private readonly Block?[] blocks;
    private readonly int size;
    private readonly int length;

    /// <param name="size">Number of places.</param>
    /// <param name="length">Number of sums of a key.</param>
    public ProjectionCache(int size, int length)
    {
        blocks = new Block?[(size + BlockSize - 1) / BlockSize];
        this.size = size;
        this.length = length;
    }

    /// <summary>Adds the sums of a key to others.</summary>
    /// <param name="key">The key.</param>
    /// <param name="before">What they are added to.</param>
    /// <param name="after">Takes the result; where no sums are found, anything may be left in it.</param>
    /// <returns>False where the sums are not kept.</returns>
    public bool TryAdd(ulong key, ReadOnlySpan<float> before, Span<float> after)
    {
        var (number, place) = PlaceOf(key);
        if (Volatile.Read(ref blocks[number]) is not { } block)
            return false;
        ref var slot = ref block.Slots[place];
        var version = Volatile.Read(ref slot.Version);
        if (!IsOf(slot, key, version))
            return false;
        ProjectedTable.Add(before, block.Sums.AsSpan(place * length, length), after);
        return IsStill(ref slot, version);
    }

    /// <summary>Copies the sums of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="sums">Takes the sums; where none are found, anything may be left in it.</param>
    /// <returns>False where the sums are not kept.</returns>
    public bool TryCopy(ulong key, Span<float> sums)
    {
        var (number, place) = PlaceOf(key);
        if (Volatile.Read(ref blocks[number]) is not { } block)
            return false;
        ref var slot = ref block.Slots[place];
        var version = Volatile.Read(ref slot.Version);
        if (!IsOf(slot, key, version))
            return false;
        block.Sums.AsSpan(place * length, length).CopyTo(sums);
        return IsStill(ref slot, version);
    }

    private static bool IsOf(in Slot slot, ulong key, long version) => slot.Key == key && (version & 1) == 0 && version != 0;

    private static bool IsStill(ref Slot slot, long version)
    {
        // What was read must have been before the version is looked at again.
        Volatile.ReadBarrier();
        if (slot.Version != version)
            return false;
        if (!slot.IsUsed)
            slot.IsUsed = true;
        return true;
    }

    /// <summary>Keeps a copy of the sums of a key, unless another key's have been used since the last call for this place.</summary>
    public void Keep(ulong key, ReadOnlySpan<float> sums)
    {
        var (number, place) = PlaceOf(key);
        var block = Volatile.Read(ref blocks[number]) ?? Make(number);
        ref var slot = ref block.Slots[place];
        if (slot.IsUsed)
        {
            slot.IsUsed = false;
            return;
        }

        var version = Volatile.Read(ref slot.Version);
        if ((version & 1) != 0 || Interlocked.CompareExchange(ref slot.Version, version + 1, version) != version)
            return;
        slot.Key = key;
        sums.CopyTo(block.Sums.AsSpan(place * length, length));
        Volatile.Write(ref slot.Version, version + 2);
    }

    private (int Block, int Place) PlaceOf(ulong key)
    {
        var place = (int)(key % (uint)size);
        return (place / BlockSize, place % BlockSize);
    }

    private Block Make(int number)
    {
        var made = new Block(length);
        return Interlocked.CompareExchange(ref blocks[number], made, null) ?? made;
    }

    private struct Slot
    {
        public ulong Key;

        /// <summary>0 where nothing was ever written, odd while something is.</summary>
        public long Version;

        public bool IsUsed;
    }

    private sealed class Block(int length)
    {
        public Slot[] Slots { get; } = new Slot[BlockSize];

        public float[] Sums { get; } = new float[BlockSize * length];
    }
}
