using System.IO.Compression;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Reads the sentences of a treebank in CoNLL-U, gzipped or not.</summary>
internal static class ConlluReader
{
    private static readonly Dictionary<string, PartOfSpeech> Tags =
        Enum.GetValues<PartOfSpeech>().ToDictionary(tag => tag.ToUniversalName(), StringComparer.Ordinal);

    /// <summary>The part of speech of a name such as "PROPN"; X where there is none.</summary>
    public static PartOfSpeech TagOf(string name) => Tags.GetValueOrDefault(name);

    /// <summary>The sentences of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="skipDocument">Whether to leave out a document by its name.</param>
    public static IEnumerable<List<ConlluWord>> Read(string path, Func<string, bool> skipDocument)
    {
        var skipped = false;
        var lines = new List<string[]>();
        foreach (var line in Lines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
                skipped = skipDocument(line["# newdoc id = ".Length..].Trim());
            else if (line.Length == 0 && lines.Count > 0)
            {
                if (!skipped)
                    yield return Words(lines);
                lines = [];
            }
            else if (line.Length > 0 && line[0] != '#')
                lines.Add(line.Split('\t'));
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
                lastOfToken = int.Parse(cells[0].AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture);
                spaceAfterToken = spaceAfter;
            }
            else if (!cells[0].Contains('.', StringComparison.Ordinal))
            {
                var number = int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture);
                var space = number > lastOfToken ? spaceAfter : number == lastOfToken && spaceAfterToken;
                words.Add(new ConlluWord(cells[1], cells[2], TagOf(cells[3]), space));
            }
        }

        return words;
    }
}
