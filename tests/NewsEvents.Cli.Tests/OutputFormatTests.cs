using System.Text;
using System.Text.Json;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace NewsEvents.Cli.Tests;

/// <summary>All that a run may write, and how the forms agree.</summary>
public sealed class OutputFormatTests : IDisposable
{
    private const string Lines = """
        {"id":"a","text":"Two people were killed and four wounded by a bomb in Herat, Afghanistan, police said."}
        {"id":"b","text":
        {"id":"a","text":"A flood hit Jakarta. Officials said that at least nine people drowned."}
        {"id":"=d","text":"Nothing happened."}
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Ids_are_the_same_in_every_format()
    {
        var samples = SampleFolder();
        var json = await CommandRun.RunAsync(
            "extract", samples, "--claims", folder["claims.csv"], "--entities", folder["entities.csv"]);
        var incidents = await CommandRun.RunAsync("extract", samples, "--format", "csv");
        var articles = await CommandRun.RunAsync("extract", samples, "--format", "csv", "--rows", "articles");
        var points = await CommandRun.RunAsync("extract", samples, "--format", "geojson");
        var database = await CommandRun.RunAsync("extract", samples, "-o", folder["out.db"], "--with-entities");
        Assert.All([json, incidents, articles, points, database], run => Assert.Equal(0, run.ExitCode));

        var articleIds = json.Values("id");
        var ids = IncidentIds(json).ToArray();
        Assert.Equal(articleIds, Column(articles.Output, "article_id"));
        Assert.Equal(articleIds, Selected("SELECT article_id FROM articles ORDER BY article_key"));
        Assert.Equal(ids, Column(incidents.Output, "incident_id"));
        Assert.Equal(ids, Selected("SELECT incident_id FROM incidents ORDER BY incident_key"));
        Assert.Subset(ids.ToHashSet(), Column(articles.Output, "incident_id").Where(id => id.Length > 0).ToHashSet());
        Assert.Subset(ids.ToHashSet(), PointIds(points.Output).ToHashSet());

        var claims = await File.ReadAllTextAsync(folder["claims.csv"]);
        Assert.Subset(ids.ToHashSet(), Column(claims, "incident_id").ToHashSet());
        Assert.Equal(Column(claims, "text"), Selected("SELECT text FROM claims ORDER BY claim_key"));
        Assert.Equal(Column(await File.ReadAllTextAsync(folder["entities.csv"]), "start"), Selected("SELECT start FROM entities ORDER BY entity_key"));
    }

    [Fact]
    public async Task Rows_of_articles_are_as_many_as_lines_of_json()
    {
        var run = await CommandRun.RunWithInputAsync(Lines, "extract", "--format", "csv", "--rows", "articles");

        Assert.Equal(["a", "b", "a", "'=d"], Column(run.Output, "article_id"));
        Assert.Equal(["", "NE0001", "", ""], Column(run.Output, "error_code"));
        Assert.Equal(["a#1", "", "a#1", ""], Column(run.Output, "incident_id"));
        Assert.Equal(["2", "", "9", ""], Column(run.Output, "killed_min"));
    }

    [Theory]
    [InlineData("out.json", "[")]
    [InlineData("out.CSV", "article_id,incident_id,")]
    [InlineData("out.tsv", "article_id\tincident_id\t")]
    [InlineData("out.geojson", "{\"type\":\"FeatureCollection\"")]
    [InlineData("out.jsonl", "{\"schema\":1,")]
    [InlineData("out.csv.gz", "\u001f")]
    [InlineData("out.txt", "{\"schema\":1,")]
    [InlineData("out.sqlite3", "SQLite format 3\0")]
    public async Task The_name_of_the_file_tells_the_format(string name, string start)
    {
        var run = await CommandRun.RunWithInputAsync(Lines, "extract", "-o", folder[name]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(start, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder[name])), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("comma", ',')]
    [InlineData("tab", '\t')]
    [InlineData("semicolon", ';')]
    public async Task The_delimiter_goes_for_all_tables(string name, char delimiter)
    {
        var run = await CommandRun.RunWithInputAsync(Lines, "extract", "--format", "csv", "--delimiter", name, "--claims", folder["c"]);

        Assert.StartsWith($"article_id{delimiter}incident_id{delimiter}", run.Output, StringComparison.Ordinal);
        Assert.StartsWith($"article_id{delimiter}incident_id{delimiter}", await File.ReadAllTextAsync(folder["c"]), StringComparison.Ordinal);
        Assert.Equal(["a", "a"], Column(run.Output, "article_id", delimiter));
    }

    [Theory]
    [InlineData("--rows", "articles")]
    [InlineData("--with-entities")]
    [InlineData("--delimiter", "tab")]
    [InlineData("--format", "sqlite")]
    [InlineData("-o", "x.csv", "--claims", "./x.csv")]
    [InlineData("--entities", "x", "--claims", "x")]
    [InlineData("--resume", "-o", "x.jsonl", "--claims", "x.csv")]
    [InlineData("--resume", "-o", "x.db")]
    [InlineData("--format", "sqlite", "-o", "x.db.gz")]
    public async Task Options_that_do_not_go_together_are_told(params string[] options)
    {
        var run = await CommandRun.RunWithInputAsync(Lines, ["extract", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("newsevents: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_beside_the_records_are_there_whole_or_not_at_all()
    {
        var failed = await CommandRun.RunWithInputAsync(
            Lines, "extract", "--on-error", "fail", "--claims", folder["c.csv"], "--entities", folder["e.csv"]);
        Assert.Equal(1, failed.ExitCode);
        Assert.Empty(Directory.GetFiles(folder.Path));

        var done = await CommandRun.RunWithInputAsync(Lines, "extract", "--claims", folder["c.csv"], "--entities", folder["e.csv"]);
        Assert.Equal(0, done.ExitCode);
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
        Assert.Equal(["killed", "injured", "killed"], Column(await File.ReadAllTextAsync(folder["c.csv"]), "kind"));
    }

    [Fact]
    public async Task No_table_is_replaced_unasked()
    {
        folder.Write("c.csv", "mine");
        var refused = await CommandRun.RunWithInputAsync(Lines, "extract", "--entities", folder["e.csv"], "--claims", folder["c.csv"]);
        Assert.Equal((2, "mine"), (refused.ExitCode, await File.ReadAllTextAsync(folder["c.csv"])));
        Assert.Single(Directory.GetFiles(folder.Path));

        var forced = await CommandRun.RunWithInputAsync(Lines, "extract", "--claims", folder["c.csv"], "--force");
        Assert.Equal(0, forced.ExitCode);
        Assert.StartsWith("article_id,", await File.ReadAllTextAsync(folder["c.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_is_never_replaced_unasked()
    {
        folder.Write("out.db", "mine");
        var refused = await CommandRun.RunWithInputAsync(Lines, "extract", "-o", folder["out.db"]);
        Assert.Equal((2, "mine"), (refused.ExitCode, await File.ReadAllTextAsync(folder["out.db"])));

        var forced = await CommandRun.RunWithInputAsync(Lines, "extract", "-o", folder["out.db"], "--force");
        Assert.Equal((0, ""), (forced.ExitCode, forced.Output));
        Assert.Equal(["a", "b", "a", "=d"], Selected("SELECT article_id FROM articles ORDER BY article_key"));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_a_sound_database_under_another_name()
    {
        var stopped = await CommandRun.RunWithInputAsync(Lines, "extract", "--on-error", "fail", "-o", folder["out.db"]);

        Assert.Equal(1, stopped.ExitCode);
        Assert.Contains("out.db.partial'", stopped.Error, StringComparison.Ordinal);
        Assert.Equal([folder["out.db.partial"]], Directory.GetFiles(folder.Path));
        Assert.Equal(["a#1"], Selected("SELECT incident_id FROM incidents", "out.db.partial"));
        Assert.Equal(["ok"], Selected("PRAGMA integrity_check", "out.db.partial"));

        var refused = await CommandRun.RunWithInputAsync(Lines, "extract", "-o", folder["out.db"]);
        Assert.Equal(2, refused.ExitCode);
        var forced = await CommandRun.RunWithInputAsync(Lines, "extract", "-o", folder["out.db"], "--force");
        Assert.Equal(0, forced.ExitCode);
        Assert.Equal([folder["out.db"]], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task An_interrupted_run_leaves_what_it_has_written()
    {
        using var stop = new CancellationTokenSource();
        var input = new StoppingStream("{\"id\":\"a\",\"text\":\"Two people were killed in Herat.\"}\n", stop);
        var streams = new CommandStreams(input, new MemoryStream(), new StringWriter(), ShowsProgress: false);

        Assert.Equal(130, await NewsEventsCommand.RunAsync(["extract", "-o", folder["out.db"], "--claims", folder["c.csv"]], streams, stop.Token));

        Assert.Equal([folder["out.db.partial"]], Directory.GetFiles(folder.Path));
        Assert.Equal(["ok"], Selected("PRAGMA integrity_check", "out.db.partial"));
    }

    [Fact]
    public async Task A_database_that_cannot_be_made_is_told()
    {
        var run = await CommandRun.RunWithInputAsync(Lines, "extract", "-o", folder["no/such/folder/out.db"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_printed()
    {
        var run = await CommandRun.RunAsync("schema");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var schema = JsonDocument.Parse(run.Output);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
    }

    private static IEnumerable<string> IncidentIds(CommandRun run)
    {
        foreach (var line in run.Lines)
        {
            using var record = JsonDocument.Parse(line);
            foreach (var incident in record.RootElement.GetProperty("incidents").EnumerateArray())
                yield return incident.GetProperty("id").GetString()!;
        }
    }

    private static List<string> PointIds(string collection)
    {
        using var parsed = JsonDocument.Parse(collection);
        return [.. parsed.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString()!)];
    }

    private static List<string> Column(string csv, string name, char delimiter = ',')
    {
        using var reader = CsvReader.FromText(csv, new CsvReaderOptions { Separator = delimiter });
        var cells = new List<string>();
        while (reader.Read())
            cells.Add(reader.GetString(name));
        return cells;
    }


    private List<string> Selected(string sql, string file = "out.db")
    {
        using var connection = new SqliteConnection($"Data Source={folder[file]};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var cells = new List<string>();
        while (reader.Read())
            cells.Add(reader.GetString(0));
        return cells;
    }

    private static string SampleFolder()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "NewsEvents.sln")))
            root = Path.GetDirectoryName(root)!;
        return Path.Combine(root, "data", "samples");
    }

    /// <summary>A stream whose reader is interrupted behind some bytes, and gets no more.</summary>
    private sealed class StoppingStream(string text, CancellationTokenSource stop) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count) => Check(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Check(base.Read(buffer));

        private int Check(int read)
        {
            if (read > 0)
                return read;
            stop.Cancel();
            throw new IOException("The reader has been interrupted.");
        }
    }
}
