using System.IO.Compression;
using System.Text;

namespace NewsEvents.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Patterns_mean_files_in_ordinal_order()
    {
        foreach (var name in new[] { "b.txt", "a.txt", "a.csv", "in/c.txt", "in/deep/d.txt", "in/e.jsonl" })
            folder.Write(name, name.EndsWith(".csv", StringComparison.Ordinal) ? "id,text\nx,y\n" : "Nothing happened.");

        var flat = await CommandRun.RunAsync("extract", folder["*.txt"]);
        var deep = await CommandRun.RunAsync("extract", folder["**/*.txt"]);
        var middle = await CommandRun.RunAsync("extract", folder["i?/*.txt"]);
        var none = await CommandRun.RunAsync("extract", folder["*.pdf"]);

        Assert.Equal(["a.txt", "b.txt"], flat.Values("id"));
        Assert.Equal(["a.txt", "b.txt", "in/c.txt", "in/deep/d.txt"], deep.Values("id"));
        Assert.Equal(["in/c.txt"], middle.Values("id"));
        Assert.Equal(3, none.ExitCode);
        Assert.Contains("no file is of the pattern", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gzip_is_unpacked_and_packed()
    {
        var packed = folder["news.csv.gz"];
        await using (var gzip = new GZipStream(File.Create(packed), CompressionMode.Compress))
            await gzip.WriteAsync("id,text\nc1,\"A bomb killed\nfive people.\"\n"u8.ToArray());

        var read = await CommandRun.RunAsync("extract", packed);
        var piped = await CommandRun.RunWithInputAsync(File.OpenRead(packed), "extract");
        await CommandRun.RunAsync("extract", packed, "-o", folder["out.gz"]);

        Assert.Equal(["c1"], read.Values("id"));
        Assert.Equal(read.Output, piped.Output);
        await using var unpacked = new GZipStream(File.OpenRead(folder["out.gz"]), CompressionMode.Decompress);
        Assert.Equal(read.Output, await new StreamReader(unpacked).ReadToEndAsync());
    }

    [Fact]
    public async Task Damaged_gzip_costs_only_its_file()
    {
        folder.Write("b.txt", "Nothing happened.");
        await File.WriteAllBytesAsync(folder["a.jsonl.gz"], [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

        var run = await CommandRun.RunAsync("extract", folder.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["a.jsonl.gz", "b.txt"], run.Values("id"));
        Assert.Contains("a.jsonl.gz: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 NE0001: could not be read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--text-column", "--date-column")]
    [InlineData("--text-field", "--date-field")]
    public async Task Columns_separator_and_encoding_can_be_named(string text, string date)
    {
        await File.WriteAllBytesAsync(folder["news.csv"], Encoding.Latin1.GetBytes("id^body^day\n1^Caf\u00e9 owner killed in M\u00e1laga.^2020-01-02\n"));

        var run = await CommandRun.RunAsync("extract", folder["news.csv"], text, "body", date, "day", "--separator", "^", "--encoding", "windows-1252", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2020-01-02", run.Output, StringComparison.Ordinal);
        Assert.Contains("M\u00e1laga", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--separator", "ab")]
    [InlineData("--encoding", "no-such-code")]
    public async Task What_is_no_separator_or_encoding_is_refused(string option, string value)
    {
        var run = await CommandRun.RunAsync("extract", folder.Write("a.txt", "x"), option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{value}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_comes_twice_is_told_and_both_articles_are_delivered()
    {
        var run = await CommandRun.RunWithInputAsync("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\"}\n{\"id\":\"a\",\"text\":\"z\"}\n", "extract");

        Assert.Equal(["a", "b", "a"], run.Values("id"));
        Assert.DoesNotContain("NE0107", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("NE0107", run.Lines[2], StringComparison.Ordinal);
        Assert.Contains("warning", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_longer_than_any_article_costs_only_itself()
    {
        var line = $"{{\"id\":\"long\",\"text\":\"{new string('x', 70 << 20)}\"}}\n{{\"id\":\"b\",\"text\":\"A bomb killed two people.\"}}\n";

        var run = await CommandRun.RunWithInputAsync(line, "extract");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("longer than", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"b#1\"", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_costs_only_itself()
    {
        folder.Write("a.txt", "Nothing happened.");
        folder.Write("c.txt", "Nothing happened.");
        File.CreateSymbolicLink(folder["b.txt"], folder["nowhere"]);

        var run = await CommandRun.RunAsync("extract", folder.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["a.txt", "b.txt", "c.txt"], run.Values("id"));
    }

    [Fact]
    public async Task The_summary_tells_errors_by_kind_and_the_pace()
    {
        var run = await CommandRun.RunWithInputAsync("{broken\n{\"text\":\"x\"}\n[]\n", "extract");

        Assert.Matches(@"3 articles, 0 incidents, 2 errors in \d+\.\d s \(\d+ articles/s, \d+\.\d\d MB/s\)", run.Error);
        Assert.Contains("  2 NE0001: could not be read", run.Error, StringComparison.Ordinal);
    }
}
