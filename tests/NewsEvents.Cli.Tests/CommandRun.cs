using System.Text;
using System.Text.Json;

namespace NewsEvents.Cli.Tests;

/// <summary>A command line that was run in this process: its exit code and what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> RunAsync(params string[] args) => RunWithInputAsync("", args);

    public static Task<CommandRun> RunWithInputAsync(string input, params string[] args) =>
        RunWithInputAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static async Task<CommandRun> RunWithInputAsync(Stream input, params string[] args)
    {
        var output = new MemoryStream();
        var error = new StringWriter();
        var code = await NewsEventsCommand.RunAsync(args, new CommandStreams(input, output, error, ShowsProgress: false));
        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs with a stream and a token that may end the run.</summary>
    public static async Task<CommandRun> RunUntilAsync(Stream input, CancellationToken cancellationToken, params string[] args)
    {
        var output = new MemoryStream();
        var error = new StringWriter();
        var code = await NewsEventsCommand.RunAsync(args, new CommandStreams(input, output, error, ShowsProgress: false), cancellationToken);
        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>One property of each record, in order, as text; "" where a record lacks it.</summary>
    public string[] Values(string property)
    {
        var values = new List<string>();
        foreach (var line in Lines)
        {
            using var record = JsonDocument.Parse(line);
            values.Add(record.RootElement.TryGetProperty(property, out var value) ? value.ToString() : "");
        }

        return [.. values];
    }
}
