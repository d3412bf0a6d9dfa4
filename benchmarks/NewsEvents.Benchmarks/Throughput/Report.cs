using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsEvents.Benchmarks.Throughput;

/// <summary>Writes the measurements as a page of Markdown.</summary>
internal static class Report
{
    private const double Mega = 1e6;

    public static void Write(
        TextWriter writer,
        IReadOnlyList<Article> articles,
        Measurement measured,
        (TimeSpan Least, TimeSpan Median)? startUp,
        IReadOnlyList<(string Name, long Bytes)> packages)
    {
        var megabytes = measured.TextBytes / Mega;
        var cores = Environment.ProcessorCount;
        Line(writer, $"# Speed and memory");
        Line(writer, $"");
        Line(writer, $"{articles.Count} articles, {megabytes:0.0} MB of text (UTF-8), {measured.Tokens} tokens, {measured.Incidents} incidents found.");
        Line(writer, $"{Processor()}, {cores} cores; {RuntimeInformation.FrameworkDescription}; {RuntimeInformation.OSDescription}.");
        Line(writer, $"One core: processor time of a single thread. All cores: time on the clock, on a machine that may have had other work.");
        Line(writer, $"");
        Line(writer, $"| whole extraction | one core | {cores} cores |");
        Line(writer, $"|---|---|---|");
        Line(writer, $"| articles/s | {articles.Count / measured.OneCore.TotalSeconds:0} | {articles.Count / measured.AllCores.TotalSeconds:0} |");
        Line(writer, $"| MB/s | {megabytes / measured.OneCore.TotalSeconds:0.00} | {megabytes / measured.AllCores.TotalSeconds:0.00} |");
        Line(writer, $"| tokens/s | {measured.Tokens / measured.OneCore.TotalSeconds:0} | {measured.Tokens / measured.AllCores.TotalSeconds:0} |");
        Line(writer, $"| kB allocated an article | {measured.AllocatedBytes / 1000.0 / articles.Count:0.0} | |");
        Line(writer, $"| bytes allocated a byte of text | {(double)measured.AllocatedBytes / measured.TextBytes:0.0} | |");
        Line(writer, $"");
        WriteStages(writer, measured, megabytes);
        Line(writer, $"| start and memory | |");
        Line(writer, $"|---|---|");
        Line(writer, $"| first extraction in a process, model opened and code compiled | {measured.FirstExtract.TotalMilliseconds:0} ms |");
        if (startUp is { } times)
            Line(writer, $"| tool, from process start to first record | {times.Least.TotalMilliseconds:0} ms least, {times.Median.TotalMilliseconds:0} ms median of 9 |");
        Line(writer, $"| peak working set of the whole run | {measured.PeakWorkingSet / Mega:0} MB |");
        foreach (var (name, bytes) in packages)
            Line(writer, $"| {name} | {bytes / Mega:0.00} MB |");
    }

    private static void WriteStages(TextWriter writer, Measurement measured, double megabytes)
    {
        var whole = measured.Stages.Sum(stage => stage.Elapsed.TotalSeconds);
        Line(writer, $"| stage | share of time | MB/s alone | tokens/s alone | bytes allocated a byte of text |");
        Line(writer, $"|---|---|---|---|---|");
        foreach (var stage in measured.Stages)
            WriteStage(stage, (Seconds(stage.Elapsed) / whole).ToString("0.0%", CultureInfo.InvariantCulture));
        foreach (var stage in measured.OnDemand)
            WriteStage(stage, "on demand");
        Line(writer, $"");

        void WriteStage(StageCost stage, string share)
        {
            var seconds = Seconds(stage.Elapsed);
            Line(writer, $"| {stage.Name} | {share} | {megabytes / seconds:0.0} | {measured.Tokens / seconds:0} | {(double)stage.AllocatedBytes / measured.TextBytes:0.0} |");
        }
    }

    private static double Seconds(TimeSpan elapsed) => Math.Max(elapsed.TotalSeconds, 1e-6);

    private static string Processor()
    {
        const string path = "/proc/cpuinfo";
        var line = File.Exists(path) ? File.ReadLines(path).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static void Line(TextWriter writer, FormattableString text) => writer.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
