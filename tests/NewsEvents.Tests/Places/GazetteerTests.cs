using NewsEvents.Places;

namespace NewsEvents.Tests.Places;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Turkey", "TR")]
    [InlineData("UAE", "AE")]
    [InlineData("the moon", null)]
    [InlineData("U.S.", "US")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("", null)]
    public void Countries_are_found_by_their_names(string name, string? code) =>
        Assert.Equal(code, Gazetteer.Default.FindCountry(name)?.CountryCode);

    [Theory]
    [InlineData("Peshawar")]
    [InlineData("PESHAWAR")]
    [InlineData("Peshāwar")]
    public void Case_and_accents_make_no_difference(string name)
    {
        var place = Gazetteer.Default.Find(name);
        Assert.NotNull(place);
        Assert.Equal("PK", place.CountryCode);
        Assert.Equal("Khyber Pakhtunkhwa", place.Admin1);
        Assert.Equal(34.0, place.Latitude, 0.5);
        Assert.Equal(71.5, place.Longitude, 0.5);
        Assert.True(place.Population > 1_000_000);
        Assert.Equal(1168197, place.GeoNamesId);
    }

    [Theory]
    [InlineData("Turkish", "TR")]
    [InlineData("South Koreans", "KR")]
    [InlineData("Turkey", null)]
    public void Nationalities_tell_of_their_country(string word, string? code) =>
        Assert.Equal(code, Gazetteer.Default.FindNationality(word)?.CountryCode);

    [Fact]
    public void The_best_known_place_of_a_name_comes_first()
    {
        var places = Gazetteer.Default.FindAll("London");
        Assert.True(places.Count > 3);
        Assert.Equal("GB", places[0].CountryCode);
    }
}
