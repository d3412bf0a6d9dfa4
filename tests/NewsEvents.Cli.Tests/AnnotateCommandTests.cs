namespace NewsEvents.Cli.Tests;

public class AnnotateCommandTests
{
    private const string Input = "{\"id\":\"a\",\"text\":\"A bomb went off. Two died.\"}\n{broken";

    [Fact]
    public async Task Writes_the_layers_asked_for()
    {
        var run = await CommandRun.RunWithInputAsync(Input, "annotate", "--layers", "sentences, times");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("{\"id\":\"a\",\"sentences\":[[0,16],[17,26]],\"times\":[]}", run.Lines[0]);
        Assert.Contains("\"error\":{", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_all_layers_by_default()
    {
        var run = await CommandRun.RunWithInputAsync(Input, "annotate", "--on-error", "skip");

        var record = Assert.Single(run.Lines);
        foreach (var layer in new[] { "tokens", "sentences", "entities", "times", "places", "incidents" })
            Assert.Contains($"\"{layer}\":[", record, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sentences", false)]
    [InlineData("sentences,incidents", true)]
    public async Task The_summary_counts_incidents_only_where_they_are_looked_for(string layers, bool counts)
    {
        var run = await CommandRun.RunWithInputAsync(Input, "annotate", "--layers", layers);

        Assert.Contains("2 articles", run.Error, StringComparison.Ordinal);
        Assert.Equal(counts, run.Error.Contains("incident", StringComparison.Ordinal));
    }
}
