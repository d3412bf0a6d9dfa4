using System.Numerics;
using System.Runtime.InteropServices;
using NewsEvents.Learning;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Builds the section of a <see cref="FingerprintTable"/>.</summary>
internal sealed class FingerprintTableBuilder
{
    private readonly ushort[] checks;

    /// <summary>Makes room for a number of keys at the load that look-ups stay short at.</summary>
    public FingerprintTableBuilder(int keys) =>
        checks = new ushort[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, (keys * 5 / 4) + 1))];

    public int Size => checks.Length;

    /// <summary>The slot that a key gets; -1 where a key before it cannot be told apart from it.</summary>
    public int Add(ulong key)
    {
        var check = FingerprintTable.CheckOf(key);
        var slot = FingerprintTable.SlotOf(key, Size);
        while (checks[slot] != 0)
        {
            if (checks[slot] == check)
                return -1;
            slot = (slot + 1) & (Size - 1);
        }

        checks[slot] = check;
        return slot;
    }

    public byte[] ToBytes() => MemoryMarshal.AsBytes<ushort>(checks).ToArray();
}
