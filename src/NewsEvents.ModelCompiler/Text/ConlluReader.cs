using System.Globalization;
using System.IO.Compression;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Reads the sentences of a treebank in CoNLL-U, gzipped or not.</summary>
internal static class ConlluReader
{
    private const string DocumentMark = "# newdoc id = ";

    private static readonly Dictionary<string, PartOfSpeech> Tags =
        Enum.GetValues<PartOfSpeech>().ToDictionary(tag => tag.ToUniversalName(), StringComparer.Ordinal);

    /// <summary>The part of speech of a name such as "PROPN"; X where there is none.</summary>
    public static PartOfSpeech TagOf(string name) => Tags.GetValueOrDefault(name);

    /// <summary>The sentences of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="skipDocument">Whether to leave out a document by its name.</param>
    public static IEnumerable<ConlluSentence> Read(string path, Func<string, bool> skipDocument)
    {
        var document = "";
        var opensParagraph = true;
        var lines = new List<string[]>();
        foreach (var line in Lines(path))
        {
            if (line.StartsWith(DocumentMark, StringComparison.Ordinal))
                document = line[DocumentMark.Length..].Trim();
            opensParagraph |= line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# newpar", StringComparison.Ordinal);
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line.Split('\t'));
            if (line.Length > 0 || lines.Count == 0)
                continue;
            if (!skipDocument(document))
                yield return new ConlluSentence(Words(lines), document, opensParagraph);
            (lines, opensParagraph) = ([], false);
        }
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using var unpacked = path.EndsWith(".gz", StringComparison.Ordinal) ? (Stream)new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(unpacked);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static List<ConlluWord> Words(List<string[]> lines)
    {
        var words = new List<ConlluWord>();
        var lastOfToken = 0;
        var spaceAfterToken = true;
        foreach (var cells in lines)
        {
            var spaceAfter = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            var dash = cells[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                lastOfToken = Number(cells[0].AsSpan(dash + 1));
                spaceAfterToken = spaceAfter;
            }
            else if (!cells[0].Contains('.', StringComparison.Ordinal))
            {
                var number = Number(cells[0]);
                var space = number > lastOfToken ? spaceAfter : number == lastOfToken && spaceAfterToken;
                words.Add(new ConlluWord(cells[1], cells[2], TagOf(cells[3]), cells[4], Number(cells[6]), cells[7], space));
            }
        }

        return words;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
