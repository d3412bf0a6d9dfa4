using AngleSharp.Dom;

namespace NewsEvents.IO.Html;

/// <summary>The meta elements of a page by name, property, itemprop or http-equiv.</summary>
internal sealed class MetaTags
{
    private static readonly string[] Names = ["property", "name", "itemprop", "http-equiv"];

    private readonly Dictionary<string, List<string>> contents = new(StringComparer.OrdinalIgnoreCase);

    public static MetaTags Read(IDocument document)
    {
        var tags = new MetaTags();
        foreach (var element in document.GetElementsByTagName("meta"))
        {
            var content = element.GetAttribute("content")?.Trim();
            if (string.IsNullOrEmpty(content))
                continue;
            foreach (var name in Names)
                tags.Add(element.GetAttribute(name), content);
        }

        return tags;
    }

    /// <summary>The content of the first of the names that is there.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (contents.TryGetValue(name, out var found))
                return found[0];
        }

        return null;
    }

    /// <summary>All contents of the first of the names that is there.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (contents.TryGetValue(name, out var found))
                return found;
        }

        return [];
    }

    private void Add(string? name, string content)
    {
        if (string.IsNullOrEmpty(name))
            return;
        if (contents.TryGetValue(name, out var found))
            found.Add(content);
        else
            contents.Add(name, [content]);
    }
}
