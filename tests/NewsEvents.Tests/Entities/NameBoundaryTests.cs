namespace NewsEvents.Tests.Entities;

public sealed class NameBoundaryTests
{
    [Theory]
    [InlineData("The drug was banned by the Seed and Drug Administration last year.", "Seed and Drug Administration", "organization")]
    [InlineData("He teaches at the Institute for Peace Studies in the capital.", "Institute for Peace Studies", "organization")]
    [InlineData("They asked the National Farmers' Union for help.", "National Farmers' Union", "organization")]
    [InlineData("Friends of Abu Walid al-Brandvoli came to the house.", "Abu Walid al-Brandvoli", "person")]
    [InlineData("Reporters met Ikram Jan on the road.", "Ikram Jan", "person")]
    [InlineData("Two cars were left on Interstate 95 overnight.", "Interstate 95", "place")]
    public void A_name_is_taken_whole(string text, string name, string type)
    {
        Assert.Equal(type, EntitySample.One(text, name).Type.Name);
    }

    [Fact]
    public void An_office_that_runs_into_a_name_is_cut_off()
    {
        var person = EntitySample.One("They met U.S. Secretary of State Teodora Malvik on Monday.", "Teodora Malvik");
        Assert.Equal("Secretary of State", person.Office);
    }

    [Theory]
    [InlineData("The Boeing 737 skidded off the runway.")]
    [InlineData("The loan is worth MNT 6.5 billion.")]
    [InlineData("A new early warning system (EWSX) is being built.")]
    public void Products_currencies_and_short_notes_are_no_organisations(string text)
    {
        Assert.Empty(EntitySample.Names(text, EntityType.Organization));
    }

    [Fact]
    public void A_line_in_capitals_still_gives_names()
    {
        const string Text = "BOMBER STRUCK A MOSQUE IN THE CITY, SAID GHULAM MALVIK, THE GOVERNOR OF THE PROVINCE. THE PAKISTANI TALIBAN DENIED IT.";
        Assert.Equal(["GHULAM MALVIK"], EntitySample.Names(Text, EntityType.Person));
        Assert.Equal("GOVERNOR", EntitySample.One(Text, "GHULAM MALVIK").Office);
        Assert.Equal(["PAKISTANI TALIBAN"], EntitySample.Names(Text, EntityType.Group));
        Assert.Empty(EntitySample.Names(Text, EntityType.Place));
        Assert.Equal(["MINISTRY OF AGRICULTURE"], EntitySample.Names("THEY LEFT THE MINISTRY OF AGRICULTURE AT NOON.", EntityType.Organization));
    }

    [Fact]
    public void A_headline_gives_its_names_and_no_ordinary_words()
    {
        Assert.Equal(["Taliban"], EntitySample.Read("Gunmen Kill Seven Farmers Near Village, Taliban Deny Role").Select(entity => entity.Text));
    }

    [Theory]
    [InlineData("Shots were fired at Israeli forces there.", "Israeli forces")]
    [InlineData("Pakistan's military denied the report.", "Pakistan's military")]
    [InlineData("An Afghan and coalition security force found the cache.", "Afghan and coalition security force")]
    public void A_nationality_or_country_with_a_force_word_is_a_force(string text, string name)
    {
        Assert.Equal(EntityType.Force, EntitySample.One(text, name).Type);
    }

    [Fact]
    public void One_name_has_one_type_in_a_document()
    {
        const string Text = "The Malvik Company said so. Police searched Malvik Company. In Malvik Company nobody spoke.";
        Assert.All(EntitySample.Read(Text), entity => Assert.Equal(EntityType.Organization, entity.Type));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800\ud800 \udfff 'al- - of of of the")]
    [InlineData("Mr. Dr. Gen. President of of the and & ( ) 's -")]
    [InlineData("A-B-C-D-E-F-G of the of the X & Y & Z bin al de la")]
    public void Strange_text_does_no_harm(string text)
    {
        Assert.NotNull(EntitySample.Read(text));
    }
}
