using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Tasks;

/// <summary>Clusters of articles that report the same incident.</summary>
internal sealed class StoriesTask : IPredictionTask
{
    public string Name => "stories";

    public void Run(PredictionJob job)
    {
        var results = Pipelines.Map(CorpusFiles.JsonLines(job.Input), document =>
            Pipelines.For(job).Extract(CorpusArticle.Create(document)));
        var clusters = StoryClusters.Assign(results);
        CorpusFiles.WriteJsonLines(job.Output, results.Select((result, i) => (JsonNode)new JsonObject
        {
            ["id"] = result.Article.Id,
            ["cluster"] = clusters[i].ToString(CultureInfo.InvariantCulture),
        }));
    }
}
