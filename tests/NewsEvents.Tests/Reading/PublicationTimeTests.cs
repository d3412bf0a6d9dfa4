using NewsEvents.Reading;

namespace NewsEvents.Tests.Reading;

public sealed class PublicationTimeTests
{
    [Theory]
    [InlineData("Published: MARCH 14, 2021 09:12", "2021-03-14T09:12")]
    [InlineData("March 14, 2021 | 4:10pm", "2021-03-14T16:10")]
    [InlineData("March 14, 2021, 9:28 AM UTC", "2021-03-14T09:28Z")]
    [InlineData("Published 12.05 a.m. (EST) on 14 March 2021", "2021-03-14T00:05-05:00")]
    [InlineData("Sunday 14 March 2021 21:05 BST", "2021-03-14T21:05+01:00")]
    [InlineData("14 March 2021 1405 GMT", "2021-03-14T14:05Z")]
    [InlineData("March 14, 20215:45 AM", "2021-03-14T05:45")]
    [InlineData("2021-03-14T20:51:19Z", "2021-03-14T20:51Z")]
    [InlineData("March 14, 2021 10:30 Art", "2021-03-14T10:30")]
    [InlineData("14.03.2021", "2021-03-14")]
    [InlineData("March 14, 2021", "2021-03-14")]
    [InlineData("March 14, 2021 25:99", "2021-03-14")]
    public void The_time_of_day_is_read_with_its_zone(string line, string expected) => Assert.Equal(expected, Layout(line).PublishedTime.ToString());

    [Theory]
    [InlineData("Published March 14, 2021 9:00 am | Updated March 15, 2021 4:30 pm", "2021-03-14T09:00", "2021-03-15T16:30")]
    [InlineData("Published March 14, 2021 | Updated March 15, 2021 4:30 pm", "2021-03-14", "2021-03-15T16:30")]
    [InlineData("Updated March 15, 2021 4:30 pm | Published March 14, 2021 9:00 am", "2021-03-14T09:00", "2021-03-15T16:30")]
    [InlineData("March 14, 2021\nLast updated: March 16, 2021", "2021-03-14", "2021-03-16")]
    [InlineData("March 14, 2021", "2021-03-14", "")]
    public void The_last_change_is_told_from_the_publication(string lines, string published, string modified)
    {
        var layout = Layout(lines);

        Assert.Equal((published, modified), (layout.PublishedTime.ToString(), layout.ModifiedTime.ToString()));
    }

    [Fact]
    public void A_stamp_with_a_time_wins_over_the_days_of_other_articles()
    {
        var layout = Layout("March 14, 2021 | 4:10pm\nMore On:\nfloods\nFloods in the north leave villages cut off\nFebruary 2, 2020");

        Assert.Equal(new DateOnly(2021, 3, 14), layout.Published);
    }

    private static ArticleLayout Layout(string dateLines)
    {
        var text = $"""
            Daily Harbour
            Home
            World
            Politics
            Subscribe
            Sign in
            Blast at bus station in Quetta kills nine, police say
            {dateLines}
            A bomb hidden in a parked motorcycle went off at the main bus station of Quetta on Saturday, killing at least nine people, the police said.
            Another 31 people were wounded, four of them seriously, according to the director of the city's largest hospital, who asked residents to give blood.
            No group has said that it carried out the attack. Separatists have struck buses in the province before, and officials blamed them for two bombings in January.
            Provincial leaders promised compensation to the families of the dead and said that the station would stay closed until Monday.
            Most Read
            Ferry capsizes off southern island
            Privacy Policy
            """.ReplaceLineEndings("\n");
        var draft = new DocumentDraft(new Article("a", text));
        new ReadingComponent(NewsModel.Default).Process(draft);
        return draft.Layout;
    }
}
