using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Tasks;

/// <summary>The day of publication of whole pages, as copied text or as HTML, against page-dates.tsv; writes the score itself.</summary>
internal sealed class PageDatesTask : IPredictionTask
{
    public string Name => "page-dates";

    public void Run(PredictionJob job)
    {
        var files = Directory.GetFiles(job.Input).Order(StringComparer.Ordinal).ToArray();
        var days = Pipelines.Map(files, static file => PageFiles.Read(file) is { } article ? NewsPipeline.Default.Read(article).Published : null);
        var gold = Gold(isHtml: files.Length > 0 && PageFiles.IsHtml(files[0]));
        var (shown, right, wrong) = (0, 0, 0);
        for (var i = 0; i < files.Length; i++)
        {
            var stated = gold.GetValueOrDefault(Path.GetFileNameWithoutExtension(files[i]));
            shown += stated is null ? 0 : 1;
            right += stated is not null && days[i] == stated ? 1 : 0;
            wrong += days[i] is not null && days[i] != stated ? 1 : 0;
        }

        CorpusFiles.WriteJsonLines(job.Output, [new JsonObject { ["shown"] = shown, ["right"] = right, ["wrong"] = wrong, ["found"] = (double)right / Math.Max(1, shown) }]);
    }

    private static Dictionary<string, DateOnly?> Gold(bool isHtml)
    {
        var gold = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);
        foreach (var line in CorpusFiles.Lines(Path.Combine(AppContext.BaseDirectory, "page-dates.tsv")).Where(line => line[0] != '#'))
        {
            var cells = line.Split('\t');
            var day = cells[isHtml ? 1 : 2];
            gold[cells[0]] = day == "-" ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return gold;
    }
}
