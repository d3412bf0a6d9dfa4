using System.Text.RegularExpressions;
using NewsEvents.Rendering;
using NewsEvents.Tests.Architecture;

namespace NewsEvents.Tests.Rendering;

public class HtmlReportTests
{
    [Fact]
    public void Counts_are_those_of_the_results()
    {
        var results = Samples();
        var incidents = results.SelectMany(result => result.Incidents).ToArray();

        var report = Report(results);
        var page = report.Render();

        Assert.Equal((results.Length, incidents.Length), (report.Articles, report.Incidents));
        Assert.Equal(incidents.Length, Rows(page).Length);
        Assert.Equal($"{incidents.Length:N0}", Figure(page, "incidents"));
        Assert.Equal($"{results.Length:N0}", Figure(page, "articles"));
        var happened = incidents.Where(incident => incident.Factuality == Factuality.Happened).ToArray();
        Assert.Equal($"{happened.Sum(incident => incident.Killed?.Minimum ?? incident.Killed?.Maximum ?? 0):N0}", Figure(page, "killed"));
        Assert.Equal($"{happened.Select(incident => incident.Place?.Place?.Country).OfType<string>().Distinct().Count()}", Figure(page, "countries"));
        foreach (var type in incidents.GroupBy(incident => incident.Type.Name.Replace('_', ' ')))
            Assert.Matches($"<bdi>{type.Key}</bdi></th><td>.*?</td><td class=\"n\">{type.Count()}<", page);
    }

    [Fact]
    public void An_actor_is_a_group_only_if_its_name_is_one()
    {
        var page = Report(
            Extract("Boko Haram fighters killed nine villagers in Borno State."), Extract("Gunmen killed nine villagers in Borno State.")).Render();
        var groups = page[page.IndexOf("Groups named", StringComparison.Ordinal)..page.IndexOf("id=\"incidents\"", StringComparison.Ordinal)];

        Assert.Contains("<bdi>Boko Haram</bdi>", groups, StringComparison.Ordinal);
        Assert.DoesNotContain("<bdi>Gunmen</bdi>", groups, StringComparison.Ordinal);
    }

    [Fact]
    public void What_did_not_happen_is_counted_apart()
    {
        var result = Extract("A bomb killed nine people in Kabul on Monday.");
        var denied = result.Incidents[0] with { Factuality = Factuality.Denied };
        var page = Report(new ExtractionResult(result.Document, [denied], "1")).Render();

        Assert.Equal(("1", "0", "0"), (Figure(page, "incidents"), Figure(page, "killed"), Figure(page, "countries")));
        Assert.Contains("1 incidents did not happen", page.Replace("1 incident did", "1 incidents did", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_ends_and_the_counts_go_on()
    {
        var result = Extract("A bomb killed nine people in Kabul on Monday.");
        var report = new HtmlReport();
        for (var i = 0; i < HtmlReport.MostRows + 5; i++)
            report.Add(result);

        var page = report.Render();

        Assert.Equal(HtmlReport.MostRows + 5, report.Incidents);
        Assert.Equal(HtmlReport.MostRows, Rows(page).Length);
        Assert.Contains("The first 2,000 of 2,005 incidents", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_that_could_not_be_read_are_told()
    {
        var report = Report(Extract("All was quiet."));
        report.AddFailure();
        report.AddFailure();

        Assert.Contains("2 more articles could not be read", report.Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_nothing_is_a_page()
    {
        var page = new HtmlReport().Render();

        Assert.Equal("0", Figure(page, "articles"));
        Assert.DoesNotContain("<table id", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_stay_text_and_nothing_leaves_the_page()
    {
        const string Hostile = "<img src=x onerror=alert(1)>\"' \u202E\0";
        var document = NewsPipeline.Default.Analyze(new Article(Hostile, "Quiet.") { Title = Hostile });
        var evidence = new Evidence("place", default, "", -1);
        var incident = new Incident(Hostile, new IncidentType(Hostile))
        {
            Place = new IncidentPlace(Hostile, evidence) { Place = new Place(Hostile, 1, 1) { Country = Hostile } },
            Actors = [new IncidentActor(Hostile, Hostile, EntityType.Group, ActorStance.Claimed, default)],
        };

        var page = Report(new ExtractionResult(document, [incident], Hostile)).Render();

        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', page);
        Assert.DoesNotMatch("://|url\\(|<a |\\ssrc=\"", page);
    }

    [Fact]
    public void The_same_results_give_the_same_page() => Assert.Equal(Report(Samples()).Render(), Report(Samples()).Render());

    private static HtmlReport Report(params ExtractionResult[] results)
    {
        var report = new HtmlReport();
        foreach (var result in results)
            report.Add(result);
        return report;
    }

    private static ExtractionResult Extract(string text) =>
        NewsPipeline.Default.Extract(new Article("a", text) { Published = new(2021, 3, 3) });

    private static ExtractionResult[] Samples() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("data", "samples"), "*.txt").Order(StringComparer.Ordinal).Select(path => Extract(File.ReadAllText(path)))];

    private static string[] Rows(string page) => [.. Regex.Matches(page, "<tr><td>.*?</tr>", RegexOptions.Singleline).Select(match => match.Value)];

    private static string Figure(string page, string name) => Regex.Match(page, $"<dt>{name}</dt><dd><b>([0-9,]*)</b>").Groups[1].Value;
}
