using System.Text.Json.Nodes;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Reads articles annotated in the types of the library: JSON lines with "text" and "entities".</summary>
internal static class OwnAnnotations
{
    private static readonly NameScheme Scheme = new([NameCorpora.Other]);

    public static IEnumerable<NameText> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var document = JsonNode.Parse(line)!;
            if (document["entities"] is not JsonArray entities)
                continue;
            var names = entities.Select(entity => (Span: SpanOf(entity!), Type: TypeOf(entity!))).Where(static name => name.Type >= 0);
            yield return new NameText(document["text"]!.GetValue<string>() + "\n", [.. names], Scheme);
        }
    }

    private static TextSpan SpanOf(JsonNode entity) => TextSpan.FromBounds(entity["start"]!.GetValue<int>(), entity["end"]!.GetValue<int>());

    private static int TypeOf(JsonNode entity) => entity["type"]!.GetValue<string>() switch
    {
        "person" => 0,
        "group" when entity["subtype"]?.GetValue<string>() is "religious" or "ethnic" => NameCorpora.Nationality,
        "organization" or "group" or "force" => 1,
        "place" or "facility" => 2,
        "nationality" => NameCorpora.Nationality,
        _ => -1,
    };
}
