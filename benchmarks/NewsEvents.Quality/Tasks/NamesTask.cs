using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Tasks;

/// <summary>Names in the labels of a corpus: token by token (.conll) or with offsets (standoff .jsonl).</summary>
internal sealed class NamesTask : IPredictionTask
{
    public string Name => "ner";

    public void Run(PredictionJob job)
    {
        var labels = NameLabels.Load(job);
        if (job.Input.Contains(".jsonl", StringComparison.Ordinal))
            RunOffsets(job, labels);
        else
            RunTokens(job, labels);
    }

    private static void RunOffsets(PredictionJob job, NameLabels labels)
    {
        var documents = CorpusFiles.JsonLines(job.Input);
        var lines = Pipelines.Map(documents, document =>
        {
            var result = Pipelines.For(job).Analyze(CorpusArticle.Create(document));
            var map = new CodePointMap(result.Text);
            var entities = new JsonArray();
            foreach (var entity in result.Entities)
            {
                if (labels.Of(entity) is { } label)
                    entities.Add(new JsonArray(map.FromUtf16(entity.Span.Start), map.FromUtf16(entity.Span.End), label));
            }

            return (JsonNode)new JsonObject { ["doc"] = CorpusArticle.Id(document), ["text"] = result.Text, ["entities"] = entities };
        });
        CorpusFiles.WriteJsonLines(job.Output, lines);
    }

    private static void RunTokens(PredictionJob job, NameLabels labels)
    {
        var documents = TaggedDocument.Read(CorpusFiles.Lines(job.Input), job.GroupSize);
        var tagged = Pipelines.Map(documents, document =>
        {
            var result = Pipelines.Clean.Analyze(new Article("", job.InCase(document.Text)));
            foreach (var entity in result.Entities)
            {
                if (labels.Of(entity) is { } label)
                    document.Tag(entity.Span, label);
            }

            return document;
        });
        using var writer = CorpusFiles.Create(job.Output);
        foreach (var document in tagged)
            document.Write(writer);
    }
}
