using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsEvents.Reading;

namespace NewsEvents.ModelCompiler.Reading;

/// <summary>Trains the line model of the reading stage and writes line-weights.tsv.</summary>
internal static class LineModelCommand
{
    private const int Folds = 7;

    /// <summary>Trains on a folder of page dumps and their gold bodies; with a third argument, writes cross-validated texts there.</summary>
    public static int Run(string[] arguments, string target, TextWriter output)
    {
        if (arguments.Length is < 2 or > 3)
            throw new InvalidDataException("reading: expected PAGES GOLD [PREDICTIONS]");
        var pages = Load(arguments[0], arguments[1]);
        if (arguments.Length == 3)
            CrossValidate(pages, arguments[2], output);
        var trainer = Trainer();
        trainer.Train(pages);
        File.WriteAllText(target, Format(trainer.Weights));
        output.WriteLine($"{target}: trained on {pages.Count} pages");
        return 0;
    }

    private static LineModelTrainer Trainer() => new(epochs: 15, rate: 0.1, prior: 0.5);

    private static List<LabelledPage> Load(string folder, string goldFile)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(goldFile));
        var profiler = new LineProfiler(new ReadingLexicon(NewsModel.Default));
        var pages = new List<LabelledPage>();
        foreach (var page in gold.RootElement.EnumerateObject().OrderBy(page => page.Name, StringComparer.Ordinal))
        {
            var text = File.ReadAllText(Path.Combine(folder, page.Name + ".txt"));
            var site = new Uri(page.Value.GetProperty("url").GetString()!).Host;
            pages.Add(new LabelledPage(page.Name, site, text, page.Value.GetProperty("articleBody").GetString()!, profiler));
        }

        return pages;
    }

    private static void CrossValidate(List<LabelledPage> pages, string target, TextWriter output)
    {
        var sites = pages.Select(page => page.Site).Distinct().Order(StringComparer.Ordinal).ToList();
        var predictions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (right, all) = (0, 0);
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = pages.FindAll(page => sites.IndexOf(page.Site) % Folds == fold);
            var model = Trainer().Train(pages.Except(held).ToList());
            foreach (var page in held)
            {
                var states = model.Decode(page.Features);
                right += states.Zip(page.States).Count(pair => (pair.First == LineState.Body) == (pair.Second == LineState.Body));
                all += states.Length;
                predictions[page.Id] = Body(page, states);
            }
        }

        File.WriteAllText(target, JsonSerializer.Serialize(predictions));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sites.Count} sites in {Folds} folds: {100.0 * right / all:0.00}% of {all} lines right"));
    }

    private static string Body(LabelledPage page, LineState[] states) => string.Join(
        "\n\n",
        page.Lines.Where((_, i) => states[i] == LineState.Body).Select(line => page.Text.Substring(line.Start, line.Length)));

    private static string Format(int[] weights)
    {
        var text = new StringBuilder("# Weights of the line model in thousandths, by feature and state: before, body, inside, after.\n");
        var at = 0;
        foreach (var name in LineModel.RowNames())
        {
            var row = weights.AsSpan(at, LineModel.States);
            at += LineModel.States;
            if (row.ContainsAnyExcept(0))
                text.Append(CultureInfo.InvariantCulture, $"{name}\t{row[0]}\t{row[1]}\t{row[2]}\t{row[3]}\n");
        }

        return text.ToString();
    }
}
