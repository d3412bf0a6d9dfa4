namespace NewsEvents.Tests.Entities;

/// <summary>What the trained tagger and the rules settle together.</summary>
public class NameTaggerTests
{
    [Fact]
    public void A_name_that_no_list_knows_is_found_by_its_context()
    {
        var entities = EntitySample.Read("Residents said Qorvek rebels shelled the village of Tulmaro, and aid group Helpwide pulled its staff out.");
        Assert.Contains(entities, static entity => entity is { Text: "Tulmaro" } && entity.Type == EntityType.Place);
        Assert.Contains(entities, static entity => entity is { Text: "Helpwide" } && entity.Type == EntityType.Organization);
    }

    [Fact]
    public void What_the_lists_know_of_a_name_stays_with_it()
    {
        var entity = Assert.Single(EntitySample.Read("Boko Haram fighters attacked the town on Friday."), static entity => entity.Type == EntityType.Group);
        Assert.Equal(("Boko Haram", "NG"), (entity.Canonical, entity.Countries[0]));
    }

    [Fact]
    public void A_clear_name_is_surer_than_a_doubtful_one()
    {
        var entities = EntitySample.Read("President Emmanuel Macron met Washington in Paris.");
        var clear = Assert.Single(entities, static entity => entity.Text == "Emmanuel Macron");
        var doubtful = Assert.Single(entities, static entity => entity.Text == "Washington");
        Assert.InRange(clear.Confidence, doubtful.Confidence, 1);
        Assert.True(clear.Confidence > doubtful.Confidence);
    }

    [Fact]
    public void Names_past_the_longest_piece_of_a_sentence_are_found()
    {
        var text = string.Concat(Enumerable.Repeat("gunmen in Kabul and ", 500)) + "Herat fled.";
        var names = EntitySample.Read(text).Where(static entity => entity.Type == EntityType.Place).ToList();
        Assert.Equal(501, names.Count);
        Assert.Equal("Herat", names[^1].Text);
    }

    [Fact]
    public void Two_runs_give_the_same_names_with_the_same_confidence()
    {
        const string Text = "Musa Danjuma, the governor of Borno, told Radio Ndarason that ISWAP had attacked Damboa.";
        static IEnumerable<(string, double)> Of(string text) => EntitySample.Read(text).Select(static entity => (entity.ToString(), entity.Confidence));
        Assert.Equal(Of(Text), Of(Text));
    }
}
