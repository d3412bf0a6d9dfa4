namespace NewsEvents.Tests.Times;

/// <summary>Texts that tell a history: their dates complete one another.</summary>
public class HistoryTests
{
    private const string Opening =
        "The league was founded in 1931. It grew in 1932, 1933 and 1934. A first war came in 1936 and a second in 1938. By 1939 it had fallen apart, and in 1940 it was banned. ";

    [Theory]
    [InlineData("On 3 May 1941 the port fell. On 12 June the army left.", "12 June = 1941-06-12")]
    [InlineData("On 3 November 1941 the port fell. In February the army left.", "February = 1942-02")]
    [InlineData("On 3 May 1941 the port fell, as it had been in 1604. On 12 June the army left.", "12 June = 1941-06-12")]
    [InlineData("On 3 May 1941 the port fell. It was to stay so to 1943. On 9 May the army left.", "9 May = 1941-05-09")]
    [InlineData("In the 1941-1942 season the port fell. On 12 June the army left.", "12 June = 1941-06-12")]
    [InlineData("On 3 May 1941 the port fell. The following year the army left.", "The following year = 1942")]
    [InlineData("On 3 May 1941 the port fell. It is a museum today.", "today = PRESENT_REF")]
    public void The_year_is_carried_on(string text, string expected) =>
        Assert.Equal(expected, TimeSample.Values(Opening + text)[^1]);

    [Theory]
    [InlineData("In 490 BC the fleet sailed. The following year it returned.", "The following year = BC0489")]
    [InlineData("In 490 BC the fleet sailed. It returned in September.", "September = BC0490-09")]
    [InlineData("In 490 BC the fleet sailed. It returned two days later.", "two days later = XXXX-XX-XX")]
    public void Years_before_Christ_are_carried_on_too(string text, string expected) =>
        Assert.Equal(expected, TimeSample.Values(text)[^1]);

    [Fact]
    public void News_is_not_carried_away_by_one_old_year() =>
        Assert.Equal("May = 2022-05", TimeSample.Values("It was founded in 1931. In May it closed.")[^1]);
}
