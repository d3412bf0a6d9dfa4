using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>Reads articles annotated with events and incident records: JSON lines, those that measure left out.</summary>
internal static class GoldArticleReader
{
    private const int TypeWeight = 4;

    public static IEnumerable<GoldArticle> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var document = JsonNode.Parse(line)!;
            if ((string?)document["split"] == "dev")
                continue;
            var id = document["id"]!.GetValue<string>();
            var article = new Article(id, document["text"]!.GetValue<string>())
            {
                Title = (string?)document["title"],
                Published = Day((string?)document["published"]),
            };
            var records = document["incidents"]!.AsArray();
            var events = document["events"]!.AsArray().Select(told => ToEvent(told!, records));
            yield return new GoldArticle(article, GroupOf(id), [.. events], records.Count);
        }
    }

    /// <summary>Reads texts whose records name who did it, without saying by which words.</summary>
    public static IEnumerable<GoldArticle> ReadRecords(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var document = JsonNode.Parse(line)!;
            if (document["incidents"]!.AsArray() is not [var record] || record!["perpetrators"] is not JsonArray { Count: > 0 } names)
                continue;
            var id = document["id"]!.GetValue<string>();
            var article = new Article(id, document["text"]!.GetValue<string>()) { Published = Day((string?)document["published"]) };
            yield return new GoldArticle(article, id, [], 1) { Perpetrators = [.. names.Select(static name => (string)name!)] };
        }
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The articles of one topic of ECB+ tell one or two stories: "ecb-8_2ecbplus".</summary>
    private static string GroupOf(string id) => id.StartsWith("ecb-", StringComparison.Ordinal) ? id[..id.IndexOf('_', StringComparison.Ordinal)] : id;

    private static GoldEvent ToEvent(JsonNode told, JsonArray records)
    {
        var arguments = told["args"]!.AsArray().Where(static argument => (string?)argument!["role"] is not ("place" or "date" or "weapon"));
        return new GoldEvent(SpanOf(told["trigger"]!), [.. arguments.Select(argument => new GoldArgument((string)argument!["role"]!, SpanOf(argument)))], [.. Linked(told, records)]);
    }

    private static TextSpan SpanOf(JsonNode node) => TextSpan.FromBounds(node["start"]!.GetValue<int>(), node["end"]!.GetValue<int>());

    private static IEnumerable<int> Linked(JsonNode told, JsonArray records)
    {
        if (told["incidents"] is JsonArray several)
            return several.Select(static number => number!.GetValue<int>());
        if (told.AsObject().ContainsKey("incident"))
            return told["incident"] is JsonValue one ? [one.GetValue<int>()] : [];
        return records.Count switch { 0 => [], 1 => [0], _ => Likeliest(told, records) };
    }

    /// <summary>Where the source links no events to its records: the record of the same type and the most words in common; none where two are as like.</summary>
    private static IEnumerable<int> Likeliest(JsonNode told, JsonArray records)
    {
        var scores = records.Select(record => Likeness(told, record!)).ToList();
        var best = scores.Max();
        return scores.Count(score => score == best) == 1 ? [scores.IndexOf(best)] : [];
    }

    private static int Likeness(JsonNode told, JsonNode record)
    {
        var type = (string?)told["type"];
        var types = record["types"] is JsonArray all ? all.Select(static name => (string?)name) : [(string?)record["type"]];
        var words = record.ToJsonString();
        return (types.Contains(type) ? TypeWeight : 0)
            + told["args"]!.AsArray().Count(argument => words.Contains((string)argument!["text"]!, StringComparison.OrdinalIgnoreCase));
    }
}
