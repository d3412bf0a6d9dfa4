namespace NewsEvents.Tests.Incidents;

/// <summary>Whether the text says that an incident took place.</summary>
public class FactualityTests
{
    [Theory]
    [InlineData("A bomb exploded in Karachi on Monday, killing two people.", Factuality.Happened)]
    [InlineData("A bomb planted outside a police station in Karachi failed to explode on Monday, police said.", Factuality.Foiled)]
    [InlineData("Police in Paris foiled a bomb attack on a train station on Monday.", Factuality.Foiled)]
    [InlineData("The army denied that its soldiers had killed 30 villagers in an attack on Tahoua on Sunday.", Factuality.Denied)]
    public void Is_told_by_the_words_around_the_trigger(string text, Factuality expected) => Assert.Equal(expected, Extracting.From(text).Incidents[0].Factuality);

    [Theory]
    [InlineData("In the film, a suicide bomber kills 12 people in a Kabul market.")]
    [InlineData("In a simulated attack on the airport on Monday, actors played 40 wounded passengers.")]
    [InlineData("If a bomb exploded in the stadium, hundreds of people could be killed, the study warns.")]
    [InlineData("The man suffered a heart attack. The striker had a shot on goal; the coach was fired.")]
    public void What_is_no_event_makes_no_record(string text) => Assert.Empty(Extracting.From(text).Incidents);

    [Fact]
    public void A_cinema_is_no_film() =>
        Assert.Equal(12, Extracting.MainOf("A gunman opened fire in a movie theater in Denver on Monday, killing 12 people.").Killed?.Minimum);

    [Fact]
    public void A_remembered_attack_keeps_its_own_date()
    {
        var incident = Assert.Single(Extracting.From("On the anniversary of the 2008 attack in Mumbai, which killed 166 people, survivors gathered in the city on Monday.").Incidents);

        Assert.False(incident.IsMain);
        Assert.Equal(("2008", 166), (incident.Date?.ToString(), incident.Killed?.Minimum));
    }
}
