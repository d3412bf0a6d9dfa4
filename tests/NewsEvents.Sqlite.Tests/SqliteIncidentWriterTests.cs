using NewsEvents.IO;
using NewsEvents.IO.Tests;

namespace NewsEvents.Sqlite.Tests;

public sealed class SqliteIncidentWriterTests : IDisposable
{
    private readonly TestDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public void Articles_incidents_and_claims_belong_together()
    {
        database.Write(writer =>
        {
            writer.Write(SampleResults.Of(new("empty", "x")));
            writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident, SampleResults.BareIncident));
            writer.WriteError(new("NE0001", "bad", "in, line 2: bad", "in", 2));
        });

        Assert.Equal(
            [["empty", 0L, DBNull.Value], ["a1", 2L, DBNull.Value], ["bad", DBNull.Value, "NE0001"]],
            database.Query("SELECT article_id, incidents, error_code FROM articles ORDER BY article_key"));
        Assert.Equal(
            [["a1", "a1#1", "bombing", 1L, "2023-01-30", 34.008, 32L, DBNull.Value, 150L], ["a1", "a1#2", "other", 0L, DBNull.Value, DBNull.Value, DBNull.Value, DBNull.Value, DBNull.Value]],
            database.Query("SELECT a.article_id, incident_id, type, main, date_start, lat, killed_min, killed_max, injured_min FROM incidents i JOIN articles a USING (article_key) ORDER BY incident_key"));
        Assert.Equal(
            [["a1#1", "killed", 59L, "a hospital official", 40L, 49L]],
            database.Query("SELECT i.incident_id, kind, \"min\", c.source, \"start\", \"end\" FROM claims c JOIN incidents i USING (incident_key)"));
    }

    [Fact]
    public void It_is_sound_and_one_file()
    {
        database.Write(writer => writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident)));

        Assert.Equal(["out.db"], database.Files);
        Assert.Equal("ok", database.Value("PRAGMA integrity_check"));
        Assert.Empty(database.Query("PRAGMA foreign_key_check"));
        Assert.Equal("delete", database.Value("PRAGMA journal_mode"));
        Assert.Equal((long)SqliteIncidentWriter.SchemaVersion, database.Value("PRAGMA user_version"));
        Assert.Equal([["model", "2026.11"], ["schema", "1"]], database.Query("SELECT name, value FROM metadata ORDER BY name"));
    }

    [Fact]
    public void Every_table_has_its_key_its_parent_and_its_columns()
    {
        database.Write(_ => { }, new() { IncludeEntities = true });

        foreach (var layout in SqliteLayout.Tables(withEntities: true))
        {
            var columns = database.Query($"SELECT name, type, pk FROM pragma_table_info('{layout.Table.Name}')");
            Assert.Equal(layout.ColumnNames, columns.Select(column => (string)column[0]));
            Assert.Equal([layout.Key, "INTEGER"], columns.Single(column => (long)column[2] == 1).Take(2));
            var parents = database.Query($"SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list('{layout.Table.Name}')");
            Assert.Equal(layout.Parent is { } parent ? [[parent.Table.Name, parent.Key, parent.Key]] : [], parents);
        }
    }

    [Theory]
    [InlineData("SELECT 1 FROM articles WHERE article_id = 'x'")]
    [InlineData("SELECT 1 FROM incidents WHERE incident_id = 'x'")]
    [InlineData("SELECT 1 FROM incidents WHERE country_code = 'x'")]
    [InlineData("SELECT 1 FROM articles JOIN incidents USING (article_key) JOIN claims USING (incident_key) WHERE articles.article_id = 'x'")]
    public void Usual_questions_are_answered_by_an_index(string sql)
    {
        database.Write(_ => { });

        var plan = database.Query("EXPLAIN QUERY PLAN " + sql);

        Assert.All(plan, step => Assert.StartsWith("SEARCH", (string)step[3], StringComparison.Ordinal));
    }

    [Fact]
    public void Articles_of_one_id_keep_apart()
    {
        database.Write(writer =>
        {
            writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident));
            writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident));
        });

        Assert.Equal(2L, database.Value("SELECT count(*) FROM articles WHERE article_id = 'a1'"));
        Assert.Equal([[1L, 1L], [2L, 2L]], database.Query("SELECT article_key, incident_key FROM incidents JOIN claims USING (incident_key) ORDER BY 2"));
    }

    [Fact]
    public void Entities_are_there_on_request_alone()
    {
        var result = NewsPipeline.Default.Extract(new Article("e", "Taliban fighters attacked a school in Herat, Afghanistan."));
        database.Write(writer => writer.Write(result), new() { IncludeEntities = true, IncludeMetadata = false });

        Assert.Equal(["Herat", "AF"], database.Query("SELECT place, country_code FROM entities JOIN articles USING (article_key) WHERE text = 'Herat'")[0]);
        Assert.Equal(0L, database.Value("SELECT count(*) FROM sqlite_master WHERE name = 'metadata'"));

        using var without = new TestDatabase();
        without.Write(writer => writer.Write(result));
        Assert.Equal(0L, without.Value("SELECT count(*) FROM sqlite_master WHERE name = 'entities'"));
    }

    [Fact]
    public void Hostile_texts_come_back_whole()
    {
        database.Write(writer =>
        {
            foreach (var text in HostileTexts.All)
                writer.Write(HostileTexts.Result(text));
        });

        var articles = database.Query("SELECT article_id, url FROM articles ORDER BY article_key");
        var incidents = database.Query("SELECT incident_id FROM incidents ORDER BY incident_key");
        for (var i = 0; i < HostileTexts.All.Length; i++)
        {
            var sound = HostileTexts.Sound(HostileTexts.All[i]);
            Assert.Equal([sound, sound], articles[i]);
            Assert.Equal(sound + "#1", incidents[i][0]);
        }

        Assert.Equal((long)HostileTexts.All.Length, database.Value("SELECT count(*) FROM claims"));
        Assert.Equal("ok", database.Value("PRAGMA integrity_check"));
    }

    [Fact]
    public void What_was_written_stays_when_the_writer_is_given_up()
    {
        using (var writer = new SqliteIncidentWriter(database.Path))
        {
            for (var i = 0; i < 2500; i++)
                writer.Write(SampleResults.Of(new($"n{i}", "x"), SampleResults.FullIncident));
        }

        Assert.Equal(["out.db"], database.Files);
        Assert.Equal(2500L, database.Value("SELECT count(*) FROM incidents"));
        Assert.Equal("ok", database.Value("PRAGMA integrity_check"));
    }

    [Fact]
    public void A_killed_process_loses_the_last_transaction_alone()
    {
        using var killed = new TestDatabase();
        using (var writer = new SqliteIncidentWriter(killed.Path))
        {
            for (var i = 0; i < 1500; i++)
                writer.Write(SampleResults.Of(new($"n{i}", "x"), SampleResults.FullIncident));

            // What a process leaves that ends here: the files as they are.
            foreach (var name in killed.Files)
                File.Copy(Path.Combine(Path.GetDirectoryName(killed.Path)!, name), Path.Combine(Path.GetDirectoryName(database.Path)!, name));
        }

        using (var recovered = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={database.Path};Pooling=False"))
            recovered.Open();
        Assert.Equal("ok", database.Value("PRAGMA integrity_check"));
        Assert.Equal(1000L, database.Value("SELECT count(*) FROM articles"));
        Assert.Equal(1000L, database.Value("SELECT count(*) FROM claims"));
    }

    [Fact]
    public void Flush_commits()
    {
        using var writer = new SqliteIncidentWriter(database.Path);
        writer.Flush();
        writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident));
        writer.Flush();
        writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident));
        writer.Complete();
        writer.Dispose();

        Assert.Equal(2L, database.Value("SELECT count(*) FROM articles"));
    }

    [Fact]
    public void A_file_that_is_there_is_left_alone()
    {
        File.WriteAllText(database.Path, "mine");

        Assert.Throws<IOException>(() => new SqliteIncidentWriter(database.Path));

        Assert.Equal("mine", File.ReadAllText(database.Path));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.ThrowsAny<IOException>(() => new SqliteIncidentWriter(Path.Combine(database.Path, "no", "out.db")));
}
