namespace NewsEvents.Tests.Entities;

public sealed class GroupTests
{
    [Theory]
    [InlineData("The bomber was sent by the Pakistani Taliban, officials said.", "Pakistani Taliban", "Tehreek-e-Taliban Pakistan")]
    [InlineData("A statement from TTP praised the raid on the post.", "TTP", "Tehreek-e-Taliban Pakistan")]
    [InlineData("Fighters of ISIS left the town at dawn.", "ISIS", "Islamic State")]
    [InlineData("Fighters of Daesh left the town at dawn.", "Daesh", "Islamic State")]
    [InlineData("Gunmen from al-Shabab stormed the hotel.", "al-Shabab", "al-Shabaab")]
    public void An_alias_has_the_usual_name_as_canonical(string text, string form, string canonical)
    {
        var group = EntitySample.One(text, form);
        Assert.Equal(EntityType.Group, group.Type);
        Assert.Equal(canonical, group.Canonical);
    }

    [Fact]
    public void A_short_form_that_is_also_a_word_needs_its_long_form_or_a_word_like_militants()
    {
        Assert.Empty(EntitySample.Names("The KIA dealer on the corner has closed.", EntityType.Group));
        Assert.Contains("KIA", EntitySample.Names("The Kachin Independence Army held the hill. The KIA lost two men.", EntityType.Group));
        Assert.Contains("KIA", EntitySample.Names("Several KIA fighters were seen on the road.", EntityType.Group));
    }

    [Fact]
    public void A_group_that_no_list_knows_is_found_by_its_last_word()
    {
        var names = EntitySample.Names("The blast was claimed by the Varnia Liberation Front in a leaflet.", EntityType.Group);
        Assert.Equal(["Varnia Liberation Front"], names);
    }

    [Fact]
    public void Religious_groups_have_their_kind()
    {
        var group = EntitySample.One("A bus full of Shiite pilgrims was attacked.", "Shiite");
        Assert.Equal("religious", group.Subtype);
    }
}
