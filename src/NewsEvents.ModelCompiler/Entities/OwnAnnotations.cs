using System.Text.Json.Nodes;
using NewsEvents.Entities;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Reads articles annotated in the types of the library: JSON lines with "text" and "entities", those that measure left out.</summary>
internal static class OwnAnnotations
{
    private static readonly NameScheme Scheme = new([NameLabel.Other]);

    public static IEnumerable<NameText> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var document = JsonNode.Parse(line)!;
            if (document["entities"] is not JsonArray entities || document["split"]?.GetValue<string>() == "dev")
                continue;
            var names = entities.Select(entity => (Span: SpanOf(entity!), Type: TypeOf(entity!))).Where(static name => name.Type >= 0);
            yield return new NameText(document["text"]!.GetValue<string>() + "\n", [.. names], Scheme);
        }
    }

    private static TextSpan SpanOf(JsonNode entity) => TextSpan.FromBounds(entity["start"]!.GetValue<int>(), entity["end"]!.GetValue<int>());

    private static int TypeOf(JsonNode entity) => entity["type"]!.GetValue<string>() switch
    {
        "person" => NameLabel.Person,
        "group" when entity["subtype"]?.GetValue<string>() is "religious" or "ethnic" => NameLabel.Nationality,
        "organization" or "group" or "force" => NameLabel.Organization,
        "place" or "facility" => NameLabel.Place,
        "nationality" => NameLabel.Nationality,
        _ => -1,
    };
}
