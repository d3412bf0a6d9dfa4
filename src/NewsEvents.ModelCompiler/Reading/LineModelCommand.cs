using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsEvents.IO.Html;
using NewsEvents.Reading;

namespace NewsEvents.ModelCompiler.Reading;

/// <summary>Trains the line models of the reading stage and writes their weights.</summary>
internal sealed class LineModelCommand
{
    private const int Folds = 7;

    private readonly string[] features;
    private readonly string extension;
    private readonly bool hasParts;
    private readonly TrainingSettings settings;
    private readonly Func<string, MeasuredPage> measure;

    private LineModelCommand(string[] features, string extension, bool hasParts, TrainingSettings settings, Func<string, MeasuredPage> measure)
    {
        this.features = features;
        this.extension = extension;
        this.hasParts = hasParts;
        this.settings = settings;
        this.measure = measure;
    }

    /// <summary>The command for pages copied as text.</summary>
    public static LineModelCommand ForDumps()
    {
        var lexicon = new ReadingLexicon(NewsModel.Default);
        var profiler = new LineProfiler(lexicon);
        return new LineModelCommand(LineFeatures.Names, ".txt", hasParts: true, new TrainingSettings(30, 0.1, 3, 300), text =>
        {
            var lines = LineSplitter.Split(text);
            var profiles = profiler.Profile(text, lines);
            return new MeasuredPage(text, lines, LineFeatures.Extract(lines, profiles), model => ReadBody(new Page(text, lines, profiles), new PageReader(lexicon, model)));
        });
    }

    private static LineState[] ReadBody(Page page, PageReader reader)
    {
        reader.Read(page, null);
        // What sums up an article over its first paragraph is no part of the gold bodies.
        var first = page.First(TextBlockKind.Paragraph);
        return [.. page.Kinds.Select((kind, i) => kind == TextBlockKind.Paragraph || (kind == TextBlockKind.Subheading && i > first) ? LineState.Body : LineState.Inside)];
    }

    /// <summary>The command for HTML pages.</summary>
    public static LineModelCommand ForHtml()
    {
        var reader = new HtmlArticleReader(NewsModel.Default, new LineModel(new float[LineModel.States * LineModel.States]));
        return new LineModelCommand(Dom.FeatureNames, ".html", hasParts: false, new TrainingSettings(40, 0.1, 20, 600), html =>
        {
            var (page, profiles, features, _) = reader.Measure(html);
            return new MeasuredPage(page.Text, page.Lines, features, model => HtmlArticleReader.FindBody(page, profiles, features, model));
        });
    }

    /// <summary>Trains on a folder of pages and their gold bodies; with a third argument, writes cross-validated texts there instead of weights.</summary>
    public int Run(string[] arguments, string target, TextWriter output)
    {
        if (arguments.Length is < 2 or > 3)
            throw new InvalidDataException("Expected PAGES GOLD [PREDICTIONS].");
        var pages = Load(arguments[0], arguments[1]);
        if (arguments.Length == 3)
        {
            CrossValidate(pages, arguments[2], output);
            return 0;
        }

        var trainer = Trainer();
        trainer.Train([.. WithParts(pages)]);
        File.WriteAllText(target, Format(trainer.Weights));
        output.WriteLine($"{target}: trained on {pages.Count} pages");
        return 0;
    }

    private LineModelTrainer Trainer() => new(features.Length, settings);

    private List<LabelledPage> Load(string folder, string goldFile)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(goldFile));
        var pages = new List<LabelledPage>();
        foreach (var page in gold.RootElement.EnumerateObject().OrderBy(page => page.Name, StringComparer.Ordinal))
        {
            var content = File.ReadAllText(Path.Combine(folder, page.Name + extension));
            var site = new Uri(page.Value.GetProperty("url").GetString()!).Host;
            pages.Add(Label(page.Name, site, content, page.Value.GetProperty("articleBody").GetString()!));
        }

        return pages;
    }

    private LabelledPage Label(string id, string site, string content, string gold)
    {
        var page = measure(content);
        return new LabelledPage(id, site, page, features.Length, GoldAligner.Align(page.Text, page.Lines, gold));
    }

    // Users also copy parts of a page; what stands around the body then is short.
    private IEnumerable<LabelledPage> WithParts(IEnumerable<LabelledPage> pages)
    {
        foreach (var page in pages)
        {
            yield return page;
            var first = Array.IndexOf(page.States, LineState.Body);
            if (!hasParts || first < 0)
                continue;
            var last = Array.LastIndexOf(page.States, LineState.Body);
            yield return Part(page, Math.Max(0, first - 8), Math.Min(page.Lines.Count - 1, last + 12));
            yield return Part(page, Math.Max(0, first - 1), Math.Min(page.Lines.Count - 1, last + 3));
        }
    }

    private LabelledPage Part(LabelledPage page, int first, int last)
    {
        var part = measure(page.Text[page.Lines[first].Start..page.Lines[last].End]);
        return new LabelledPage(page.Id, page.Site, part, features.Length, page.States[first..(last + 1)]);
    }

    private void CrossValidate(List<LabelledPage> pages, string target, TextWriter output)
    {
        var sites = pages.Select(page => page.Site).Distinct().Order(StringComparer.Ordinal).ToList();
        var predictions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (right, all) = (0, 0);
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = pages.FindAll(page => sites.IndexOf(page.Site) % Folds == fold);
            var model = Trainer().Train([.. WithParts(pages.Except(held))]);
            foreach (var page in held)
            {
                var states = page.Decode(model);
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

    private string Format(int[] weights)
    {
        var text = new StringBuilder("# Weights of the line model in thousandths, by feature of the line or of its neighbours and by state: before, body, inside, after.\n");
        var at = 0;
        foreach (var name in LineModel.RowNames(features))
        {
            var row = weights.AsSpan(at, LineModel.States);
            at += LineModel.States;
            if (row.ContainsAnyExcept(0))
                text.Append(CultureInfo.InvariantCulture, $"{name}\t{row[0]}\t{row[1]}\t{row[2]}\t{row[3]}\n");
        }

        return text.ToString();
    }
}
