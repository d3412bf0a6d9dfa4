using System.Runtime.InteropServices;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Writes the sections of <see cref="NewsEvents.Learning.FeatureNumbers"/>.</summary>
internal static class FeatureNumbersWriter
{
    /// <summary>Numbers features in the order given, from 1.</summary>
    public static void Write(ModelFileWriter writer, string name, IReadOnlyList<ulong> keys)
    {
        var table = new FingerprintTableBuilder(keys.Count);
        var numbers = new ushort[table.Size];
        for (var i = 0; i < keys.Count; i++)
        {
            var slot = table.Add(keys[i]);
            if (slot >= 0)
                numbers[slot] = (ushort)(i + 1);
        }

        writer.Add(name + "/keys", table.ToBytes());
        writer.Add(name + "/numbers", MemoryMarshal.AsBytes<ushort>(numbers).ToArray());
    }
}
