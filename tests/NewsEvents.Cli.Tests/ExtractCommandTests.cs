namespace NewsEvents.Cli.Tests;

public sealed class ExtractCommandTests : IDisposable
{
    private const string ThreeLines = """
        {"id":"a","text":"Two people were killed in Herat."}
        {"id":"b","text":
        {"id":"c","text":"A flood hit Jakarta."}
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Is_a_filter_of_lines()
    {
        var run = await CommandRun.RunWithInputAsync(ThreeLines, "extract");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a", "b", "c"], run.Values("id"));
        Assert.Equal(["1", "1", "1"], run.Values("schema"));
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"error\":{\"code\":\"NE0001\"", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("error NE0001: stdin, line 2:", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 articles, ", run.Error, StringComparison.Ordinal);
        Assert.Contains(", 1 error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explains_which_words_gave_what()
    {
        var run = await CommandRun.RunWithInputAsync("""{"id":"a","text":"Two people were killed in Herat."}""", "extract", "--explain");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("""(?m)^  killed +=\s+2 +"Two people" \(sentence 1\)$""", run.Output);
        Assert.Matches("""(?m)^  place +=\s+Herat, Afghanistan +"Herat" \(sentence 1\)""", run.Output);
    }

    [Fact]
    public async Task An_explanation_has_no_other_format()
    {
        var run = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--explain", "--format", "csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--explain writes text", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_articles_can_be_skipped()
    {
        var run = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--on-error", "skip");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a", "c"], run.Values("id"));
    }

    [Fact]
    public async Task A_bad_article_can_end_the_run()
    {
        var run = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--on-error", "fail");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a"], run.Values("id"));
        Assert.Contains("newsevents: stdin, line 2:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_run_leaves_no_file()
    {
        var run = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--on-error", "fail", "-o", folder["out.jsonl"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Quiet_means_quiet()
    {
        var run = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--quiet");

        Assert.Equal("", run.Error);
        Assert.Equal(3, run.Lines.Length);
    }

    [Theory]
    [InlineData("jsonl", "")]
    [InlineData("json", "[]\n")]
    public async Task Empty_input_is_no_error(string format, string output)
    {
        var run = await CommandRun.RunWithInputAsync("", "extract", "--format", format);

        Assert.Equal((0, output), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task The_output_does_not_depend_on_the_number_of_jobs()
    {
        var input = string.Concat(Enumerable.Range(0, 200).Select(i => i % 7 == 3
            ? "{broken\n"
            : $"{{\"id\":\"n{i}\",\"text\":\"{string.Concat(Enumerable.Repeat($"A bomb killed {i} people in Kabul. ", i % 13))}\"}}\n"));

        var one = await CommandRun.RunWithInputAsync(input, "extract", "--jobs", "1");
        var many = await CommandRun.RunWithInputAsync(input, "extract", "--jobs", "8");

        Assert.Equal(200, one.Lines.Length);
        Assert.Equal(one.Output, many.Output);
    }

    [Fact]
    public async Task Files_are_read_in_the_order_given()
    {
        var text = folder.Write("page.txt", "A man was killed.");
        var csv = folder.Write("table.csv", "id,body,day\nc1,One died.,2020-01-02\n");
        var lines = folder.Write("lines.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}");

        var run = await CommandRun.RunWithInputAsync(
            "{\"id\":\"in\",\"body\":\"c\"}", "extract", text, csv, "-", "--text-field", "body", "--date-field", "day");
        var second = await CommandRun.RunAsync("extract", lines, text, "--limit", "2");

        Assert.Equal(["page.txt", "c1", "in"], run.Values("id"));
        Assert.Equal("2020-01-02", run.Values("published")[1]);
        Assert.Equal(["lines.jsonl:1", "lines.jsonl:2"], second.Values("id"));
    }

    [Fact]
    public async Task A_folder_stands_for_its_files_in_ordinal_order()
    {
        foreach (var name in new[] { "b.txt", "B.txt", "a/z.txt", "a.txt", "é.txt" })
            folder.Write(name, "Nothing happened.");

        var run = await CommandRun.RunAsync("extract", folder.Path);

        Assert.Equal(["B.txt", "a.txt", "a/z.txt", "b.txt", "é.txt"], run.Values("id"));
    }

    [Fact]
    public async Task The_date_given_serves_articles_without_one()
    {
        var run = await CommandRun.RunWithInputAsync(
            "{\"text\":\"a\"}\n{\"text\":\"b\",\"published\":\"2002-02-02\"}", "extract", "--date", "2023-01-30");

        Assert.Equal(["2023-01-30", "2002-02-02"], run.Values("published"));
    }

    [Fact]
    public async Task A_missing_file_is_told_before_any_work()
    {
        var run = await CommandRun.RunAsync("extract", folder.Write("there.txt", "x"), folder["nowhere.txt"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("nowhere.txt' is not there", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_column_is_told_with_file_and_column()
    {
        var run = await CommandRun.RunAsync("extract", folder.Write("news.csv", "id,body\n1,x\n"), folder.Write("page.txt", "y"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("news.csv: there is no column 'text'", run.Error, StringComparison.Ordinal);
        Assert.Equal(["news.csv", "page.txt"], run.Values("id"));
    }

    [Fact]
    public async Task An_input_that_breaks_off_is_an_error_in_its_place()
    {
        var run = await CommandRun.RunWithInputAsync(new BreakingStream("{\"id\":\"a\",\"text\":\"x\"}\n"), "extract");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["a", "stdin"], run.Values("id"));
        Assert.Contains("stdin: The line went dead.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_written_whole_and_never_replaced_unasked()
    {
        var output = folder["out.csv"];
        var first = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--format", "csv", "-o", output);
        var written = await File.ReadAllTextAsync(output);
        var second = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "-o", output);
        var unchanged = await File.ReadAllTextAsync(output);
        var third = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--format", "jsonl", "-o", output, "--force");

        Assert.Equal((0, ""), (first.ExitCode, first.Output));
        Assert.StartsWith("article_id,incident_id,", written, StringComparison.Ordinal);
        Assert.Equal(2, second.ExitCode);
        Assert.Contains("--force", second.Error, StringComparison.Ordinal);
        Assert.Equal(written, unchanged);
        Assert.Equal(0, third.ExitCode);
        Assert.StartsWith("{\"schema\":1,", await File.ReadAllTextAsync(output), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task An_output_that_cannot_be_made_is_told()
    {
        var run = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "-o", folder["no/such/folder/out.jsonl"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Geojson_is_written_on_demand() =>
        Assert.StartsWith(
            "{\"type\":\"FeatureCollection\"",
            (await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--format", "geojson")).Output,
            StringComparison.Ordinal);

    [Fact]
    public async Task Metadata_can_be_left_out() =>
        Assert.StartsWith(
            "{\"id\":\"a\"",
            (await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--no-meta")).Output,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_model_that_is_none_is_told()
    {
        var missing = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--model", folder["nowhere"]);
        folder.Write("folding.nem", "not a model");
        var damaged = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--model", folder.Path);

        Assert.Equal((4, 4), (missing.ExitCode, damaged.ExitCode));
        Assert.Equal("", missing.Output + damaged.Output);
        Assert.Contains("folding.nem", damaged.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_are_counted_and_verbose_tells_them()
    {
        const string Input = "{\"id\":\"a\",\"text\":\"A bomb went off.\",\"published\":\"some day\"}";

        var plain = await CommandRun.RunWithInputAsync(Input, "extract");
        var verbose = await CommandRun.RunWithInputAsync(Input, "extract", "--verbose");

        Assert.Contains("1 warning; --verbose shows them", plain.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("NE0105", plain.Error, StringComparison.Ordinal);
        Assert.Contains("warning NE0105: a: ", verbose.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_goes_to_standard_error()
    {
        var run = await CommandRun.RunWithInputAsync(ThreeLines, "extract", "--progress", "always");

        Assert.Contains("1 article, ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Error);
        Assert.Equal(3, run.Lines.Length);
    }

    /// <summary>A stream that fails after some bytes.</summary>
    private sealed class BreakingStream(string text) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count) => Check(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Check(base.Read(buffer));

        private static int Check(int read) => read > 0 ? read : throw new IOException("The line went dead.");
    }
}
