using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Muc4;

/// <summary>One template while its slots are filled; a fill is given once.</summary>
internal sealed class Template
{
    private readonly Dictionary<string, List<(string Value, string? Reference)>> slots = new(StringComparer.Ordinal);

    public bool Has(string slot) => slots.ContainsKey(slot);

    public void Add(string slot, string? value, string? reference = null)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        if (!slots.TryGetValue(slot, out var fills))
            slots[slot] = fills = [];
        var fill = (value.ToUpperInvariant(), reference?.ToUpperInvariant());
        if (!fills.Contains(fill))
            fills.Add(fill);
    }

    public IEnumerable<string> Values(string slot) => slots.TryGetValue(slot, out var fills) ? fills.Select(fill => fill.Value) : [];

    public JsonNode ToJson()
    {
        var filled = new JsonObject();
        foreach (var (slot, fills) in slots)
            filled[slot] = new JsonArray([.. fills.Select(Fill)]);
        return new JsonObject { ["slots"] = filled };
    }

    private static JsonNode Fill((string Value, string? Reference) fill) => fill.Reference is null
        ? JsonValue.Create(fill.Value)
        : new JsonObject { ["value"] = fill.Value, ["ref"] = fill.Reference };
}
