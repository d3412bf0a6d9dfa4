using System.Text.Json;

namespace NewsEvents.IO.Tests;

public class JsonIncidentWriterTests
{
    [Fact]
    public void Writes_one_array()
    {
        var written = SampleResults.Write(stream => new JsonIncidentWriter(stream), writer =>
        {
            writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident));
            writer.WriteError(new("NE0001", "x", "bad", "in", 2));
            writer.Write(SampleResults.Of(new("b", "x")));
        });

        using var parsed = JsonDocument.Parse(written);
        Assert.Equal(["a1", "x", "b"], parsed.RootElement.EnumerateArray().Select(record => record.GetProperty("id").GetString()));
    }

    [Fact]
    public void No_articles_give_an_empty_array() =>
        Assert.Equal("[]\n", SampleResults.Write(stream => new JsonIncidentWriter(stream), _ => { }));
}
