using System.Buffers.Binary;
using System.Text;

namespace NewsEvents.ModelCompiler.Lexicons;

/// <summary>
/// Compiles the lexicons of one part (data/lexicons/PART/*.tsv) into PART.nem. A line holds a phrase and its columns,
/// parted by tabs; a phrase may name several forms parted by "|"; "#" opens a comment line.
/// </summary>
internal static class LexiconCompiler
{
    public static void CompileAll(string sources, string target, string[] parts, TextWriter output)
    {
        var names = parts.Length > 0 ? parts : [.. Directory.GetDirectories(sources).Select(d => Path.GetFileName(d)!).Where(d => d != "folding").Order(StringComparer.Ordinal)];
        foreach (var part in names)
        {
            var bytes = Compile(Path.Combine(sources, part));
            File.WriteAllBytes(Path.Combine(target, part + ".nem"), bytes);
            output.WriteLine($"{part}.nem: {bytes.Length} bytes");
        }
    }

    /// <summary>The bytes of the model file of one part.</summary>
    /// <exception cref="InvalidDataException">A line is malformed or a phrase stands twice; the message names file and line.</exception>
    public static byte[] Compile(string folder)
    {
        var writer = new ModelFileWriter();
        var isTokenizers = Path.GetFileName(folder) == "text";
        Func<string, IReadOnlyList<string>> tokenize = isTokenizers ? PhraseTokenizer.SplitAtBlanks : PhraseTokenizer.Split;
        foreach (var file in FilesOf(folder))
            Add(writer, file, tokenize);
        return writer.ToBytes();
    }

    /// <summary>The sources of a part; the groups of the part "entities" stand in a folder of their own, data/actors.</summary>
    private static IEnumerable<string> FilesOf(string folder)
    {
        var files = Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal);
        return Path.GetFileName(folder) == "entities"
            ? files.Concat(Directory.GetFiles(Path.Combine(folder, "..", "..", "actors"), "*.tsv").Order(StringComparer.Ordinal))
            : files;
    }

    private static void Add(ModelFileWriter writer, string file, Func<string, IReadOnlyList<string>> tokenize)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var phrases = new PhraseTableBuilder();
        var rows = new List<string[]>();
        var columns = 0;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            columns = columns == 0 ? cells.Length : columns;
            if (cells.Length != columns)
                throw new InvalidDataException($"{file}:{number}: {cells.Length} columns, expected {columns}.");
            foreach (var form in cells[0].Split('|'))
            {
                if (!phrases.Add(tokenize(form), rows.Count))
                    throw new InvalidDataException($"{file}:{number}: the phrase '{form}' stands twice.");
            }

            rows.Add(cells);
        }

        writer.Add(name + "/phrases", phrases.ToBytes());
        writer.Add(name + "/cells", Cells(rows, columns));
    }

    private static byte[] Cells(List<string[]> rows, int columns)
    {
        using var text = new MemoryStream();
        var header = new byte[8 + (rows.Count * columns * 4)];
        BinaryPrimitives.WriteInt32LittleEndian(header, rows.Count);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), columns);
        var at = 8;
        foreach (var cell in rows.SelectMany(row => row))
        {
            var bytes = Encoding.UTF8.GetBytes(cell);
            BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(at), bytes.Length);
            text.Write(bytes);
            at += 4;
        }

        return [.. header, .. text.ToArray()];
    }
}
