using NewsEvents.Reading;

namespace NewsEvents.Tests.Reading;

public sealed class BodySmootherTests
{
    private const string First = "A bomb went off at the bus station of Quetta on Saturday and killed at least nine people there, the police said.";
    private const string Second = "Another 31 people were taken to hospitals of the city, where doctors asked all residents to come and give blood.";
    private const string Third = "The station will stay closed until Monday, and buses will leave from the stadium instead, the governor said on Sunday.";

    [Fact]
    public void Prose_behind_the_body_goes_on_with_it_up_to_a_list() =>
        Assert.Equal([First, Second, "A year of attacks", Third], Smooth([First], First, Second, "A year of attacks", Third, "Most read", "Ferry capsizes off southern island"));

    [Fact]
    public void Titles_under_a_heading_of_other_articles_are_not_body() =>
        Assert.Equal(
            [First, Second],
            Smooth([First, "Floods in the north leave villages cut off", Second], First, "Related articles", "Floods in the north leave villages cut off", Second, "Share this"));

    [Fact]
    public void A_title_behind_read_more_is_not_body() =>
        Assert.Equal([First, Second], Smooth([First, "Read more: Floods in the north leave villages cut off", Second], First, "Read more: Floods in the north leave villages cut off", Second));

    [Fact]
    public void Notices_give_way_to_the_prose_of_the_page() =>
        Assert.Equal(
            [First, Second, Third],
            Smooth(["This material may not be published, broadcast, rewritten or redistributed."], "This material may not be published, broadcast, rewritten or redistributed.", "Sport", First, Second, Third, "Sport"));

    [Fact]
    public void Comments_are_not_body() =>
        Assert.Equal(
            [First, Second],
            Smooth(
                [First, Second, Third],
                First, Second, "2 Comments", "Ana Ruiz on March 14, 2021 at 4:10 pm said:", Third, "Jo Paz on March 15, 2021 at 6:34 am said:", "I was there on that day and saw the whole of it with my own eyes."));

    [Fact]
    public void A_count_of_comments_over_the_article_does_not_end_it() =>
        Assert.Equal(
            [First, Second],
            Smooth(
                [First, Second],
                "12 Comments", "By Jane Doe March 14, 2021 9:12 am", First, Second, "Comments", "Ana Ruiz on March 14, 2021 at 4:10 pm said:", "I saw it.", "Jo Paz on March 15, 2021 at 6:34 am said:", "Me too."));

    private static string[] Smooth(string[] body, params string[] lines)
    {
        var text = string.Join('\n', lines);
        var split = LineSplitter.Split(text);
        var profiles = new LineProfiler(new ReadingLexicon(NewsModel.Default)).Profile(text, split);
        var states = Array.ConvertAll(lines, line => body.Contains(line) ? LineState.Body : LineState.Before);
        BodySmoother.Smooth(profiles, states);
        return [.. lines.Where((_, i) => states[i] == LineState.Body)];
    }
}
