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
    [InlineData("It took two years and three months.", "two years and three months = P2Y3M", TimeExpressionType.Duration)]
    [InlineData("It took a week and 12 hours.", "a week and 12 hours = P1WT12H", TimeExpressionType.Duration)]
    [InlineData("It took two bloody weeks.", "two bloody weeks = P2W", TimeExpressionType.Duration)]
    [InlineData("It took a week or so.", "a week or so = P1W", TimeExpressionType.Duration)]
    [InlineData("It runs twice a week.", "twice a week = P1W", TimeExpressionType.Set)]
    [InlineData("It runs three times a day.", "three times a day = P1D", TimeExpressionType.Set)]
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
    [InlineData("It took about three days.", TimeModifier.Approximate)]
    [InlineData("It took nearly three days.", TimeModifier.LessThan)]
    [InlineData("It took up to three days.", TimeModifier.EqualOrLess)]
    [InlineData("It took more than three days.", TimeModifier.MoreThan)]
    [InlineData("It took at least three days.", TimeModifier.EqualOrMore)]
    [InlineData("It took a week or so.", TimeModifier.Approximate)]
    [InlineData("It was in early March.", TimeModifier.Start)]
    [InlineData("It was in mid-March.", TimeModifier.Middle)]
    [InlineData("It was at the end of the month.", TimeModifier.End)]
    [InlineData("It was in post-1959 Cuba.", TimeModifier.After)]
    [InlineData("It was in pre-1990 Europe.", TimeModifier.Before)]
    [InlineData("It was in March.", null)]
    public void Modifiers(string text, TimeModifier? expected) =>
        Assert.Equal(expected, Assert.Single(TimeSample.Read(text, TimeSample.Published).Times).Modifier);

    [Theory]
    [InlineData("It runs twice a week.", null, "2X")]
    [InlineData("It runs every week.", "EVERY", null)]
    [InlineData("It runs each Monday.", "EACH", null)]
    public void Quantifiers_and_frequencies(string text, string? quantifier, string? frequency)
    {
        var time = Assert.Single(TimeSample.Read(text, TimeSample.Published).Times);
        Assert.Equal((quantifier, frequency), (time.Quantifier, time.Frequency));
    }

    [Theory]
    [InlineData("")]
    [InlineData("32 January, Feb 29 2023, year 0, the year 9999, 0/0/0000, 900 billion years ago, 99999999999 weeks from Monday")]
    [InlineData("Eid 0001 Passover 9999 Easter 0000, 1 year 99999999999 months later, 999999999999 times a day, every 99999999999 years")]
    [InlineData("99999999999999999999 years ago, 99999999 days later.")]
    [InlineData("the the the mid- mid-mid of the of 's 1/1/1/1/1 0/0/0000 31/02/2021")]
    [InlineData("\ud800 \0 Monday \udfff 5 p.m. p.m. a.m. 99:99 p.m.")]
    public void Odd_text_does_no_harm(string text)
    {
        var draft = TimeSample.Read(text, DateOnly.MinValue);
        Assert.All(draft.Times, time => Assert.InRange(time.Span.End, time.Span.Start, text.Length));
        TimeSample.Read(text, DateOnly.MaxValue);
        TimeSample.Read(text, null);
    }
}
