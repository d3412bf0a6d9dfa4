using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsEvents.Cli.Tests;

public sealed class ResumeTests : IDisposable
{
    private const int Articles = 61;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("geojson")]
    public async Task A_stopped_run_goes_on_without_losing_or_repeating_an_article(string format)
    {
        WriteInput();
        var whole = await ReadAllAsync("--format", format);
        var output = folder["out"];

        await StopInTheMiddleAsync(output, format);
        Assert.False(File.Exists(output));
        var resumed = await ReadAllAsync("--format", format, "-o", output, "--resume");

        Assert.Equal(0, resumed.ExitCode);
        Assert.Contains("done before", resumed.Error, StringComparison.Ordinal);
        Assert.Contains($"{Articles} articles", resumed.Error, StringComparison.Ordinal);
        Assert.Equal(whole.Output, await File.ReadAllTextAsync(output));
        Assert.Equal(["in.jsonl", "out"], Names());
    }

    [Fact]
    public async Task A_packed_output_goes_on_too()
    {
        WriteInput();
        var whole = await ReadAllAsync();
        var output = folder["out.jsonl.gz"];

        await StopInTheMiddleAsync(output, "jsonl");
        await ReadAllAsync("-o", output, "--resume");

        await using var unpacked = new GZipStream(File.OpenRead(output), CompressionMode.Decompress);
        Assert.Equal(whole.Output, await new StreamReader(unpacked).ReadToEndAsync());
    }

    [Fact]
    public async Task A_stopped_run_leaves_a_file_that_can_be_read()
    {
        WriteInput();
        var run = await StopInTheMiddleAsync(folder["out.json"], "json");

        Assert.Equal(130, run.ExitCode);
        Assert.Contains("stopped after", run.Error, StringComparison.Ordinal);
        using var records = JsonDocument.Parse(await File.ReadAllTextAsync(folder["out.json.partial"]));
        Assert.InRange(records.RootElement.GetArrayLength(), 1, Articles - 1);
    }

    [Fact]
    public async Task A_killed_run_goes_on_from_what_was_noted_last()
    {
        WriteInput();
        var whole = await ReadAllAsync();
        await StopInTheMiddleAsync(folder["out"], "jsonl");
        // A kill comes after more was written than noted, in the middle of a line.
        await File.AppendAllTextAsync(folder["out.partial"], "{\"id\":\"half a li");

        await ReadAllAsync("-o", folder["out"], "--resume");

        Assert.Equal(whole.Output, await File.ReadAllTextAsync(folder["out"]));
    }

    [Fact]
    public async Task A_stopped_run_is_not_written_over_unasked()
    {
        WriteInput();
        await StopInTheMiddleAsync(folder["out"], "jsonl");

        var plain = await ReadAllAsync("-o", folder["out"]);
        var other = await ReadAllAsync("--format", "csv", "-o", folder["out"], "--resume");
        var changed = await CommandRun.RunAsync("extract", folder["in.jsonl"], "-o", folder["out"], "--resume");
        var forced = await ReadAllAsync("-o", folder["out"], "--force");

        Assert.Equal((2, 2, 2, 0), (plain.ExitCode, other.ExitCode, changed.ExitCode, forced.ExitCode));
        Assert.Contains("--resume goes on with it", plain.Error, StringComparison.Ordinal);
        Assert.Contains("it was 'extract jsonl'", other.Error, StringComparison.Ordinal);
        Assert.Contains("changed since", changed.Error, StringComparison.Ordinal);
        Assert.Equal(Articles, (await File.ReadAllLinesAsync(folder["out"])).Length);
    }

    [Fact]
    public async Task Nothing_is_done_again_once_all_is_done()
    {
        var input = WriteInput();
        await CommandRun.RunAsync("extract", input, "-o", folder["out"], "--resume");
        var before = await File.ReadAllTextAsync(folder["out"]);

        var again = await CommandRun.RunAsync("extract", input, "-o", folder["out"], "--resume");

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("nothing to resume", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(folder["out"]));
    }

    [Fact]
    public async Task Ids_of_articles_done_before_still_count_as_seen()
    {
        WriteInput();
        await StopInTheMiddleAsync(folder["out"], "jsonl");
        var lines = await File.ReadAllLinesAsync(folder["out.partial"]);
        Assert.NotEmpty(lines);

        await ReadAllAsync("-o", folder["out"], "--resume");

        // The last article of the input has the id of the first.
        Assert.Contains("NE0107", (await File.ReadAllLinesAsync(folder["out"]))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_go_on_needs_a_file() =>
        Assert.Equal(2, (await CommandRun.RunAsync("extract", WriteInput(), "--resume")).ExitCode);

    private string WriteInput()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < Articles; i++)
        {
            lines.Append(i % 7 == 3
                ? "{broken\n"
                : $"{{\"id\":\"n{(i == Articles - 1 ? 0 : i)}\",\"text\":\"A bomb killed {i + 2} people in Kabul on Monday.\",\"published\":\"2023-01-30\"}}\n");
        }

        return folder.Write("in.jsonl", lines.ToString());
    }

    private async Task<CommandRun> StopInTheMiddleAsync(string output, string format)
    {
        using var stop = new CancellationTokenSource();
        // Cancelled once a part is read; the rest never comes.
        await using var input = new StallingStream(await File.ReadAllBytesAsync(folder["in.jsonl"]), stop);
        return await CommandRun.RunUntilAsync(input, stop.Token, "extract", "--format", format, "-o", output, "--progress", "never");
    }

    private Task<CommandRun> ReadAllAsync(params string[] args) =>
        CommandRun.RunWithInputAsync(new MemoryStream(File.ReadAllBytes(folder["in.jsonl"])), ["extract", .. args]);

    private string[] Names() => [.. Directory.GetFiles(folder.Path).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Gives half of its bytes, then cancels the run, with time for what was read to be worked on.</summary>
    private sealed class StallingStream(byte[] bytes, CancellationTokenSource stop) : MemoryStream(bytes)
    {
        private readonly ManualResetEventSlim ended = new();
        private int given;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (given >= Length / 2)
            {
                stop.CancelAfter(TimeSpan.FromSeconds(1));
                // Nothing comes, not even the end, until the run is over.
                ended.Wait();
                return 0;
            }

            var read = base.Read(buffer, offset, (int)Math.Min(count, (Length / 2) - given + 1));
            given += read;
            return read;
        }

        protected override void Dispose(bool disposing)
        {
            ended.Set();
            base.Dispose(disposing);
        }
    }
}
