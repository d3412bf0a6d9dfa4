using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Tasks;

/// <summary>Incident records in the schema of the news corpora.</summary>
internal sealed class IncidentsTask : IPredictionTask
{
    public string Name => "incidents";

    public void Run(PredictionJob job)
    {
        var lines = Pipelines.Map(CorpusFiles.JsonLines(job.Input), document =>
        {
            var result = Pipelines.For(job).Extract(CorpusArticle.Create(document));
            // A thing only feared or spoken of in general is no record in the gold.
            var records = result.Incidents.Where(incident => incident.Factuality != Factuality.Hypothetical).Select(IncidentRecord.Create);
            return (JsonNode)new JsonObject { ["id"] = result.Article.Id, ["incidents"] = new JsonArray([.. records]) };
        });
        CorpusFiles.WriteJsonLines(job.Output, lines);
    }
}
