using System.Reflection;

namespace NewsEvents.Quality.Muc4.Features;

/// <summary>Clusters of words that are used alike, so that a decision learns something of words that it has not seen.</summary>
internal static class WordClusters
{
    private static readonly int[] Lengths = [6, 9, 12];
    private static readonly Lazy<Dictionary<string, string>> Paths = new(Load);

    /// <summary>The clusters of a word, from coarse to fine.</summary>
    public static IEnumerable<string> Of(string lemma)
    {
        if (!Paths.Value.TryGetValue(lemma, out var path))
            yield break;
        foreach (var length in Lengths)
        {
            if (path.Length >= length)
                yield return path[..length];
        }
    }

    /// <summary>The finest cluster of a word; the word itself where it is in none.</summary>
    public static string Finest(string lemma) => Paths.Value.GetValueOrDefault(lemma, lemma);

    private static Dictionary<string, string> Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("clusters.tsv")!);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var cells = line.Split('\t');
            foreach (var word in cells[1].Split(' '))
                paths[word] = cells[0];
        }

        return paths;
    }
}
