using System.Text.Json;
using AngleSharp.Dom;

namespace NewsEvents.IO.Html;

/// <summary>What the JSON-LD scripts of a page say about its article.</summary>
internal sealed class LinkedData
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Publisher { get; private set; }

    public string? Body { get; private set; }

    public static LinkedData Read(IDocument document)
    {
        var data = new LinkedData();
        foreach (var script in document.GetElementsByTagName("script"))
        {
            if (script.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                data.ReadScript(script.TextContent);
        }

        return data;
    }

    private void ReadScript(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            ReadValue(document.RootElement);
        }
        catch (JsonException)
        {
            // A page may well hold a broken script; the rest of it is still good.
        }
        catch (InvalidOperationException)
        {
            // As above: a string with lone surrogates.
        }
    }

    // The parser bounds the depth, so recursion is safe.
    private void ReadValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                ReadValue(item);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            ReadObject(value);
            foreach (var property in value.EnumerateObject())
                ReadValue(property.Value);
        }
    }

    private void ReadObject(JsonElement value)
    {
        if (Text(value, "headline") is null && Text(value, "articleBody") is null)
            return;
        Headline ??= Text(value, "headline");
        Published ??= Text(value, "datePublished") ?? Text(value, "dateCreated");
        Body ??= Text(value, "articleBody");
        if (value.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object)
            Publisher ??= Text(publisher, "name");
    }

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.String &&
        property.GetString()?.Trim() is { Length: > 0 } text ? System.Net.WebUtility.HtmlDecode(text) : null;
}
