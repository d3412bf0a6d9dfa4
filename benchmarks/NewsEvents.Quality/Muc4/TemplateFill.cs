using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Muc4;

/// <summary>One fill of a slot.</summary>
/// <param name="Value">The fill as the scorer reads it.</param>
/// <param name="Reference">The target or organization that it is about, if any.</param>
/// <param name="Confidence">How likely it is right.</param>
internal sealed record TemplateFill(string Value, string? Reference, float Confidence)
{
    public JsonNode ToJson()
    {
        var fill = new JsonObject { ["value"] = Value, ["confidence"] = Confidence };
        if (Reference is not null)
            fill["ref"] = Reference;
        return fill;
    }
}
