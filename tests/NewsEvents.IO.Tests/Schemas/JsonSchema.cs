using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsEvents.IO.Tests.Schemas;

/// <summary>
/// A JSON schema that values are checked against: the keywords of draft 2020-12 that ours uses. A keyword that it does not know is an
/// error, so that no rule goes unchecked. It remembers which properties it has met.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "title", "description", "$defs", "format"];

    private readonly List<string> errors = [];

    /// <summary>The pointers of all properties that a checked value had.</summary>
    public HashSet<string> Met { get; } = [];

    /// <summary>The pointers of all properties that the schema defines.</summary>
    public IEnumerable<string> Defined =>
        Properties(root, "#").Concat(root.GetProperty("$defs").EnumerateObject().SelectMany(static definition => Properties(definition.Value, $"#/$defs/{definition.Name}")));

    public static JsonSchema Load()
    {
        using var stream = RecordSchema.Open();
        using var parsed = JsonDocument.Parse(stream);
        return new JsonSchema(parsed.RootElement.Clone());
    }

    /// <summary>What is wrong with a value; empty where nothing is.</summary>
    public string[] Errors(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        errors.Clear();
        Check(parsed.RootElement, root, "#", "$");
        return [.. errors];
    }

    private static IEnumerable<string> Properties(JsonElement schema, string pointer) =>
        schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select(property => $"{pointer}/{property.Name}")
            : [];

    private void Check(JsonElement value, JsonElement schema, string pointer, string path)
    {
        foreach (var rule in schema.EnumerateObject())
        {
            if (!Annotations.Contains(rule.Name) && !Holds(rule, value, schema, pointer, path))
                errors.Add($"{path}: {rule.Name} of {pointer}, is {value.GetRawText()[..Math.Min(60, value.GetRawText().Length)]}");
        }
    }

    private bool Holds(JsonProperty rule, JsonElement value, JsonElement schema, string pointer, string path)
    {
        switch (rule.Name)
        {
            case "$ref":
                var target = rule.Value.GetString()!;
                Check(value, root.GetProperty("$defs").GetProperty(target["#/$defs/".Length..]), target, path);
                return true;
            case "type":
                return IsOfType(value, rule.Value.GetString()!);
            case "const":
                return JsonElement.DeepEquals(value, rule.Value);
            case "enum":
                return rule.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(value, allowed));
            case "required":
                return rule.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "properties":
                CheckProperties(value, rule.Value, pointer, path);
                return true;
            case "additionalProperties":
                Assert.Equal(JsonValueKind.False, rule.Value.ValueKind);
                return value.EnumerateObject().All(property => schema.GetProperty("properties").TryGetProperty(property.Name, out _));
            case "items":
                var index = 0;
                foreach (var item in value.EnumerateArray())
                    Check(item, rule.Value, pointer, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"));
                return true;
            case "oneOf":
                return rule.Value.EnumerateArray().Count(option => Accepts(value, option)) == 1;
            case "not":
                return !Accepts(value, rule.Value);
            case "minItems":
                return value.GetArrayLength() >= rule.Value.GetInt32();
            case "minimum":
                return value.GetDouble() >= rule.Value.GetDouble();
            case "maximum":
                return value.GetDouble() <= rule.Value.GetDouble();
            case "pattern":
                return Regex.IsMatch(value.GetString()!, rule.Value.GetString()!);
            default:
                throw new NotSupportedException($"the keyword {rule.Name}");
        }
    }

    private bool Accepts(JsonElement value, JsonElement schema)
    {
        var inner = new JsonSchema(root);
        inner.Check(value, schema, "#", "$");
        return inner.errors.Count == 0;
    }

    private void CheckProperties(JsonElement value, JsonElement properties, string pointer, string path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            if (!names.Add(property.Name))
                errors.Add($"{path}: {property.Name} stands there twice");
            if (!properties.TryGetProperty(property.Name, out var schema))
                continue;
            Met.Add($"{pointer}/{property.Name}");
            Check(property.Value, schema, $"{pointer}/{property.Name}", $"{path}.{property.Name}");
        }
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"the type {type}"),
    };
}
