namespace NewsEvents.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("extrakt")]
    [InlineData("extract", "--format", "xml")]
    [InlineData("extract", "--fromat", "csv")]
    [InlineData("extract", "--jobs", "0")]
    [InlineData("extract", "--jobs", "many")]
    [InlineData("extract", "--limit", "-1")]
    [InlineData("extract", "--date", "30.01.2023")]
    [InlineData("extract", "--on-error", "shrug")]
    [InlineData("extract", "--rows", "words")]
    [InlineData("extract", "--delimiter", "bar")]
    [InlineData("extract", "--claims", "-")]
    [InlineData("annotate", "--layers", "tokens,feelings")]
    public async Task Mistakes_are_told_on_standard_error(params string[] args)
    {
        var run = await CommandRun.RunAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("--help'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_option_is_named() =>
        Assert.Contains(
            "There is no option '--fromat'.",
            (await CommandRun.RunAsync("extract", "--fromat", "csv")).Error,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_keyboard_is_told_to_be_waited_for()
    {
        var error = new StringWriter();
        var streams = new CommandStreams(Stream.Null, new MemoryStream(), error, ShowsProgress: false) { ReadsKeyboard = true };

        Assert.Equal(0, await NewsEventsCommand.RunAsync(["extract"], streams));

        Assert.Contains("keyboard", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract", "--help")]
    [InlineData("annotate", "-h")]
    [InlineData("view", "--help")]
    [InlineData("report", "--help")]
    public async Task Help_has_examples(params string[] args)
    {
        var run = await CommandRun.RunAsync(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Version_is_a_number()
    {
        var run = await CommandRun.RunAsync("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\r?\n$", run.Output);
    }

    [Fact]
    public async Task Info_tells_versions_and_parts()
    {
        var run = await CommandRun.RunAsync("info");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(NewsModel.Default.Version, run.Output, StringComparison.Ordinal);
        Assert.All(NewsModel.Default.Parts, part => Assert.Contains(part.Name, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Info_of_a_missing_model_is_an_error() =>
        Assert.Equal(4, (await CommandRun.RunAsync("info", "--model", "/no/such/folder")).ExitCode);
}
