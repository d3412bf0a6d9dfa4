using System.Diagnostics;

namespace NewsEvents.Benchmarks.Throughput;

/// <summary>Time from the start of the tool's process to its first record.</summary>
internal static class StartUp
{
    private const int Runs = 9;

    /// <summary>The least and the middle of the times; null where the tool is not built.</summary>
    public static (TimeSpan Least, TimeSpan Median)? Measure(string root)
    {
        var tool = Path.Combine(root, "artifacts", "bin", "NewsEvents.Cli", "release", OperatingSystem.IsWindows() ? "NewsEvents.Cli.exe" : "NewsEvents.Cli");
        var sample = Path.Combine(root, "data", "samples", "articles.jsonl");
        if (!File.Exists(tool) || !File.Exists(sample))
            return null;
        var line = File.ReadLines(sample).First();
        var times = new List<TimeSpan>();
        for (var i = 0; i < Runs; i++)
        {
            if (Once(tool, line) is not { } time)
                return null;
            times.Add(time);
        }

        times.Sort();
        return (times[0], times[Runs / 2]);
    }

    private static TimeSpan? Once(string tool, string line)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(tool, "extract --quiet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        process.StandardInput.WriteLine(line);
        process.StandardInput.Close();
        var record = process.StandardOutput.ReadLine();
        var time = Stopwatch.GetElapsedTime(start);
        process.WaitForExit();
        return record is null ? null : time;
    }
}
