using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Tasks;

/// <summary>Entities in the library's own types, officials with their offices.</summary>
internal sealed class EntitiesTask : IPredictionTask
{
    public string Name => "entities";

    public void Run(PredictionJob job)
    {
        var lines = Pipelines.Map(CorpusFiles.JsonLines(job.Input), document =>
        {
            var result = Pipelines.For(job).Analyze(CorpusArticle.Create(document));
            var map = new CodePointMap(result.Text);
            var entities = new JsonArray([.. result.Entities.Select(entity => Record(entity, map))]);
            return (JsonNode)new JsonObject { ["id"] = result.Article.Id, ["entities"] = entities };
        });
        CorpusFiles.WriteJsonLines(job.Output, lines);
    }

    private static JsonObject Record(Entity entity, CodePointMap map)
    {
        var record = new JsonObject
        {
            ["start"] = map.FromUtf16(entity.Span.Start),
            ["end"] = map.FromUtf16(entity.Span.End),
            ["text"] = entity.Text,
            ["type"] = entity.Type.Name,
            ["canonical"] = entity.Canonical,
        };
        if (entity.Office is not null)
            record["office"] = entity.Office;
        return record;
    }
}
