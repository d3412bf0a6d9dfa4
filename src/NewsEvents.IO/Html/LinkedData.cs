using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace NewsEvents.IO.Html;

/// <summary>The articles that the JSON-LD scripts of a page tell of.</summary>
internal sealed class LinkedData
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private static readonly LinkedArticle None = new();

    private readonly List<LinkedArticle> articles = [];

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

    /// <summary>The page's own article: the first of those that fit best; one without anything where there is none.</summary>
    public LinkedArticle Choose(string? title, string? url)
    {
        if (articles.Count == 0)
            return None;
        var chosen = articles.MaxBy(article => article.Fits(title, url))!;
        foreach (var other in articles.FindAll(chosen.IsSame))
            chosen = chosen.FilledBy(other);
        return chosen.Body is null ? chosen with { Body = articles.Find(static article => article.Body is not null)?.Body } : chosen;
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
            if (Text(value, "headline") is not null || Text(value, "articleBody") is not null || Updates(value).Length > 0)
                articles.Add(ReadArticle(value));
            foreach (var property in value.EnumerateObject())
                ReadValue(property.Value);
        }
    }

    private static LinkedArticle ReadArticle(JsonElement value) => new()
    {
        Type = Strings(value, "@type").FirstOrDefault(),
        Headline = Text(value, "headline"),
        Published = Text(value, "datePublished") ?? Text(value, "dateCreated"),
        Modified = Text(value, "dateModified"),
        Publisher = Names(value, "publisher").FirstOrDefault(),
        Author = Names(value, "author") is { Length: > 0 } authors ? string.Join(", ", authors) : null,
        Section = Strings(value, "articleSection").FirstOrDefault(),
        Language = Text(value, "inLanguage"),
        Url = Text(value, "url") ?? Text(value, "mainEntityOfPage") ?? Inner(value, "mainEntityOfPage", "@id"),
        Body = Text(value, "articleBody") ?? (Updates(value) is { Length: > 0 } updates ? string.Join("\n\n", updates) : null),
        Keywords = [.. Strings(value, "keywords").SelectMany(static words => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()],
    };

    /// <summary>The texts of the entries of a live blog, in their order.</summary>
    private static ImmutableArray<string> Updates(JsonElement value)
    {
        if (!value.TryGetProperty("liveBlogUpdate", out var updates) || updates.ValueKind != JsonValueKind.Array)
            return [];
        return [.. updates.EnumerateArray().Where(static update => update.ValueKind == JsonValueKind.Object).Select(static update => Text(update, "articleBody")).OfType<string>()];
    }

    /// <summary>The names of things that are given as a name, as an object with a name, or as a list of those.</summary>
    private static ImmutableArray<string> Names(JsonElement value, string property) =>
        [.. Items(value, property).Select(static item => item.ValueKind == JsonValueKind.Object ? Text(item, "name") : Clean(item)).OfType<string>().Distinct()];

    private static ImmutableArray<string> Strings(JsonElement value, string property) => [.. Items(value, property).Select(Clean).OfType<string>()];

    private static JsonElement[] Items(JsonElement value, string property)
    {
        if (!value.TryGetProperty(property, out var found))
            return [];
        return found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray()] : [found];
    }

    private static string? Inner(JsonElement value, string property, string inner) =>
        value.TryGetProperty(property, out var found) && found.ValueKind == JsonValueKind.Object ? Text(found, inner) : null;

    private static string? Text(JsonElement value, string property) => value.TryGetProperty(property, out var found) ? Clean(found) : null;

    private static string? Clean(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()?.Trim() is { Length: > 0 } text ? WebUtility.HtmlDecode(text) : null;
}
