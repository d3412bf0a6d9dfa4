using NewsEvents.Places;

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
    [InlineData("In the Texas town of Paris, police arrested a man.", "Paris", "Texas", "US")]
    [InlineData("A bomb went off in Pakistan's Charsadda.", "Charsadda", "Khyber Pakhtunkhwa", "PK")]
    [InlineData("Deputies were called to a block of Elm Street in Toledo, the sheriff said.", "Toledo", "Ohio", "US")]
    [InlineData("The river ran high in Saigon.", "Saigon", null, "VN")]
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

    [Theory]
    [InlineData("Police in Magnolia said he fled to McComb and Brookhaven.", "Magnolia", "Mississippi")]
    [InlineData("Police in Magnolia said he drove to Texarkana and El Dorado.", "Magnolia", "Arkansas")]
    [InlineData("A Merritt Island man was jailed in Brevard County.", "Merritt Island", "Florida")]
    public void Places_near_each_other_are_meant_together(string text, string name, string admin1) =>
        Assert.Equal(admin1, NewsPipeline.Default.Analyze(new Article("a", text)).Places.First(place => place.Text == name).Place.Admin1);

    [Theory]
    [InlineData("Kiev", "Kyiv")]
    [InlineData("Al-Raqqah", "Raqqa")]
    [InlineData("Calcutta", "Kolkata")]
    [InlineData("Burma", "Myanmar")]
    [InlineData("Zaire", "Democratic Republic of the Congo")]
    [InlineData("Sanaa", "Sana'a")]
    public void Variants_and_former_names_are_the_same_place(string variant, string name) =>
        Assert.Equal(Gazetteer.Default.Find(name)?.GeoNamesId, Gazetteer.Default.Find(variant)?.GeoNamesId);

    [Theory]
    [InlineData("the Middle East", PlaceKind.Region)]
    [InlineData("the Sahel", PlaceKind.Region)]
    [InlineData("Kashmir", PlaceKind.Region)]
    [InlineData("Donbas", PlaceKind.Region)]
    [InlineData("the West Bank", PlaceKind.Admin1)]
    [InlineData("the Red Sea", PlaceKind.Natural)]
    [InlineData("the Nile", PlaceKind.Natural)]
    public void Regions_seas_and_rivers_are_places(string name, PlaceKind kind)
    {
        var mention = NewsPipeline.Default.Analyze(new Article("a", $"They crossed {name} on Monday.")).Places.Single();
        Assert.Equal(kind, mention.Place.Kind);
    }

    [Theory]
    [InlineData("Jordan said he would come.")]
    [InlineData("Paris Hilton sang.")]
    [InlineData("She ate a turkey sandwich.")]
    [InlineData("Bristol-Myers shares fell.")]
    [InlineData("Chad Smith and Virginia Brown testified.")]
    public void Names_of_people_and_things_are_no_places(string text) =>
        Assert.Empty(NewsPipeline.Default.Analyze(new Article("a", text)).Places);

    [Fact]
    public void The_next_likely_place_stands_beside_the_one_chosen()
    {
        var mention = PlaceSample.Resolve("Police in Paris, Texas, said he fled.", "Paris");
        Assert.Equal("FR", mention?.RunnerUp?.CountryCode);
        Assert.Null(PlaceSample.Resolve("Fighting reached Mogadishu.", "Mogadishu")?.RunnerUp);
    }

    [Fact]
    public void Groups_and_sources_hint_at_the_country()
    {
        const string Text = "Fighters of the Allied Democratic Forces (ADF) burned houses in Beni.";
        Assert.Equal("CD", NewsPipeline.Default.Analyze(new Article("a", Text)).Places.Single().Place.CountryCode);
        const string Doubtful = "A fire killed two people in Perth on Sunday.";
        Assert.Equal("AU", NewsPipeline.Default.Analyze(new Article("a", Doubtful) { Url = "https://news.example.au/fire" }).Places.Single().Place.CountryCode);
        Assert.Equal("GB", NewsPipeline.Default.Analyze(new Article("a", Doubtful) { Source = "The Herald of Scotland" }).Places.Single().Place.CountryCode);
    }

    [Fact]
    public void The_focus_is_where_most_places_lie()
    {
        var focus = NewsPipeline.Default.Analyze(new Article("a", "Gunmen attacked Maiduguri in Borno, Nigeria. Fighting reached Bama and Konduga. A minister spoke.")).Focus;
        Assert.Equal("Nigeria", focus.Countries[0].Place.Name);
        Assert.True(focus.Countries[0].Share > 0.7);
        Assert.Equal("Borno", Assert.Single(focus.Provinces).Place.Name);
        Assert.Empty(NewsPipeline.Default.Analyze(new Article("a", "Nothing happened.")).Focus.Countries);
    }

    [Fact]
    public void A_hundred_thousand_names_take_time_in_proportion()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000 / 4).Select(i => $"They went from Springfield to San Antonio, Paris, and Victoria{(i % 3 == 0 ? ", Texas" : "")}. "));
        Assert.True(NewsPipeline.Default.Analyze(new Article("a", text)).Places.Length >= 50_000);
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
