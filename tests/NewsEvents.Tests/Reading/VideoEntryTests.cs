using NewsEvents.Reading;

namespace NewsEvents.Tests.Reading;

public class VideoEntryTests
{
    [Theory]
    [InlineData("0:43 Police chief warns drivers", true, true)]
    [InlineData("12:05 Storm damage seen from the air", true, true)]
    [InlineData("Storm hits the coast | 1:15", true, true)]
    [InlineData("0:40 A jail is a town, too. Guards say so.", false, true)]
    [InlineData("10:30 Gunmen attacked the market.", false, false)]
    [InlineData("10:3 Gunmen attack", true, false)]
    [InlineData("Ratio of 3:45 in the final", true, false)]
    [InlineData("Police | Crime", true, false)]
    public void Knows_running_times(string line, bool isTitle, bool expected) => Assert.Equal(expected, VideoEntry.Is(line, isTitle));

    [Fact]
    public void A_list_of_videos_tells_no_incident()
    {
        const string Text = "0:47 Driver shot to death on Main Street Pause\n\n0:43 Police chief warns drivers after attack\n\n1:39 Inmates send cards";

        Assert.Empty(NewsPipeline.Default.Extract(new Article("v", Text)).Incidents);
    }

    [Fact]
    public void A_heading_between_paragraphs_tells_of_another_story()
    {
        const string Text = "Four men were shot outside a lounge in Leeds early on Saturday, police said.\n\n"
            + "New Mexico officer killed after traffic stop\n\n"
            + "All of the victims are expected to survive, a police spokesman told reporters.";

        var incident = NewsPipeline.Default.Extract(new Article("h", Text) { Published = new(2023, 1, 30) }).Incidents[0];

        Assert.Null(incident.Killed);
        Assert.Equal(4, incident.Injured?.Minimum);
    }
}
