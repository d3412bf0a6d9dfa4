using System.Globalization;
using NewsEvents.Incidents;

namespace NewsEvents.Tests.Incidents;

public class MergingTests
{
    [Fact]
    public void An_arrest_over_an_attack_is_an_incident_beside_it()
    {
        var result = Extracting.From(
            "A bomb exploded in a mosque in Lahore on Sunday, killing nine worshippers. Police said the blast happened during prayers. "
            + "Officers arrested four men in Karachi on Monday.");

        var detention = Assert.Single(result.Incidents, static incident => incident.Type == IncidentType.Detention);
        var bombing = Assert.Single(result.Incidents, static incident => incident.Type == IncidentType.Bombing);
        Assert.Equal(4, detention.Detained?.Maximum);
        Assert.Equal(9, bombing.Killed?.Maximum);
        Assert.Null(bombing.Detained);
    }

    [Fact]
    public void A_death_told_beside_its_cause_is_of_that_incident()
    {
        var incident = Assert.Single(Extracting.From("A suicide bombing in Mogadishu on Sunday killed six civilians.").Incidents);

        Assert.Equal((IncidentType.Bombing, 6), (incident.Type, incident.Killed?.Maximum));
    }

    [Fact]
    public void A_chronicle_of_hundreds_of_incidents_gives_a_record_for_each()
    {
        string[] places = ["Kabul", "Baghdad", "Mosul", "Peshawar", "Quetta", "Mogadishu", "Kano", "Aleppo"];
        var day = new DateOnly(2020, 1, 3);
        var lines = Enumerable.Range(0, 300).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"A bomb blast in {places[i * 5 % 8]} killed {2 + (i % 9)} people on {day.AddDays(2 * i):d MMMM yyyy}."));

        var result = Extracting.From(string.Join('\n', lines));

        Assert.InRange(result.Incidents.Length, 290, 310);
    }

    [Fact]
    public void Pairs_of_types_have_numbers_of_their_own_without_order()
    {
        var pairs = new IncidentLexicons(NewsModel.Default).TypePairs;
        var names = pairs.PairNames().ToArray();

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(pairs.Find(IncidentType.Bombing, IncidentType.Riot), pairs.Find(IncidentType.Riot, IncidentType.Bombing));
        Assert.Equal("types.riot.bombing", names[pairs.Find(IncidentType.Bombing, IncidentType.Riot).Types]);
        Assert.Equal("families.crowd.armed", names[pairs.Find(IncidentType.Bombing, IncidentType.Riot).Families]);
        Assert.Equal((-1, -1), pairs.Find(new IncidentType("eclipse"), IncidentType.Riot));
    }
}
