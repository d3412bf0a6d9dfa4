using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Muc4;

/// <summary>One template while its slots are filled; a fill is given once.</summary>
/// <param name="confidence">How likely the article has it.</param>
internal sealed class Template(float confidence)
{
    private readonly Dictionary<string, List<TemplateFill>> slots = new(StringComparer.Ordinal);

    public void Add(string slot, string? value, string? reference = null, float confidence = 1)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        if (!slots.TryGetValue(slot, out var fills))
            slots[slot] = fills = [];
        var fill = new TemplateFill(value.ToUpperInvariant(), reference?.ToUpperInvariant(), confidence);
        if (!fills.Exists(other => other.Value == fill.Value && other.Reference == fill.Reference))
            fills.Add(fill);
    }

    public IEnumerable<string> Values(string slot) => slots.TryGetValue(slot, out var fills) ? fills.Select(fill => fill.Value) : [];

    public JsonNode ToJson()
    {
        var filled = new JsonObject();
        foreach (var (slot, fills) in slots)
            filled[slot] = new JsonArray([.. fills.Select(fill => fill.ToJson())]);
        return new JsonObject { ["confidence"] = confidence, ["slots"] = filled };
    }
}
