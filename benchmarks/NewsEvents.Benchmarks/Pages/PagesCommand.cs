using System.Globalization;
using System.Text;
using NewsEvents.IO.Html;

namespace NewsEvents.Benchmarks.Pages;

/// <summary>Measures how fast the article is read out of pages, HTML and copied text, on one core.</summary>
internal static class PagesCommand
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private const string Usage = """
        usage: dotnet run -c Release --project benchmarks/NewsEvents.Benchmarks -- pages FOLDER [FOLDER ...]

          FOLDER   holds .html pages, or .txt pages copied as text; default: data/samples
        """;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var folders = args.Length == 0 ? [Samples.Folder()] : args;
        if (folders.FirstOrDefault(static folder => !Directory.Exists(folder)) is { } missing)
        {
            error.WriteLine($"There is no folder '{missing}'.");
            error.WriteLine(Usage);
            return 2;
        }

        output.WriteLine("| pages | number | MB | MB/s, one core |");
        output.WriteLine("|---|---|---|---|");
        foreach (var folder in folders)
        {
            Measure(folder, "*.html", "HTML", static page => HtmlArticleReader.Default.Read(page, ""), output);
            Measure(folder, "*.txt", "copied as text", static page => NewsPipeline.Default.Read(new Article("", page)), output);
        }

        return 0;
    }

    private static void Measure(string folder, string pattern, string name, Func<string, object> read, TextWriter output)
    {
        var pages = Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        if (pages.Length == 0)
            return;
        var bytes = pages.Sum(static page => (long)Encoding.UTF8.GetByteCount(page));
        // The least of many passes: the first share the processor with the compiler of hot code.
        var (least, all) = (TimeSpan.MaxValue, TimeSpan.Zero);
        while (all < Longest)
        {
            var pass = Time(pages, read);
            all += pass;
            least = pass < least ? pass : least;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {pages.Length} | {bytes / 1e6:0.0} | {bytes / 1e6 / least.TotalSeconds:0.0} |"));
    }

    private static TimeSpan Time(string[] pages, Func<string, object> read)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        foreach (var page in pages)
            GC.KeepAlive(read(page));
        return Environment.CpuUsage.TotalTime - start;
    }
}
