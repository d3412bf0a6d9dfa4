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

    [Fact]
    public void No_articles_give_an_empty_collection() =>
        Assert.Equal(
            "{\"type\":\"FeatureCollection\",\"features\":[]}\n",
            SampleResults.Write(stream => new GeoJsonIncidentWriter(stream), _ => { }));
}
