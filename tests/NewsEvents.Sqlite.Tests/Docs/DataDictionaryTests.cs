using System.Text;
using System.Text.Json;
using NewsEvents.IO;
using NewsEvents.IO.Tests;
using NewsEvents.Tests.Architecture;

namespace NewsEvents.Sqlite.Tests.Docs;

/// <summary>docs/data-dictionary.md tells of every field, as the code has it.</summary>
public sealed class DataDictionaryTests
{
    [Fact]
    public void The_page_is_the_one_that_the_code_makes()
    {
        var path = Repository.PathOf("docs", "data-dictionary.md");
        var made = DataDictionary.Create(GeoJsonProperties());
        if (Environment.GetEnvironmentVariable("APPROVE_DOCS") == "1")
            File.WriteAllText(path, made);

        Assert.True(
            File.ReadAllText(path).ReplaceLineEndings("\n") == made,
            "docs/data-dictionary.md is out of date: run this test with APPROVE_DOCS=1 and commit the page.");
    }

    [Fact]
    public void No_column_is_left_without_a_word_or_named_twice()
    {
        OutputTable[] tables = [OutputTable.Incidents, OutputTable.Articles, OutputTable.ArticleSummaries, OutputTable.Claims, OutputTable.Entities];
        Assert.All(tables.SelectMany(table => table.Columns), column => Assert.True(column.Description.EndsWith('.'), column.Name));
        Assert.All(tables, table => Assert.Equal(table.Columns.Length, table.Columns.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count()));
    }

    private static string[] GeoJsonProperties()
    {
        var full = SampleResults.FullIncident with
        {
            Killed = new(CasualtyKind.Killed, CountQualifier.Exact, new("killed", default, "x", 0)) { Minimum = 1, Maximum = 1 },
        };
        var written = SampleResults.Write(stream => new GeoJsonIncidentWriter(stream), writer => writer.Write(SampleResults.Of(SampleResults.Article, full)));
        using var parsed = JsonDocument.Parse(Encoding.UTF8.GetBytes(written));
        return [.. parsed.RootElement.GetProperty("features")[0].GetProperty("properties").EnumerateObject().Select(property => property.Name)];
    }
}
