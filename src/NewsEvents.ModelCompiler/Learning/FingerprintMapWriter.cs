using System.Runtime.InteropServices;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Writes the sections of a <see cref="NewsEvents.Learning.FingerprintMap"/> that numbers features.</summary>
internal static class FingerprintMapWriter
{
    /// <summary>Numbers keys in the order given, from 1.</summary>
    public static void Write(ModelFileWriter writer, string keySection, string numberSection, IReadOnlyList<ulong> keys)
    {
        var table = new FingerprintTableBuilder(keys.Count);
        var numbers = new ushort[table.Size];
        for (var i = 0; i < keys.Count; i++)
        {
            var slot = table.Add(keys[i]);
            if (slot >= 0)
                numbers[slot] = (ushort)(i + 1);
        }

        writer.Add(keySection, table.ToBytes());
        writer.Add(numberSection, MemoryMarshal.AsBytes<ushort>(numbers).ToArray());
    }
}
