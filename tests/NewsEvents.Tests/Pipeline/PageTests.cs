using NewsEvents.Tests.Architecture;

namespace NewsEvents.Tests.Pipeline;

/// <summary>A whole copied page, from menus to footer, gives the records of its article alone.</summary>
public class PageTests
{
    private static readonly ExtractionResult Result =
        NewsPipeline.Default.Extract(new Article("page", File.ReadAllText(Repository.PathOf("data", "samples", "page-dump.txt"))));

    [Fact]
    public void The_headline_and_the_date_of_the_page_are_found()
    {
        Assert.Equal("Suicide bomber kills at least 17 at Mogadishu tea shop", Result.Document.Title);
        Assert.Equal(new DateOnly(2024, 3, 14), Result.Document.Published);
    }

    [Fact]
    public void The_main_incident_comes_first()
    {
        var main = Result.Incidents[0];

        Assert.True(main.IsMain);
        Assert.Equal((IncidentType.Bombing, "suicide"), (main.Type, main.Subtype));
        Assert.Equal(DateRange.Day(new DateOnly(2024, 3, 14)), main.Date);
        Assert.Equal(("Mogadishu", "SO"), (main.Place?.Name, main.Place?.Place?.CountryCode));
        Assert.Equal((17, null), (main.Killed?.Minimum, main.Killed?.Maximum));
        Assert.Equal(29, main.Injured?.Maximum);
    }

    [Fact]
    public void Background_incidents_are_records_of_their_own()
    {
        Assert.Contains(Result.Incidents, incident => !incident.IsMain && incident.Date?.ToString() == "2022-10" && incident.Killed?.Minimum == 100);
        Assert.Contains(Result.Incidents, incident => !incident.IsMain && incident.Date?.ToString() == "2024-03-13" && incident.Killed?.Maximum == 2);
    }

    [Fact]
    public void Nothing_comes_from_lists_of_other_articles_or_the_footer()
    {
        var end = Result.Article.Text.IndexOf("Additional reporting", StringComparison.Ordinal);

        Assert.All(Result.Incidents.SelectMany(incident => incident.Evidence), evidence => Assert.InRange(evidence.Span.End, 0, end));
    }
}
