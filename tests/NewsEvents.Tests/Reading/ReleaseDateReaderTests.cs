namespace NewsEvents.Tests.Reading;

public class ReleaseDateReaderTests
{
    [Theory]
    [InlineData("Feb. 17: Joint Operations in the South\n\nJoint Command\n\n2010-02-CA-082\n\nForces searched a compound outside the town last night and held two men.", "2010-02-17")]
    [InlineData("Operational Update, July 16\n\nJoint Command\n\n2010-07-CA-097\n\nForces searched a compound outside the town last night and held two men.", "2010-07-16")]
    [InlineData("Feb. 17: Joint Operations in the South\n\nJoint Command\n\n2010-03-CA-082\n\nForces searched a compound outside the town last night and held two men.", null)]
    [InlineData("Feb. 30: Joint Operations in the South\n\nJoint Command\n\n2010-02-CA-082\n\nForces searched a compound outside the town last night and held two men.", null)]
    [InlineData("Joint Operations in the South\n\nJoint Command\n\n2010-02-CA-082\n\nForces searched a compound outside the town last night and held two men.", null)]
    public void Puts_the_day_of_the_headline_into_the_month_of_the_number(string text, string? expected) =>
        Assert.Equal(expected is null ? null : DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), NewsPipeline.Default.Analyze(new Article("r", text)).Published);
}
