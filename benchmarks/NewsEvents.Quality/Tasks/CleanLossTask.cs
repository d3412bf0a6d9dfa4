using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Tasks;

/// <summary>Which sentences of articles that are known to be clean are not read as part of them; writes the score itself.</summary>
/// <remarks>Such articles still hold bylines, dates and entries of lists, which are no loss: what counts reads as a sentence.</remarks>
internal sealed class CleanLossTask : IPredictionTask
{
    private const int LeastWords = 5;
    private const int LongWords = 12;

    public string Name => "clean-loss";

    public void Run(PredictionJob job)
    {
        var articles = CorpusFiles.JsonLines(job.Input).Where(static document => (string?)document["kind"] == "article").Select(CorpusArticle.Create).ToArray();
        var found = Pipelines.Map(articles, Lost);
        var all = found.Sum(static article => article.Sentences);
        var lost = found.SelectMany(static article => article.Lost).ToArray();
        CorpusFiles.WriteJsonLines(job.Output, [new JsonObject
        {
            ["articles"] = articles.Length,
            ["sentences"] = all,
            ["lost"] = lost.Length,
            ["share"] = 100.0 * lost.Length / Math.Max(1, all),
            ["texts"] = new JsonArray([.. lost.Select(static text => JsonValue.Create(text))]),
        }]);
    }

    private static (int Sentences, List<string> Lost) Lost(Article article)
    {
        var read = NewsPipeline.Default.Analyze(article).Sentences;
        var (all, lost) = (0, new List<string>());
        var next = 0;
        foreach (var sentence in Pipelines.Clean.Analyze(article).Sentences)
        {
            if (!IsSentence(sentence.Text))
                continue;
            all++;
            while (next < read.Count && read[next].Span.End <= sentence.Span.Start)
                next++;
            if (next == read.Count || read[next].Span.Start >= sentence.Span.End)
                lost.Add(sentence.Text);
        }

        return (all, lost);
    }

    private static bool IsSentence(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return words >= LongWords || (words >= LeastWords && text.TrimEnd()[^1] is '.' or '!' or '?' or '"' or '\u201D');
    }
}
