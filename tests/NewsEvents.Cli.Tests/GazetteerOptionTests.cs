namespace NewsEvents.Cli.Tests;

public class GazetteerOptionTests
{
    private const string Input = "{\"id\":\"a\",\"text\":\"The Grey Foxes saw MV Aurora.\"}";

    [Fact]
    public async Task Names_of_several_files_are_found()
    {
        using var folder = new TemporaryFolder();
        var groups = folder.Write("groups.csv", "name,type,canonical,country\nGrey Foxes,group,The Foxes,PE\n");
        var vessels = folder.Write("vessels.csv", "name,type\nMV Aurora,vessel\n");

        var run = await CommandRun.RunWithInputAsync(Input, "annotate", "--layers", "entities", "--gazetteer", groups, "--gazetteer", vessels);

        Assert.Equal(
            """{"id":"a","entities":[{"start":4,"end":14,"text":"Grey Foxes","type":"group","canonical":"The Foxes","countries":["PE"],"confidence":1},{"start":19,"end":28,"text":"MV Aurora","type":"vessel","canonical":"MV Aurora","confidence":1}]}""",
            Assert.Single(run.Lines));
    }

    [Theory]
    [InlineData("name,kind\nA,b\n", "line 1: there is no column 'type'")]
    [InlineData("name,type\nA,\n", "line 2: the type is empty")]
    public async Task What_is_wrong_with_a_file_ends_the_run_before_it_starts(string csv, string cause)
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.RunWithInputAsync(Input, "extract", "--gazetteer", folder.Write("names.csv", csv));

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Lines);
        Assert.Contains("names.csv, " + cause, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_of()
    {
        var run = await CommandRun.RunWithInputAsync(Input, "extract", "--gazetteer", "no-such.csv");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("no-such.csv", run.Error, StringComparison.Ordinal);
    }
}
