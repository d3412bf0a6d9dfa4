using AngleSharp.Dom;

namespace NewsEvents.IO.Html;

/// <summary>The meta elements of a page by name, property or itemprop.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> contents = new(StringComparer.OrdinalIgnoreCase);

    public static MetaTags Read(IDocument document)
    {
        var tags = new MetaTags();
        foreach (var element in document.GetElementsByTagName("meta"))
        {
            var content = element.GetAttribute("content")?.Trim();
            if (string.IsNullOrEmpty(content))
                continue;
            tags.Add(element.GetAttribute("property"), content);
            tags.Add(element.GetAttribute("name"), content);
            tags.Add(element.GetAttribute("itemprop"), content);
        }

        return tags;
    }

    /// <summary>The content of the first of the names that is there.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (contents.TryGetValue(name, out var content))
                return content;
        }

        return null;
    }

    private void Add(string? name, string content)
    {
        if (!string.IsNullOrEmpty(name))
            contents.TryAdd(name, content);
    }
}
