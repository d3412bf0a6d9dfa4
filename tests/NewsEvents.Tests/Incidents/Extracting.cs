namespace NewsEvents.Tests.Incidents;

/// <summary>Runs the default pipeline on a text of a test.</summary>
internal static class Extracting
{
    public static readonly DateOnly Published = new(2023, 1, 30);

    public static ExtractionResult From(string text) => NewsPipeline.Default.Extract(new Article("t", text) { Published = Published });

    public static Incident MainOf(string text)
    {
        var incidents = From(text).Incidents;
        Assert.NotEmpty(incidents);
        Assert.True(incidents[0].IsMain, "the first incident is the main one");
        return incidents[0];
    }
}
