using System.Text.Json;

namespace NewsEvents.Benchmarks.Throughput;

/// <summary>Reads articles from .jsonl and .txt files.</summary>
internal static class ArticleFiles
{
    public static IReadOnlyList<Article> Read(string path)
    {
        string[] files = File.Exists(path)
            ? [path]
            : [.. Directory.GetFiles(path, "*.jsonl").Concat(Directory.GetFiles(path, "*.txt")).Order(StringComparer.Ordinal)];
        return [.. files.SelectMany(file => file.EndsWith(".txt", StringComparison.Ordinal) ? [new Article(file, File.ReadAllText(file))] : Lines(file))];
    }

    private static IEnumerable<Article> Lines(string file)
    {
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
                continue;
            yield return new Article(Field(json, "id") ?? file, text.GetString()!)
            {
                Title = Field(json, "title"),
                Published = DateOnly.TryParseExact(Field(json, "published"), "yyyy-MM-dd", out var day) ? day : null,
            };
        }
    }

    private static string? Field(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
