using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Muc4;

/// <summary>Turns the incidents of an article into templates.</summary>
internal static class TemplateWriter
{
    public static IEnumerable<JsonNode> Templates(ExtractionResult result) => [];
}
