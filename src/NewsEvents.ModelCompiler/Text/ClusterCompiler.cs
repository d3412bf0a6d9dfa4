using System.IO.Compression;
using System.Runtime.InteropServices;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Compiles a list of words with the bits of their cluster ("0110...TAB word", most frequent first) into the sections of word clusters.</summary>
internal static class ClusterCompiler
{
    public static void Write(ModelFileWriter writer, string path, int words)
    {
        var table = new FingerprintTableBuilder(words);
        var paths = new ushort[table.Size];
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        for (var i = 0; i < words && reader.ReadLine() is { } line; i++)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var slot = table.Add(FormHash.Of(line.AsSpan(tab + 1)));
            if (slot >= 0)
                paths[slot] = Bits(line.AsSpan(0, tab));
        }

        writer.Add("clusters/words", table.ToBytes());
        writer.Add("clusters/paths", MemoryMarshal.AsBytes<ushort>(paths).ToArray());
    }

    /// <summary>Up to 16 bits, the first one highest.</summary>
    private static ushort Bits(ReadOnlySpan<char> digits)
    {
        var bits = 0;
        for (var i = 0; i < 16; i++)
            bits = (bits << 1) | (i < digits.Length && digits[i] == '1' ? 1 : 0);
        return (ushort)bits;
    }
}
