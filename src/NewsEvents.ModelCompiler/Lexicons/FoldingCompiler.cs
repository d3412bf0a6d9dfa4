using System.Buffers.Binary;
using System.Globalization;

namespace NewsEvents.ModelCompiler.Lexicons;

/// <summary>Compiles the table of accented letters; lines hold a code point in hexadecimal and its plain letters.</summary>
internal static class FoldingCompiler
{
    public static void Compile(string source, string target)
    {
        var writer = new ModelFileWriter();
        writer.Add("folding", Build(source));
        writer.Write(target);
    }

    public static byte[] Build(string source)
    {
        using var stream = new MemoryStream();
        var number = 0;
        foreach (var line in File.ReadLines(source))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length != 2 || cells[1].Length > 2)
                throw new InvalidDataException($"{source}:{number}: expected a code point and at most two letters.");
            WriteTriple(stream, cells);
        }

        return stream.ToArray();
    }

    private static void WriteTriple(MemoryStream stream, string[] cells)
    {
        Span<byte> triple = stackalloc byte[6];
        triple.Clear();
        var code = ushort.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        BinaryPrimitives.WriteUInt16LittleEndian(triple, code);
        for (var i = 0; i < cells[1].Length; i++)
            BinaryPrimitives.WriteUInt16LittleEndian(triple[(2 + (i * 2))..], cells[1][i]);
        stream.Write(triple);
    }
}
