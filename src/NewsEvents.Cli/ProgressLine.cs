using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsEvents.Cli;

/// <summary>Shows how far a run has come: one line that is written over on a terminal, a line now and then elsewhere.</summary>
internal sealed class ProgressLine(TextWriter error, RunSettings settings, RunCounts counts, InputProgress input)
{
    private const int BarWidth = 20;
    private const double Megabyte = 1e6;

    private static readonly TimeSpan TerminalInterval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(10);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly long earlierArticles = counts.Articles;
    private TimeSpan? last;
    private int length;

    /// <summary>Shows the progress, if it is time.</summary>
    public void Show()
    {
        var now = watch.Elapsed;
        if (!settings.ShowsProgress || (last is { } before && now - before < (settings.IsTerminal ? TerminalInterval : LineInterval)))
            return;
        last = now;
        Clear();
        var line = Line(now);
        if (settings.IsTerminal)
        {
            length = line.Length;
            error.Write(line);
        }
        else
        {
            error.WriteLine(line);
        }

        error.Flush();
    }

    /// <summary>Takes the line off the terminal.</summary>
    public void Clear()
    {
        if (length == 0)
            return;
        error.Write("\r" + new string(' ', length) + "\r");
        length = 0;
    }

    /// <summary>What has been done: "1,234 articles, 567 incidents".</summary>
    public string Done() =>
        settings.CountsIncidents ? $"{RunCounts.Of(counts.Articles, "article")}, {RunCounts.Of(counts.Incidents, "incident")}" : RunCounts.Of(counts.Articles, "article");

    /// <summary>How long it took, and how fast that is: "12.3 s (100 articles/s, 0.5 MB/s)".</summary>
    public string Pace()
    {
        var seconds = watch.Elapsed.TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s ({Rate(seconds)})");
    }

    private string Line(TimeSpan now)
    {
        var line = new StringBuilder();
        // Reading runs ahead of the work by a few articles, which the bar may.
        if (Share() is { } share && settings.IsTerminal)
            line.Append('[').Append('#', (int)(share * BarWidth)).Append('.', BarWidth - (int)(share * BarWidth)).Append("] ");
        if (Share() is { } part)
            line.Append(CultureInfo.InvariantCulture, $"{part:P0} ");
        line.Append(Done()).Append(", ").Append(Rate(now.TotalSeconds));
        if (Share() is > 0 and var done && done < 1)
            line.Append(CultureInfo.InvariantCulture, $", {TimeSpan.FromSeconds(now.TotalSeconds * (1 - done) / done):h\\:mm\\:ss} left");
        if (counts.ErrorCount > 0)
            line.Append(", ").Append(RunCounts.Of(counts.ErrorCount, "error"));
        return line.ToString();
    }

    private double? Share() => input.TotalBytes is > 0 and var total ? Math.Min(1, input.ReadBytes / (double)total) : null;

    private string Rate(double seconds)
    {
        var span = Math.Max(seconds, 0.001);
        return string.Create(CultureInfo.InvariantCulture, $"{(counts.Articles - earlierArticles) / span:0} articles/s, {input.ReadBytes / span / Megabyte:0.00} MB/s");
    }
}
