using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsEvents.Quality;

/// <summary>Puts the scorers' figures into one table; figures.tsv says which.</summary>
internal static class ResultTable
{
    public static void Write(string figures, string scores, IReadOnlyCollection<string> tasks, TextWriter output)
    {
        output.WriteLine("| task | corpus | metric | ours | best known or floor | target |");
        output.WriteLine("|---|---|---|---|---|---|");
        var files = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var line in CorpusFiles.Lines(figures).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            if (tasks.Count > 0 && !tasks.Contains(cells[0]))
                continue;
            var (file, path, form) = (cells[3], cells[4], cells[5]);
            if (!files.TryGetValue(file, out var score))
                files[file] = score = Read(Path.Combine(scores, file + ".json"));
            output.WriteLine($"| {cells[0]} | {cells[1]} | {cells[2]} | {Figure(score, path, form)} | {cells[6]} | {cells[7]} |");
        }
    }

    private static JsonNode? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        using var reader = CorpusFiles.Open(path);
        return JsonNode.Parse(reader.ReadToEnd());
    }

    private static string Figure(JsonNode? score, string path, string form)
    {
        if (score is null)
            return "not run";
        var node = score;
        foreach (var step in path.Split('/'))
            node = node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node?[step];
        return node is JsonValue value && value.TryGetValue<double>(out var number)
            ? number.ToString(form == "percent" ? "0.0" : ".000", CultureInfo.InvariantCulture)
            : "none";
    }
}
