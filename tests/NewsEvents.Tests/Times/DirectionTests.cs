namespace NewsEvents.Tests.Times;

/// <summary>Whether a weekday, a month or a day lies behind or ahead of Wednesday, 15 February 2023.</summary>
public class DirectionTests
{
    [Theory]
    [InlineData("They met on Friday.", "2023-02-10")]
    [InlineData("They will meet on Friday.", "2023-02-17")]
    [InlineData("He will be sentenced on Friday.", "2023-02-17")]
    [InlineData("He was sentenced on Friday.", "2023-02-10")]
    [InlineData("He had been due in court on Friday.", "2023-02-10")]
    [InlineData("He is due to appear in court on Friday.", "2023-02-17")]
    [InlineData("The rebels agreed to free the hostages on Friday.", "2023-02-17")]
    [InlineData("The rebels agreed on Friday to free the hostages.", "2023-02-10")]
    [InlineData("The minister is to visit the town on Friday.", "2023-02-17")]
    [InlineData("The strike begins Friday.", "2023-02-17")]
    [InlineData("Students planned a march for Friday.", "2023-02-17")]
    [InlineData("The curfew will last until Friday.", "2023-02-17")]
    [InlineData("Until Friday, they had not named him.", "2023-02-10")]
    [InlineData("They may leave on Friday.", "2023-02-17")]
    [InlineData("They could not be reached on Friday.", "2023-02-10")]
    [InlineData("Police said the rally on Friday will be banned.", "2023-02-17")]
    [InlineData("Police said on Friday that the rally will be banned.", "2023-02-10")]
    [InlineData("They vowed to defy Friday's ruling.", "2023-02-10")]
    [InlineData("People will vote in Friday's election.", "2023-02-17")]
    public void Weekdays(string text, string expected) => Assert.Equal(expected, Value(text));

    [Theory]
    [InlineData("The army left in August.", "2022-08")]
    [InlineData("The army will leave in August.", "2023-08")]
    [InlineData("Elections are due in August.", "2023-08")]
    [InlineData("The talks should end by August.", "2023-08")]
    [InlineData("The work is to be finished in February.", "2023-02")]
    [InlineData("Profit for the year ended June 30 fell.", "2022-06-30")]
    [InlineData("They were told to leave by Feb. 14.", "2023-02-14")]
    public void Months_and_days(string text, string expected) =>
        Assert.Equal(expected, TimeSample.Read(text, TimeSample.Published).Times[^1].Value);

    private static string Value(string text) => Assert.Single(TimeSample.Read(text, TimeSample.Published).Times).Value;
}
