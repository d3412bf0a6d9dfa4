using System.Text.Json;

namespace NewsEvents.Cli.Tests;

public class PageCommandTests
{
    private const string Text = "A car bomb killed 12 people in Kabul on Monday.";

    [Fact]
    public async Task A_view_is_a_page_with_the_article()
    {
        var run = await CommandRun.RunWithInputAsync(Text, "view", "--date", "2021-03-03");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.Ordinal);
        Assert.Contains("<section class=\"card main\">", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 March 2021", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 article, 1 incident", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_articles_for_a_view_are_sent_to_the_report()
    {
        using var folder = new TemporaryFolder();
        var page = Path.Combine(folder.Path, "page.html");

        var run = await CommandRun.RunWithInputAsync(Lines(HtmlViewWriter.MostArticles + 1), "view", "--input-format", "jsonl", "-o", page);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("newsevents report", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }

    [Fact]
    public async Task As_many_articles_as_a_view_takes_are_shown()
    {
        var run = await CommandRun.RunWithInputAsync(Lines(HtmlViewWriter.MostArticles), "view", "--input-format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"<article id=\"a{HtmlViewWriter.MostArticles}\">", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_counts_what_was_read_and_what_was_not()
    {
        var run = await CommandRun.RunWithInputAsync(Lines(120) + "{broken\n", "report", "--input-format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("<dt>articles</dt><dd><b>120</b>", run.Output, StringComparison.Ordinal);
        Assert.Contains("<dt>killed</dt><dd><b>1,440</b>", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 more article could not be read", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("view")]
    [InlineData("report")]
    public async Task A_page_is_made_at_the_end_and_cannot_be_gone_on_with(string command)
    {
        var run = await CommandRun.RunWithInputAsync(Text, command, "--resume", "-o", "page.html");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--resume", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("view")]
    [InlineData("report")]
    public async Task A_page_is_the_same_however_many_jobs(string command)
    {
        var one = await CommandRun.RunWithInputAsync(Lines(20), command, "--input-format", "jsonl", "--jobs", "1");
        var many = await CommandRun.RunWithInputAsync(Lines(20), command, "--input-format", "jsonl", "--jobs", "5");

        Assert.Equal(one.Output, many.Output);
    }

    [Theory]
    [InlineData("view")]
    [InlineData("report")]
    public async Task The_version_of_the_model_can_be_left_out(string command)
    {
        var with = await CommandRun.RunWithInputAsync(Text, command);
        var without = await CommandRun.RunWithInputAsync(Text, command, "--no-meta");

        Assert.Contains(NewsModel.Default.Version, with.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(NewsModel.Default.Version, without.Output, StringComparison.Ordinal);
    }

    private static string Lines(int count) => string.Concat(Enumerable.Range(1, count).Select(number =>
        JsonSerializer.Serialize(new { id = $"a{number}", text = Text, published = "2021-03-03" }) + "\n"));
}
