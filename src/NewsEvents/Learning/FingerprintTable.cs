using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>
/// A set of 64-bit keys, read in place: an open-addressing table that keeps 16 bits of each key. What belongs to a key is
/// stored elsewhere under its slot. A key that was never added is taken for another once in some 30,000 times.
/// </summary>
/// <remarks>Section layout: one uint16 a slot, 0 = empty; the number of slots is a power of two.</remarks>
internal readonly unsafe struct FingerprintTable
{
    private readonly ushort* checks;
    private readonly int mask;

    public FingerprintTable(ModelSection section)
    {
        var slots = section.As<ushort>();
        // A table without an empty slot would be searched for ever.
        if (slots.Length < 2 || !BitOperations.IsPow2(slots.Length) || !slots.Contains((ushort)0))
            throw new ModelFormatException("A fingerprint table is damaged.");
        checks = (ushort*)Unsafe.AsPointer(ref Unsafe.AsRef(in slots[0]));
        mask = slots.Length - 1;
    }

    /// <summary>Number of slots.</summary>
    public int Size => mask + 1;

    /// <summary>The slot that a key is first looked for in.</summary>
    public static int SlotOf(ulong key, int size) => (int)key & (size - 1);

    /// <summary>The bits of a key that are kept; never 0.</summary>
    public static ushort CheckOf(ulong key) => (ushort)Math.Max(1, (int)(key >> 48));

    /// <summary>Begins to fetch what <see cref="Find"/> will look at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(ulong key)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(checks + ((int)key & mask));
    }

    /// <summary>The slot of a key; -1 where it is not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong key)
    {
        var check = CheckOf(key);
        var slot = (int)key & mask;
        while (true)
        {
            var found = checks[slot];
            if (found == check)
                return slot;
            if (found == 0)
                return -1;
            slot = (slot + 1) & mask;
        }
    }
}
