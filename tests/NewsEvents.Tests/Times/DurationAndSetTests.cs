namespace NewsEvents.Tests.Times;

public class DurationAndSetTests
{
    [Theory]
    [InlineData("It took three days.", "three days = P3D", TimeExpressionType.Duration)]
    [InlineData("It took two decades.", "two decades = P20Y", TimeExpressionType.Duration)]
    [InlineData("It was a 30-year war.", "30-year = P30Y", TimeExpressionType.Duration)]
    [InlineData("It took half an hour.", "half an hour = PT30M", TimeExpressionType.Duration)]
    [InlineData("It took two and a half years.", "two and a half years = P2Y6M", TimeExpressionType.Duration)]
    [InlineData("It took 5 1/2 hours.", "5 1/2 hours = PT5H30M", TimeExpressionType.Duration)]
    [InlineData("It took a day and a half.", "a day and a half = P1DT12H", TimeExpressionType.Duration)]
    [InlineData("It took half a century.", "half a century = P50Y", TimeExpressionType.Duration)]
    [InlineData("It took several months.", "several months = PXM", TimeExpressionType.Duration)]
    [InlineData("It took more than four hours.", "more than four hours = PT4H", TimeExpressionType.Duration)]
    [InlineData("It rose in the past three days.", "the past three days = P3D", TimeExpressionType.Duration)]
    [InlineData("It rose in the first nine months.", "the first nine months = P9M", TimeExpressionType.Duration)]
    [InlineData("It runs every Monday.", "every Monday = XXXX-WXX-1", TimeExpressionType.Set)]
    [InlineData("It runs daily.", "daily = P1D", TimeExpressionType.Set)]
    [InlineData("It runs every two weeks.", "every two weeks = P2W", TimeExpressionType.Set)]
    [InlineData("It is now open.", "now = PRESENT_REF", TimeExpressionType.Date)]
    [InlineData("It opened recently.", "recently = PAST_REF", TimeExpressionType.Date)]
    public void Lengths_and_repeated_times(string text, string expected, TimeExpressionType type)
    {
        var time = Assert.Single(TimeSample.Read(text, TimeSample.Published).Times);
        Assert.Equal(expected, time.ToString());
        Assert.Equal(type, time.Type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("99999999999999999999 years ago, 99999999 days later.")]
    [InlineData("the the the mid- mid-mid of the of 's 1/1/1/1/1 0/0/0000 31/02/2021")]
    [InlineData("\ud800 \0 Monday \udfff 5 p.m. p.m. a.m. 99:99 p.m.")]
    public void Odd_text_does_no_harm(string text)
    {
        var draft = TimeSample.Read(text, DateOnly.MinValue);
        Assert.All(draft.Times, time => Assert.InRange(time.Span.End, time.Span.Start, text.Length));
        TimeSample.Read(text, DateOnly.MaxValue);
    }
}
