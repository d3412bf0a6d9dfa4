using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsEvents.Quality;

/// <summary>Makes articles from the documents of corpora, whose fields have different names.</summary>
internal static class CorpusArticle
{
    private static readonly string[] DateFields = ["published", "dct_date", "date"];

    public static Article Create(JsonObject document) => new(Id(document), Text(document))
    {
        Title = String(document, "title"),
        Published = Published(document),
        Source = String(document, "source"),
        Url = String(document, "url"),
    };

    public static string Id(JsonObject document) => String(document, "id") ?? String(document, "doc") ?? "";

    public static string Text(JsonObject document) => String(document, "text") ?? "";

    public static DateOnly? Published(JsonObject document)
    {
        foreach (var field in DateFields)
        {
            if (Day(String(document, field)) is { } day)
                return day;
        }

        return Day(document["dateline"] is JsonObject dateline ? String(dateline, "date") : null);
    }

    private static string? String(JsonObject document, string field) =>
        document[field] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
