using System.Text.Json;

namespace NewsEvents.IO.Tests;

public class GeoJsonIncidentWriterTests
{
    [Fact]
    public void Incidents_with_a_known_place_become_points()
    {
        var written = SampleResults.Write(stream => new GeoJsonIncidentWriter(stream), writer =>
        {
            writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident, SampleResults.BareIncident));
            writer.WriteError(new("NE0001", "x", "bad", "in", 2));
            writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident));
        });

        using var parsed = JsonDocument.Parse(written);
        Assert.Equal("FeatureCollection", parsed.RootElement.GetProperty("type").GetString());
        var features = parsed.RootElement.GetProperty("features").EnumerateArray().ToArray();
        Assert.Equal(2, features.Length);
        Assert.Equal("[71.57849,34.008]", features[0].GetProperty("geometry").GetProperty("coordinates").GetRawText());
        var properties = features[0].GetProperty("properties");
        Assert.Equal("a1#1", properties.GetProperty("incident_id").GetString());
        Assert.Equal("2023-01-30", properties.GetProperty("date_start").GetString());
        Assert.Equal(32, properties.GetProperty("killed_min").GetInt32());
        Assert.False(properties.TryGetProperty("killed_max", out _));
    }

    [Theory]
    [InlineData(0, 180.5)]
    [InlineData(-90.5, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void A_place_that_is_not_on_earth_is_no_point(double latitude, double longitude) =>
        Assert.Empty(Features(At(latitude, longitude)));

    [Theory]
    [InlineData(90, 180, "[180,90]")]
    [InlineData(-90, -180, "[-180,-90]")]
    [InlineData(-18.1416, 178.4419, "[178.4419,-18.1416]")]
    [InlineData(0.000001, -0.000001, "[0,0]")]
    public void Places_at_the_edges_are_points_of_two_numbers(double latitude, double longitude, string coordinates)
    {
        var feature = Assert.Single(Features(At(latitude, longitude)));

        Assert.Equal(["type", "id", "geometry", "properties"], feature.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("Feature", "b#1"), (feature.GetProperty("type").GetString(), feature.GetProperty("id").GetString()));
        Assert.Equal("b#1", feature.GetProperty("properties").GetProperty("incident_id").GetString());
        Assert.Equal($"{{\"type\":\"Point\",\"coordinates\":{coordinates}}}", feature.GetProperty("geometry").GetRawText());
    }

    [Fact]
    public void Properties_are_columns_of_the_table_of_incidents()
    {
        var columns = OutputTable.Incidents.Columns.Select(column => column.Name).ToHashSet();

        Assert.Empty(Features(SampleResults.FullIncident)[0].GetProperty("properties").EnumerateObject().Select(property => property.Name).Except(columns));
    }

    [Fact]
    public void Hostile_texts_leave_it_valid()
    {
        foreach (var text in HostileTexts.All)
        {
            var written = SampleResults.Write(stream => new GeoJsonIncidentWriter(stream), writer => writer.Write(HostileTexts.Result(text)));
            using var parsed = JsonDocument.Parse(written);
            Assert.Equal(1, parsed.RootElement.GetProperty("features").GetArrayLength());
        }
    }

    [Fact]
    public void No_articles_give_an_empty_collection() =>
        Assert.Equal(
            "{\"type\":\"FeatureCollection\",\"features\":[]}\n",
            SampleResults.Write(stream => new GeoJsonIncidentWriter(stream), _ => { }));

    private static Incident At(double latitude, double longitude) =>
        new("b#1", IncidentType.Fire) { Place = new("X", new("place", default, "X", 0)) { Place = new("X", latitude, longitude) } };

    private static JsonElement[] Features(Incident incident)
    {
        var written = SampleResults.Write(stream => new GeoJsonIncidentWriter(stream), writer => writer.Write(SampleResults.Of(new("b", "x"), incident)));
        using var parsed = JsonDocument.Parse(written);
        return [.. parsed.RootElement.Clone().GetProperty("features").EnumerateArray()];
    }
}
