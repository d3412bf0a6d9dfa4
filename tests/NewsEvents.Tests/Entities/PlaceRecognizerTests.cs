using NewsEvents.Tests.Places;

namespace NewsEvents.Tests.Entities;

public sealed class PlaceRecognizerTests
{
    [Theory]
    [InlineData("Reading books is fun.")]
    [InlineData("Nice work, everyone.")]
    [InlineData("Of the dead, four were children.")]
    [InlineData("Man kills three before police arrive.")]
    [InlineData("Jordan Smith was charged with murder.")]
    [InlineData("Hillary Clinton spoke.")]
    [InlineData("Mr. Lincoln declined to comment.")]
    [InlineData("Let Us know what you think.")]
    public void Words_and_people_are_no_places(string text) => Assert.Equal("", PlaceSample.Names(text));

    [Theory]
    [InlineData("The blast in Reading, England, killed two.", "Reading; England")]
    [InlineData("King Abdullah returned to Jordan.", "Jordan")]
    [InlineData("Fighting spread to the village of Zzubair on Tuesday.", "Zzubair")]
    [InlineData("Troops entered the Sahel region.", "Sahel")]
    [InlineData("He lives on Wexbury Street.", "Wexbury Street")]
    public void Names_of_places_are_found(string text, string names) => Assert.Equal(names, PlaceSample.Names(text));

    [Fact]
    public void A_name_that_is_a_persons_once_is_no_place()
    {
        Assert.Equal("", PlaceSample.Names("Georgia Stevens skates. Georgia began at nine."));
    }

    [Theory]
    [InlineData("Turkish jets struck.", "Turkish", "Turkey")]
    [InlineData("Three Israelis were hurt.", "Israelis", "Israel")]
    [InlineData("An Afghan officer died.", "Afghan", "Afghanistan")]
    [InlineData("The European Union agreed.", "European", "Europe")]
    [InlineData("South Korean troops landed.", "South Korean", "South Korea")]
    public void Nationalities_name_their_country(string text, string words, string country)
    {
        var entity = Assert.Single(PlaceSample.Read(text).Entities, entity => entity.Type == EntityType.Nationality);
        Assert.Equal(words, entity.Text);
        Assert.Equal(country, entity.Canonical);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD800\uDC00\uD800 , , ( ) \0")]
    [InlineData("IN US ON OF AND PARIS")]
    public void Odd_texts_do_no_harm(string text) => Assert.NotNull(PlaceSample.Read(text));
}
