namespace NewsEvents.Cli.Tests;

public class SampleTests
{
    [Fact]
    public async Task All_samples_are_read_without_an_error()
    {
        var run = await CommandRun.RunAsync("extract", Folder());

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Values("error"), Assert.Empty);
        var ids = run.Values("id");
        Assert.Contains("page-dump.txt", ids);
        Assert.Contains("page.html", ids);
        Assert.Contains("oaxaca-quake", ids);
        Assert.Contains("c4", ids);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("geojson")]
    public async Task Every_format_is_the_same_however_many_jobs(string format)
    {
        var one = await CommandRun.RunAsync("extract", Folder(), "--format", format, "--jobs", "1");
        var many = await CommandRun.RunAsync("extract", Folder(), "--format", format, "--jobs", "6");

        Assert.Equal(one.Output, many.Output);
    }

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsEvents.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "data", "samples");
    }
}
