using NewsEvents.Incidents;
using NewsEvents.Learning;

namespace NewsEvents.Tests.Incidents;

public class ArgumentTests
{
    [Theory]
    [InlineData("Gunmen opened fire on a bus near Quetta on Sunday, killing nine passengers.", "Gunmen")]
    [InlineData("Nine villagers were killed on Sunday by Boko Haram fighters in Borno State.", "Boko Haram")]
    [InlineData("Israel bombed a school in Gaza City on Sunday, killing nine people.", "Israel")]
    [InlineData("Egypt's security forces shot dead three protesters in Cairo on Sunday.", "Egypt's security forces")]
    [InlineData("A 30-year-old man stabbed two women at a market in Lyon on Sunday.", "man")]
    [InlineData("The Islamic State (ISIS) attacked a checkpoint near Kirkuk on Sunday, killing two policemen.", "Islamic State")]
    public void Who_did_it_is_told_from_how_the_words_stand(string text, string name) =>
        Assert.Equal([name], Extracting.MainOf(text).Actors.Select(static actor => actor.Name));

    [Fact]
    public void Who_is_only_thought_to_have_done_it_is_suspected()
    {
        var actor = Assert.Single(Extracting.MainOf("Suspected militants killed four soldiers in an ambush near Mopti on Sunday.").Actors);

        Assert.Equal(("militants", ActorStance.Suspected), (actor.Name, actor.Stance));
    }

    [Fact]
    public void Both_sides_of_a_clash_are_parties()
    {
        var actors = Extracting.MainOf("Twelve people were killed on Sunday in clashes between Taliban fighters and Afghan forces in Helmand.").Actors;

        Assert.Equal(2, actors.Length);
        Assert.All(actors, static actor => Assert.Equal(ActorStance.Party, actor.Stance));
    }

    [Fact]
    public void Those_who_arrest_did_not_do_what_it_is_for()
    {
        var incidents = Extracting.From("A bomb planted by Hamas killed two people in Haifa on Sunday. Police arrested three men over the bombing on Monday.").Incidents;

        var bombing = Assert.Single(incidents, static incident => incident.Type == IncidentType.Bombing);
        Assert.DoesNotContain(bombing.Actors, static actor => actor.Name.Contains("olice", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_does_an_accident() =>
        Assert.Empty(Extracting.MainOf("A bus crashed near Quito on Sunday, killing nine people, police said.").Actors);

    [Fact]
    public void Words_of_actors_and_targets_stand_where_they_point()
    {
        const string Text = "Unidentified gunmen attacked a crowded market in Kano on Sunday, killing nine traders.";
        var incident = Extracting.MainOf(Text);

        var actor = Assert.Single(incident.Actors);
        Assert.Equal("Unidentified gunmen", Text.Substring(actor.Span.Start, actor.Span.Length));
        var target = Assert.Single(incident.Targets, static target => target.Text.Contains("market", StringComparison.Ordinal));
        Assert.Equal(target.Text, Text.Substring(target.Span.Start, target.Span.Length));
    }

    [Fact]
    public void Every_value_and_pair_of_values_is_a_feature_of_its_own()
    {
        var space = new FeatureSpace([("colour", ["red", "green"]), ("size", ["small", "middle", "large"])], [(0, 1)]);
        var features = new List<int>();

        space.Fill([1, 2], features);

        Assert.Equal(["always", "colour.green", "size.large", "colour.green+size.large"], features.Select(feature => space.Names[feature]));
        Assert.Equal(space.Names.Length, space.Names.Distinct().Count());
    }
}
