namespace NewsEvents.Tests.Places;

public sealed class PlaceComponentTests
{
    [Theory]
    [InlineData("The mayor of Toronto spoke.", "Toronto", "Ontario", "CA")]
    [InlineData("Tornadoes hit Oklahoma on Friday.", "Oklahoma", null, "US")]
    [InlineData("A fire broke out in Bangor, Maine, on Monday.", "Bangor", "Maine", "US")]
    [InlineData("A bomb was defused in Bangor, Northern Ireland.", "Bangor", "Northern Ireland", "GB")]
    [InlineData("TROY, N.C. (AP) - Two men were arrested.", "TROY", "North Carolina", "US")]
    [InlineData("Shelling hit Krasnohorivka, Donetsk Oblast, overnight.", "Krasnohorivka", "Donetsk", "UA")]
    [InlineData("Police in Paris, Texas, said he fled.", "Paris", "Texas", "US")]
    [InlineData("Police in Paris said he fled to Lyon.", "Paris", "Île-de-France", "FR")]
    [InlineData("Gunmen attacked a patrol in Kunar, officials in Kabul said.", "Kunar", null, "AF")]
    [InlineData("Troops left Helmand Province in Afghanistan.", "Helmand Province", null, "AF")]
    [InlineData("Rebels hold parts of Idlib Governorate in Syria.", "Idlib Governorate", null, "SY")]
    [InlineData("Houthi rebels shelled Hodeidah in Yemen.", "Hodeidah", "Al Hudaydah", "YE")]
    [InlineData("A car bomb went off in Sadr City.", "Sadr City", "Baghdad", "IQ")]
    public void A_name_is_put_where_the_text_means_it(string text, string name, string? admin1, string country)
    {
        var mention = PlaceSample.Resolve(text, name);
        Assert.NotNull(mention);
        Assert.Equal(admin1, mention.Place.Admin1);
        Assert.Equal(country, mention.Place.CountryCode);
    }

    [Theory]
    [InlineData("Exports from China fell.", "China", "China")]
    [InlineData("He flew to the U.S. on Monday.", "U.S.", "United States")]
    [InlineData("She moved to the U.K. last year.", "U.K.", "United Kingdom")]
    [InlineData("Georgia shares borders with Russia, Armenia and Turkey.", "Georgia", "Georgia")]
    public void A_country_is_the_country(string text, string name, string country)
    {
        var mention = PlaceSample.Resolve(text, name);
        Assert.NotNull(mention);
        Assert.Equal(PlaceKind.Country, mention.Place.Kind);
        Assert.Equal(country, mention.Place.Name);
    }

    [Fact]
    public void Washington_DC_is_one_place_and_a_town_with_its_state_is_two()
    {
        Assert.Equal("Washington, DC; Chippewa Falls; Wisconsin", PlaceSample.Names("He moved from Washington, DC to Chippewa Falls, Wisconsin."));
    }

    [Fact]
    public void An_article_with_a_vanished_state_keeps_its_other_places()
    {
        var places = PlaceSample.Read("The Soviet Union withdrew from Afghanistan. Fighting went on in Kabul.").Places;
        Assert.Contains(places, place => place.Place.Name == "Kabul");
        Assert.Contains(places, place => place.Place.CountryCode == "AF" && place.Place.Kind == PlaceKind.Country);
    }

    [Fact]
    public void An_unknown_village_lies_where_the_text_puts_it()
    {
        var mention = PlaceSample.Resolve("Militants burned houses in Qwyzbar village in Borno state, Nigeria.", "Qwyzbar");
        Assert.NotNull(mention);
        Assert.Equal("Qwyzbar", mention.Place.Name);
        Assert.Equal("Borno", mention.Place.Admin1);
        Assert.Equal("NG", mention.Place.CountryCode);
        Assert.True(mention.Confidence < 0.6);
    }

    [Fact]
    public void The_article_decides_between_places_of_one_name()
    {
        const string Text = "Police in Ontario said the man was arrested in London. He will appear in court in Toronto, a spokesman in Hamilton said.";
        Assert.Equal("CA", PlaceSample.Resolve(Text, "London")?.Place.CountryCode);
        Assert.Equal("GB", PlaceSample.Resolve("British police said the man was arrested in London.", "London")?.Place.CountryCode);
    }

    [Fact]
    public void A_place_inside_the_name_of_an_organisation_is_found_in_it()
    {
        var document = NewsPipeline.Default.Analyze(new Article("a", "The Kentucky State Police arrested two men on Friday, a spokesman said."));
        var mention = Assert.Single(document.Places);
        Assert.Equal("Kentucky", mention.Text);
        Assert.NotEqual(EntityType.Place, document.Entities[mention.EntityIndex].Type);
    }
}
