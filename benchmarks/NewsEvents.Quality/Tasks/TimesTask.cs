using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Tasks;

/// <summary>Time expressions with their TIMEX3 types and values.</summary>
internal sealed class TimesTask : IPredictionTask
{
    public string Name => "timex";

    public void Run(PredictionJob job)
    {
        var lines = Pipelines.Map(CorpusFiles.JsonLines(job.Input), document =>
        {
            var result = Pipelines.For(job).Analyze(CorpusArticle.Create(document));
            var map = new CodePointMap(result.Text);
            var times = new JsonArray([.. result.Times.Select(time => Record(time, map))]);
            return (JsonNode)new JsonObject { ["id"] = result.Article.Id, ["timexes"] = times };
        });
        CorpusFiles.WriteJsonLines(job.Output, lines);
    }

    private static JsonObject Record(TimeExpression time, CodePointMap map) => new()
    {
        ["start"] = map.FromUtf16(time.Span.Start),
        ["end"] = map.FromUtf16(time.Span.End),
        ["text"] = time.Text,
        ["type"] = TypeName(time.Type),
        ["value"] = time.Value,
    };

    private static string TypeName(TimeExpressionType type) => type switch
    {
        TimeExpressionType.Time => "TIME",
        TimeExpressionType.Duration => "DURATION",
        TimeExpressionType.Set => "SET",
        _ => "DATE",
    };
}
