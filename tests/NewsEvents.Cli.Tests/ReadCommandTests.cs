using System.Text.Json;

namespace NewsEvents.Cli.Tests;

public class ReadCommandTests
{
    private const string Html =
        "<html><head><title>Two die in fire</title></head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav><article><h1>Two die in fire</h1>"
        + "<p>Two people died when a house burned down in Quetta on Monday, the police said.</p>"
        + "<p>Nobody else was hurt, and the cause of the fire is not known, a spokesman told reporters.</p></article></body></html>";

    [Fact]
    public async Task Shows_the_blocks_of_a_page_with_their_elements()
    {
        var run = await CommandRun.RunWithInputAsync(Html, "read", "--input-format", "html");

        using var record = JsonDocument.Parse(Assert.Single(run.Lines));
        var blocks = record.RootElement.GetProperty("blocks").EnumerateArray().ToArray();
        Assert.Equal(["/html/body/article/p[1]", "/html/body/article/p[2]"], blocks.Select(static block => block.GetProperty("path").GetString()));
        Assert.DoesNotContain("incident", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_for_people()
    {
        var run = await CommandRun.RunWithInputAsync(Html, "read", "--input-format", "html", "--format", "text");

        Assert.StartsWith("=== ", run.Output, StringComparison.Ordinal);
        Assert.Contains("title       Two die in fire\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n\nTwo people died when", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("extract")]
    [InlineData("annotate")]
    public async Task Without_cleaning_all_the_text_is_the_article(string command)
    {
        var menu = string.Join("\n", "Home", "World", "Sport", "Sign in", "Subscribe", "Contact us");
        var body = string.Join("\n", Enumerable.Range(2, 5).Select(i => $"Crews cleared {i} more roads on Monday after a night of heavy rain and wind, the council of the town said in a statement."));
        var menuAndBody = $"{menu}\n{body}\nMost read\nFour people were killed in Kabul\nPrivacy Policy\nShare this";

        var cleaned = await CommandRun.RunWithInputAsync(menuAndBody, command, "--input-format", "text");
        var whole = await CommandRun.RunWithInputAsync(menuAndBody, command, "--input-format", "text", "--no-cleaning");

        Assert.NotEqual(cleaned.Output, whole.Output);
        Assert.Contains("Kabul", whole.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Kabul", cleaned.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_without_cleaning_does_not_go_on_with_one_that_cleaned()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.jsonl", "{\"id\":\"a\",\"text\":\"A bomb killed two people in Kabul.\"}\n{\"id\":\"b\",\"text\":\"x\"}");
        var output = Path.Combine(folder.Path, "out.jsonl");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await CommandRun.RunUntilAsync(Stream.Null, stop.Token, "extract", input, "-o", output);

        var run = await CommandRun.RunAsync("extract", input, "-o", output, "--resume", "--no-cleaning");

        Assert.NotEqual(0, run.ExitCode);
    }
}
