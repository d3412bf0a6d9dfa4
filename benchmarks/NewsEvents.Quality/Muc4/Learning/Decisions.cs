using System.Globalization;

namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>The trained decisions by name, as a table of weights in hundredths.</summary>
internal static class Decisions
{
    private static readonly Lazy<Dictionary<string, LinearDecision>> Trained = new(Load);

    public static LinearDecision Get(string name) => Trained.Value[name];

    public static void Write(string path, IEnumerable<KeyValuePair<string, LinearDecision>> decisions)
    {
        using var writer = CorpusFiles.Create(path);
        writer.WriteLine("# Weights of the MUC-4 decisions in hundredths, written by `train muc4`: feature, one weight a label.");
        foreach (var (name, decision) in decisions)
        {
            writer.WriteLine($"={name}\t{string.Join('\t', decision.Labels)}");
            foreach (var (feature, weights) in decision.Weights.OrderBy(row => row.Key, StringComparer.Ordinal))
                writer.WriteLine($"{feature}\t{string.Join('\t', weights.Select(Hundredths))}");
        }
    }

    private static string Hundredths(float weight) => ((int)MathF.Round(weight * 100)).ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, LinearDecision> Load()
    {
        using var stream = typeof(Decisions).Assembly.GetManifestResourceStream("decisions.tsv")!;
        using var reader = new StreamReader(stream);
        var decisions = new Dictionary<string, LinearDecision>(StringComparer.Ordinal);
        var weights = new Dictionary<string, float[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (line.StartsWith('='))
                decisions.Add(cells[0][1..], new LinearDecision(cells[1..], weights = new(StringComparer.Ordinal)));
            else if (!line.StartsWith('#'))
                weights[cells[0]] = [.. cells[1..].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture) / 100f)];
        }

        return decisions;
    }
}
