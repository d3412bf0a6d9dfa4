using NewsEvents.Tests.Text;
using NewsEvents.Times;

namespace NewsEvents.Tests.Times;

public class DateOrderTests
{
    [Theory]
    [InlineData("It was on 03/04/2023.", null, null, "2023-03-04")]
    [InlineData("It was on 03/04/2023.", "https://www.standard.co.uk/news/a1", null, "2023-04-03")]
    [InlineData("It was on 03/04/2023.", "https://punchng.com/a1", null, "2023-04-03")]
    [InlineData("It was on 03/04/2023.", null, "Gulf News", "2023-03-04")]
    [InlineData("It was on 03/04/2023.", null, "The Guardian", "2023-04-03")]
    [InlineData("It was on 03/04/2023.", "https://www.nytimes.com/2023/uk/a1", null, "2023-03-04")]
    [InlineData("It was on 03/04/2023, not on 28/03/2023.", "https://www.nytimes.com/a1", null, "2023-04-03")]
    [InlineData("It was on 03/04/2023, not on 03/28/2023.", "https://www.standard.co.uk/a1", null, "2023-03-04")]
    [InlineData("It was on 30/01/2023.", null, null, "2023-01-30")]
    [InlineData("It was on 2023-04-03.", null, null, "2023-04-03")]
    public void The_text_goes_before_its_source(string text, string? url, string? source, string expected) =>
        Assert.Equal(expected, First(text, url, source, new(2023, 5, 1)));

    [Fact]
    public void A_day_far_ahead_of_the_publication_is_read_the_other_way() =>
        Assert.Equal("2023-03-04", First("It was on 04/03/2023.", null, null, new(2023, 3, 10)));

    [Theory]
    [InlineData("1/2/3/4/2023 and 12/13/14 and 99/99/9999 and 0/1/2023 and 3//2023 and /1/2/")]
    [InlineData("/")]
    public void Odd_digits_do_no_harm(string text) => First(text, "://", " ", new(2023, 5, 1));

    private static string? First(string text, string? url, string? source, DateOnly published)
    {
        var article = new Article("sample", text) { Url = url, Source = source };
        var draft = TextSample.Tag(article);
        draft.Published = published;
        new TimeComponent(NewsModel.Default).Process(draft);
        return draft.Times.FirstOrDefault()?.Value;
    }
}
