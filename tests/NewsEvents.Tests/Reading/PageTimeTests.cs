namespace NewsEvents.Tests.Reading;

public sealed class PageTimeTests
{
    [Theory]
    [InlineData("2023-01-30", "2023-01-30")]
    [InlineData(" 20230130 ", "2023-01-30")]
    [InlineData("2023-01-30T09:15", "2023-01-30T09:15")]
    [InlineData("2023-01-30 09:15:20 +0530", "2023-01-30T09:15:20+05:30")]
    [InlineData("2023-01-30T09:15:00.123Z", "2023-01-30T09:15Z")]
    [InlineData("2023-01-30T23:59:00-11", "2023-01-30T23:59-11:00")]
    [InlineData("2023-01-30 9:15:00", "2023-01-30T09:15")]
    [InlineData("2023-01-30T99:99", "2023-01-30")]
    [InlineData("2023-01-30T09:15+99:00", "2023-01-30T09:15")]
    public void Times_of_iso_8601_are_read_as_far_as_they_go(string value, string expected)
    {
        Assert.True(PageTime.TryParse(value, out var time));
        Assert.Equal(expected, time.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-30")]
    [InlineData("30 January 2023")]
    public void Other_words_are_no_time(string value) => Assert.False(PageTime.TryParse(value, out _));
}
