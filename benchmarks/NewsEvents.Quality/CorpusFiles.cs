using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsEvents.Quality;

/// <summary>Reads corpus files, packed or not, and writes predictions.</summary>
internal static class CorpusFiles
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static StreamReader Open(string path)
    {
        Stream stream = File.OpenRead(path);
        if (path.EndsWith(".gz", StringComparison.Ordinal))
            stream = new GZipStream(stream, CompressionMode.Decompress);
        return new StreamReader(stream, Encoding.UTF8);
    }

    /// <summary>The lines of a file; only a line feed ends a line, as for the scorers.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = Open(path);
        var text = reader.ReadToEnd();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return text[start..end].TrimEnd('\r');
            start = end + 1;
        }
    }

    public static IReadOnlyList<JsonObject> JsonLines(string path) =>
        [.. Lines(path).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject())];

    public static TextWriter Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    }

    public static void WriteJsonLines(string path, IEnumerable<JsonNode> lines)
    {
        using var writer = Create(path);
        foreach (var line in lines)
            writer.WriteLine(Text(line));
    }

    public static string Text(JsonNode node) => node.ToJsonString(Compact);
}
