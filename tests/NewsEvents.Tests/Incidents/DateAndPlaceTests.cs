namespace NewsEvents.Tests.Incidents;

/// <summary>When and where an incident was, beside the days and places of its report, of arrests and of hospitals.</summary>
public sealed class DateAndPlaceTests
{
    [Theory]
    [InlineData("A man was shot dead outside a bar in Peshawar, police said. It happened Saturday night on a busy road.", "2023-01-28")]
    [InlineData("Two people were killed in a shooting in Peshawar. Police were called to the scene late Friday.", "2023-01-27")]
    [InlineData("A gunman shot dead four people at a shop in Peshawar on Friday. Two men were arrested Sunday, police said.", "2023-01-27")]
    [InlineData("PESHAWAR, Pakistan (Jan. 30, 2023) - Gunmen killed four soldiers in an attack on a checkpoint in Peshawar yesterday.", "2023-01-29")]
    public void The_day_is_that_of_the_incident(string text, string day) =>
        Assert.Equal(day, Extracting.MainOf(text).Date?.ToString());

    [Theory]
    [InlineData("KABUL, Afghanistan (Jan. 30, 2023) - Soldiers killed two insurgents in Helmand province today.", "Helmand")]
    [InlineData("CHICAGO - A man was shot dead in the Washington Heights neighborhood on Sunday, police said.", "Chicago")]
    [InlineData("Two men were shot in Chicago on Sunday. One was taken in serious condition to Mount Sinai Hospital and died there.", "Chicago")]
    public void The_place_is_that_of_the_incident(string text, string place) =>
        Assert.Equal(place, Extracting.MainOf(text).Place?.Place?.Name);

    [Fact]
    public void The_number_of_a_block_is_no_year() =>
        Assert.Equal("2023-01-29", Extracting.MainOf("Two men were shot dead in Chicago on Sunday. The shooting happened in the 1900 block of Main Street.").Date?.ToString());
}
