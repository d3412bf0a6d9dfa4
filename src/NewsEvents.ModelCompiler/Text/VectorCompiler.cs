using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Compiles a list of words and the file of their vectors, a row of signed bytes each, into the sections of word vectors.</summary>
internal static class VectorCompiler
{
    /// <summary>Entries of a vector in the file.</summary>
    private const int Size = 100;

    /// <summary>What a byte of the file stands for.</summary>
    private const float Scale = 1 / 254f;

    /// <param name="writer">A file that holds the sections of the word clusters already.</param>
    /// <param name="words">Gzipped list of words, most frequent first.</param>
    /// <param name="vectors">Gzipped vectors in the order of the words.</param>
    /// <param name="most">How many of them to keep, 65,535 at most.</param>
    public static void Write(ModelFileWriter writer, string words, string vectors, int most)
    {
        using var clusters = ModelFile.Read("clusters", new MemoryStream(writer.ToBytes()));
        var table = new FingerprintTable(clusters.Section("clusters/words"));
        var ranks = new ushort[table.Size];
        var values = new byte[sizeof(float) + sizeof(int) + (most * Size)];
        BinaryPrimitives.WriteSingleLittleEndian(values, Scale);
        BinaryPrimitives.WriteInt32LittleEndian(values.AsSpan(sizeof(float)), Size);
        using var names = new StreamReader(new GZipStream(File.OpenRead(words), CompressionMode.Decompress));
        using var rows = new GZipStream(File.OpenRead(vectors), CompressionMode.Decompress);
        var kept = 0;
        var row = new byte[Size];
        while (kept < most && names.ReadLine() is { } name && rows.ReadAtLeast(row, Size, throwOnEndOfStream: false) == Size)
        {
            var slot = table.Find(FormHash.Of(name));
            if (slot < 0 || ranks[slot] != 0)
                continue;
            row.CopyTo(values, sizeof(float) + sizeof(int) + (kept * Size));
            ranks[slot] = (ushort)++kept;
        }

        writer.Add("vectors/ranks", MemoryMarshal.AsBytes<ushort>(ranks).ToArray());
        writer.Add("vectors/values", values[..(sizeof(float) + sizeof(int) + (kept * Size))]);
    }
}
