namespace NewsEvents.IO.Tests;

public class PublicationDateTests
{
    [Theory]
    [InlineData("2023-01-30")]
    [InlineData(" 2023-01-30 ")]
    [InlineData("2023-1-30")]
    [InlineData("2023/01/30")]
    [InlineData("20230130")]
    [InlineData("2023-01-30T23:59:59+14:00")]
    [InlineData("2023-01-30 00:01")]
    [InlineData("20230130T101500Z")]
    public void Iso_dates_are_read(string value)
    {
        Assert.True(PublicationDate.TryParse(value, out var date));
        Assert.Equal(new DateOnly(2023, 1, 30), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-30")]
    [InlineData("2023-01")]
    [InlineData("30.01.2023")]
    [InlineData("01/02/2023")]
    [InlineData("2023-01-30 or so")]
    [InlineData("1675036800")]
    public void Nothing_is_guessed(string value) => Assert.False(PublicationDate.TryParse(value, out _));
}
