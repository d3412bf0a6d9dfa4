using System.Text;
using System.Text.Json;

namespace NewsEvents.IO.Tests;

public sealed class CsvTableWriterTests
{
    private static readonly OutputTable[] Tables =
        [OutputTable.Incidents, OutputTable.Articles, OutputTable.ArticleSummaries, OutputTable.Claims, OutputTable.Entities];

    [Fact]
    public void A_row_of_an_article_has_its_main_incident()
    {
        var background = new Incident("a1#3", IncidentType.Flood);
        var written = Write(OutputTable.ArticleSummaries, writer =>
            writer.Write(SampleResults.Of(SampleResults.Article, background, SampleResults.FullIncident), [Warning("NE0105"), Warning("NE0102"), Warning("NE0105")]));

        var row = Assert.Single(CsvText.Rows(written));
        Assert.Equal(
            ("a1", "2023-01-30", "Mosque blast", "2", "a1#1", "bombing", "32", "", "150", "150"),
            (row["article_id"], row["published"], row["title"], row["incidents"], row["incident_id"], row["type"], row["killed_min"], row["killed_max"], row["injured_min"], row["injured_max"]));
        Assert.Equal(("NE0105; NE0102", "", "", "Gazette"), (row["diagnostics"], row["error_code"], row["error"], row["source"]));
    }

    [Fact]
    public void An_article_without_main_incident_has_a_row_with_empty_cells()
    {
        var written = Write(OutputTable.ArticleSummaries, writer =>
        {
            writer.Write(SampleResults.Of(new("b", "x")));
            writer.Write(SampleResults.Of(new("c", "x"), SampleResults.BareIncident));
        });

        var rows = CsvText.Rows(written);
        Assert.Equal(["0", "1"], rows.Select(row => row["incidents"]));
        Assert.All(rows, row => Assert.Equal(("", "", "", ""), (row["incident_id"], row["type"], row["factuality"], row["confidence"])));
    }

    [Fact]
    public void An_article_that_failed_has_a_row_with_its_error()
    {
        var rows = CsvText.Rows(Write(OutputTable.ArticleSummaries, writer => writer.WriteError(new("NE0001", "a7", "in, line 7:\nbad", "in", 7))));

        var row = Assert.Single(rows);
        Assert.Equal(("a7", "", "NE0001", "in, line 7: bad"), (row["article_id"], row["incidents"], row["error_code"], row["error"]));
    }

    [Fact]
    public void Countries_are_those_that_the_article_is_about()
    {
        var result = NewsPipeline.Default.Extract(new Article("k", "A bomb killed two people in Kabul, Afghanistan. Another went off in Herat."));

        Assert.Equal("AF", Assert.Single(CsvText.Rows(Write(OutputTable.Articles, writer => writer.Write(result))))["countries"]);
    }

    [Fact]
    public void Claims_have_the_incident_and_the_parts_of_the_count_that_rests_on_them()
    {
        var result = NewsPipeline.Default.Extract(new Article(
            "c", "Police said that a bomb in Kabul killed nine people, including two children. Witnesses said that four people were killed."));

        var rows = CsvText.Rows(Write(OutputTable.Claims, writer => writer.Write(result)));

        Assert.All(rows, row => Assert.Equal(("c", "c#1"), (row["article_id"], row["incident_id"])));
        Assert.All(rows, row => Assert.Equal(
            row["text"], result.Article.Text[int.Parse(row["start"], null)..int.Parse(row["end"], null)]));
        Assert.Contains(rows, row => (row["kind"], row["min"], row["max"], row["qualifier"], row["stance"]) == ("killed", "9", "9", "exact", "official"));
        Assert.Contains(rows, row => (row["min"], row["stance"]) == ("4", "witness"));
        Assert.Equal(["9"], rows.Where(row => row["groups"] == "children 2").Select(row => row["min"]));
    }

    [Fact]
    public void Entities_have_the_place_on_the_map_that_they_name()
    {
        var result = NewsPipeline.Default.Extract(new Article("e", "The Kabul police said that Taliban fighters attacked a school in Herat, Afghanistan."));

        var rows = CsvText.Rows(Write(OutputTable.Entities, writer => writer.Write(result)));

        Assert.Equal(result.Document.Entities.Select(entity => entity.Text), rows.Select(row => row["text"]));
        var herat = Assert.Single(rows, row => row["text"] == "Herat");
        Assert.Equal(("place", "Herat", "AF"), (herat["type"], herat["place"], herat["country_code"]));
        Assert.NotEqual("", herat["lat"]);
        Assert.All(rows.Where(row => row["type"] != "place"), row => Assert.Equal(("", ""), (row["place"], row["lat"])));
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Hostile_texts_come_back_whole_from_every_table(char delimiter)
    {
        foreach (var table in Tables)
        {
            foreach (var text in HostileTexts.All)
                AssertComesBack(table, text, delimiter);
        }
    }

    [Fact]
    public void No_cell_of_text_starts_like_a_formula()
    {
        foreach (var table in Tables)
        {
            foreach (var text in new[] { "=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1" })
            {
                var columns = table.Columns.Where(column => column.Type == OutputColumnType.Text).Select(column => column.Name).ToHashSet();
                var rows = CsvText.Rows(Write(table, writer => writer.Write(HostileTexts.Result(text))));
                Assert.All(rows.SelectMany(row => row), cell => Assert.False(
                    columns.Contains(cell.Key) && cell.Value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..], $"{cell.Key}: {cell.Value}"));
            }
        }
    }

    [Fact]
    public void Json_takes_the_same_texts_unguarded()
    {
        foreach (var text in HostileTexts.All)
        {
            var written = SampleResults.Write(stream => new JsonLinesIncidentWriter(stream), writer => writer.Write(HostileTexts.Result(text)));

            Assert.Equal(1, written.Count(c => c == '\n'));
            using var parsed = JsonDocument.Parse(written);
            var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            var incident = parsed.RootElement.GetProperty("incidents")[0];
            Assert.Equal(expected, parsed.RootElement.GetProperty("title").GetString());
            Assert.Equal(expected + "#1", incident.GetProperty("id").GetString());
            Assert.Equal(expected, incident.GetProperty("claims")[0].GetProperty("source").GetString());
        }
    }

    [Fact]
    public void A_delimiter_that_csv_cannot_have_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CsvTableWriter(new MemoryStream(), OutputTable.Claims, new() { Delimiter = '"' }));

    private static void AssertComesBack(OutputTable table, string text, char delimiter)
    {
        var written = SampleResults.Write(
            stream => new CsvTableWriter(stream, table, new() { Delimiter = delimiter }),
            writer => writer.Write(HostileTexts.Result(text)));

        Assert.DoesNotContain('\0', written);
        var sound = HostileTexts.Sound(text);
        foreach (var row in CsvText.Rows(written, delimiter))
        {
            Assert.Equal(table.Columns.Length, row.Count);
            Assert.Equal(HostileTexts.Guarded(sound), row["article_id"]);
            if (row.TryGetValue("incident_id", out var id))
                Assert.Equal(HostileTexts.Guarded(sound + "#1"), id);
            if (row.TryGetValue("title", out var title))
                Assert.DoesNotContain('\n', title);
            if (row.TryGetValue("url", out var url))
                Assert.Equal(HostileTexts.Guarded(sound), url);
        }
    }

    private static Diagnostic Warning(string code) => new(code, DiagnosticLevel.Warning, "x", default);

    private static string Write(OutputTable table, Action<IResultWriter> write) =>
        SampleResults.Write(stream => new CsvTableWriter(stream, table), write);
}
