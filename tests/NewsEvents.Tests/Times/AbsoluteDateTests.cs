using NewsEvents.Tests.Text;
using NewsEvents.Times;

namespace NewsEvents.Tests.Times;

public class AbsoluteDateTests
{
    [Theory]
    [InlineData("It was on January 30, 2023.", "January 30, 2023 = 2023-01-30")]
    [InlineData("It was on 30 Jan 2023.", "30 Jan 2023 = 2023-01-30")]
    [InlineData("It was on the 30th of October 2021.", "the 30th of October 2021 = 2021-10-30")]
    [InlineData("It was on Monday, Oct. 3, 2022.", "Monday, Oct. 3, 2022 = 2022-10-03")]
    [InlineData("It was on 2023-01-30.", "2023-01-30 = 2023-01-30")]
    [InlineData("It was on 30/01/2023.", "30/01/2023 = 2023-01-30")]
    [InlineData("It was on 1/30/2023.", "1/30/2023 = 2023-01-30")]
    [InlineData("It was in March 2022.", "March 2022 = 2022-03")]
    [InlineData("It was in early March 2022.", "early March 2022 = 2022-03")]
    [InlineData("It was in mid-March 2022.", "mid-March 2022 = 2022-03")]
    [InlineData("It was in 1989.", "1989 = 1989")]
    [InlineData("It was in the 1980s.", "the 1980s = 198")]
    [InlineData("It was in the late 1990s.", "the late 1990s = 199")]
    [InlineData("It was in the 19th century.", "the 19th century = 18")]
    [InlineData("It was in the third quarter of 1988.", "the third quarter of 1988 = 1988-Q3")]
    [InlineData("It was in the summer of 2014.", "the summer of 2014 = 2014-SU")]
    [InlineData("It was in fiscal 1988.", "fiscal 1988 = 1988")]
    [InlineData("It was at the end of 1990.", "the end of 1990 = 1990")]
    [InlineData("It was on Christmas Day 2019.", "Christmas Day 2019 = 2019-12-25")]
    [InlineData("It was on Easter Sunday 2021.", "Easter Sunday 2021 = 2021-04-04")]
    [InlineData("It was on Thanksgiving 2018.", "Thanksgiving 2018 = 2018-11-22")]
    [InlineData("It was in 241 BC.", "241 BC = BC0241")]
    [InlineData("It was on the night of March 3, 2020.", "the night of March 3, 2020 = 2020-03-03TNI")]
    [InlineData("It was in the early hours of March 3, 2020.", "the early hours of March 3, 2020 = 2020-03-03TMO")]
    [InlineData("It was on 26 AUG 89.", "26 AUG 89 = 1989-08-26")]
    [InlineData("It was on 3 March '94.", "3 March '94 = 1994-03-03")]
    [InlineData("It was in the second half of the 19th century.", "the second half of the 19th century = 18")]
    [InlineData("It was in the last half of 1989.", "the last half of 1989 = 1989-H2")]
    [InlineData("It was in the final quarter of 2022.", "the final quarter of 2022 = 2022-Q4")]
    [InlineData("It was late in 2021.", "late in 2021 = 2021")]
    [InlineData("It was in the latter part of 1944.", "the latter part of 1944 = 1944")]
    [InlineData("It was in post-1959 Cuba.", "post-1959 = 1959")]
    [InlineData("It was at 2 p.m. on May 10, 2014.", "2 p.m. = 2014-05-10T14:00|May 10, 2014 = 2014-05-10")]
    public void Dates_written_out(string text, string expected) => Assert.Equal(expected.Split('|'), TimeSample.Values(text));

    [Fact]
    public void A_year_after_two_dates_belongs_to_both()
    {
        Assert.Equal(["6 = 2016-01-06", "7 January 2016 = 2016-01-07"], TimeSample.Values("It was on 6-7 January 2016."));
        Assert.Equal(["March 5 = 1918-03-05", "9, 1918 = 1918-03-09"], TimeSample.Values("It was on March 5-9, 1918."));
        Assert.Equal(["July = 2014-07", "August 2014 = 2014-08"], TimeSample.Values("It was in July and August 2014."));
    }

    [Theory]
    [InlineData("They may march with Theresa May.")]
    [InlineData("They joined the annual March for Peace.")]
    [InlineData("He writes for the daily Granma.")]
    [InlineData("A 23-year-old man fell.")]
    [InlineData("The score was 2.46 to 1.10.")]
    [InlineData("It cost $2000 there.")]
    [InlineData("It hit flight 1988, he said.")]
    public void What_only_looks_like_a_date(string text) => Assert.Empty(TimeSample.Values(text));

    [Fact]
    public void A_weekday_in_a_longer_name_is_no_date()
    {
        var draft = TextSample.Tokenize("He wrote for the Sunday Times on Monday.");
        draft.Published = TimeSample.Published;
        draft.AddEntity(new TextSpan(17, 12), EntityType.Organization);
        new TimeComponent(NewsModel.Default).Process(draft);
        Assert.Equal(["Monday"], draft.Times.Select(time => time.Text));
    }

    [Fact]
    public void Impossible_days_have_no_range()
    {
        Assert.Null(Assert.Single(TimeSample.Read("It was on February 29, 2023.", TimeSample.Published).Times).Range);
        Assert.Equal(["February = 2023-02"], TimeSample.Values("It was on 30 February."));
    }

    [Fact]
    public void Ranges_cover_the_days_meant()
    {
        var times = TimeSample.Read("It was in March 2022, not in 2020.", TimeSample.Published).Times;
        Assert.Equal(new DateRange(new(2022, 3, 1), new(2022, 3, 31), DatePrecision.Month), times[0].Range);
        Assert.Equal(new DateRange(new(2020, 1, 1), new(2020, 12, 31), DatePrecision.Year), times[1].Range);
        Assert.False(times[0].IsRelative);
    }
}
