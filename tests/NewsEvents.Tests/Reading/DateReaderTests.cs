using NewsEvents.Reading;

namespace NewsEvents.Tests.Reading;

public sealed class DateReaderTests
{
    private static readonly DateReader Reader = new(new ReadingLexicon(NewsModel.Default));

    [Theory]
    [InlineData("Published: JANUARY 30, 2023 17:54", "2023-01-30")]
    [InlineData("Jan 30, 2023, 5:54 PM", "2023-01-30")]
    [InlineData("30 January 2023", "2023-01-30")]
    [InlineData("Monday 30th of January 2023", "2023-01-30")]
    [InlineData("Updated 2023-01-30", "2023-01-30")]
    [InlineData("30/01/2023", "2023-01-30")]
    [InlineData("01/30/2023", "2023-01-30")]
    [InlineData("04/04/2023", "2023-04-04")]
    [InlineData("Sept. 3, 2019", "2019-09-03")]
    public void Full_dates_are_read(string line, string expected) =>
        Assert.Equal(expected, Find(line)?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("05/06/2023")]
    [InlineData("January 2023")]
    [InlineData("February 30, 2023")]
    [InlineData("January 30")]
    [InlineData("12 31 99")]
    public void Dates_that_are_unclear_or_no_day_are_left_alone(string line) => Assert.Null(Find(line));

    private static StatedDate? Find(string line)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(line, new TextSpan(0, line.Length), words, 40);
        return Reader.Find(line, words);
    }
}
