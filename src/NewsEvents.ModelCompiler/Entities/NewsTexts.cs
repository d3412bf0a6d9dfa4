using System.Text.Json.Nodes;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Reads articles without names, for the rules to label: JSON lines with "text".</summary>
internal static class NewsTexts
{
    private const int ShortestText = 100;

    /// <summary>The longest beginning of an article that is read; names are densest there.</summary>
    private const int LongestText = 3500;

    /// <summary>Reads the first articles of a file.</summary>
    public static IEnumerable<NameText> Read(string path, int most) => File.ReadLines(path)
        .Select(static line => ((string?)JsonNode.Parse(line)?["text"] ?? string.Empty).Replace('\r', ' ').Trim())
        .Where(static text => text.Length > ShortestText)
        .Take(most)
        .Select(static text => new NameText(text[..Math.Min(text.Length, LongestText)] + "\n", [], NameScheme.Full));
}
