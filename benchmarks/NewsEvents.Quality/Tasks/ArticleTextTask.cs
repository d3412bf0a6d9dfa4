using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Tasks;

/// <summary>The article's body out of whole pages, as copied text or as HTML.</summary>
internal sealed class ArticleTextTask : IPredictionTask
{
    public string Name => "article-text";

    public void Run(PredictionJob job)
    {
        var files = Directory.GetFiles(job.Input).Order(StringComparer.Ordinal).ToArray();
        var texts = Pipelines.Map(files, Body);
        var pages = new JsonObject();
        for (var i = 0; i < files.Length; i++)
            pages[Path.GetFileNameWithoutExtension(files[i])] = texts[i];
        CorpusFiles.WriteJsonLines(job.Output, [pages]);
    }

    private static string Body(string path)
    {
        if (PageFiles.Read(path) is not { } article)
            return "";
        var document = NewsPipeline.Default.Analyze(article);
        // What sums up an article over its first paragraph is no part of the gold bodies.
        var body = document.Layout.Blocks.SkipWhile(static block => block.Kind != TextBlockKind.Paragraph)
            .Where(static block => block.Kind is TextBlockKind.Paragraph or TextBlockKind.Subheading);
        return string.Join("\n\n", body.Select(block => block.Span.In(article.Text).ToString()));
    }
}
