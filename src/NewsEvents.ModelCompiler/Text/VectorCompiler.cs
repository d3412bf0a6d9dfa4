using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Compiles the vectors of the most frequent words into the sections of word vectors.</summary>
internal static class VectorCompiler
{
    private const int Header = sizeof(float) + sizeof(int);

    /// <param name="writer">A file that holds the sections of the word clusters already.</param>
    /// <param name="source">The words and their vectors.</param>
    /// <param name="most">How many of them to keep, 65,535 at most.</param>
    public static void Write(ModelFileWriter writer, VectorSource source, int most)
    {
        using var clusters = ModelFile.Read("clusters", new MemoryStream(writer.ToBytes()));
        var table = new FingerprintTable(clusters.Section("clusters/words"));
        var ranks = new ushort[table.Size];
        var values = new byte[Header + (most * VectorSource.Dimensions)];
        BinaryPrimitives.WriteSingleLittleEndian(values, VectorSource.Scale);
        BinaryPrimitives.WriteInt32LittleEndian(values.AsSpan(sizeof(float)), VectorSource.Dimensions);
        var end = Header;
        for (var word = 0; word < source.Words.Length && end < values.Length; word++)
        {
            var slot = table.Find(FormHash.Of(source.Words[word]));
            if (slot < 0 || ranks[slot] != 0)
                continue;
            foreach (var entry in source.Row(word))
                values[end++] = (byte)(sbyte)entry;
            ranks[slot] = (ushort)((end - Header) / VectorSource.Dimensions);
        }

        writer.Add("vectors/ranks", MemoryMarshal.AsBytes<ushort>(ranks).ToArray());
        writer.Add("vectors/values", values[..end]);
    }
}
