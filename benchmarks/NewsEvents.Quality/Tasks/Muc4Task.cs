using System.Text.Json.Nodes;
using NewsEvents.Quality.Muc4;

namespace NewsEvents.Quality.Tasks;

/// <summary>Incident templates of the Fourth Message Understanding Conference.</summary>
internal sealed class Muc4Task : IPredictionTask
{
    public string Name => "muc4";

    public void Run(PredictionJob job)
    {
        var lines = Pipelines.Map(CorpusFiles.JsonLines(job.Input), document =>
        {
            return Templates(CorpusArticle.Id(document), ReportReader.Read(Pipelines.For(job).Extract(Article(document))));
        });
        CorpusFiles.WriteJsonLines(job.Output, lines);
    }

    /// <summary>The templates of a report as the scorer reads them.</summary>
    public static JsonNode Templates(string id, Report report) =>
        new JsonObject { ["id"] = id, ["templates"] = new JsonArray([.. TemplateWriter.Templates(report)]) };

    /// <summary>A text of the corpus as the pipeline reads it.</summary>
    public static Article Article(JsonObject document) => new(CorpusArticle.Id(document), Unwrap(CorpusArticle.Text(document)))
    {
        Published = CorpusArticle.Published(document),
    };

    // The lines of a paragraph are joined; a blank line keeps paragraphs apart. No character moves.
    private static string Unwrap(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 1; i + 1 < characters.Length; i++)
        {
            if (characters[i] == '\n' && text[i - 1] != '\n' && text[i + 1] != '\n')
                characters[i] = ' ';
        }

        return new string(characters);
    }
}
