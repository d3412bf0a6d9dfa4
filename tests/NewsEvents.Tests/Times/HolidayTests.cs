namespace NewsEvents.Tests.Times;

public class HolidayTests
{
    [Theory]
    [InlineData("It burned on Christmas Day.", "2022-12-25")]
    [InlineData("It burned at Christmas in 2019.", "2019-12-25")]
    [InlineData("It burned on Easter Sunday 2021.", "2021-04-04")]
    [InlineData("It burned on Orthodox Easter 2021.", "2021-05-02")]
    [InlineData("It burned on Orthodox Easter 2023.", "2023-04-16")]
    [InlineData("It burned on Thanksgiving 2018.", "2018-11-22")]
    [InlineData("It burned on Black Friday 2019.", "2019-11-29")]
    [InlineData("It burned on Election Day 2016.", "2016-11-08")]
    [InlineData("It burned on Eid al-Fitr 2022.", "2022-05-02")]
    [InlineData("It burned on Eid al-Adha 2022.", "2022-07-09")]
    [InlineData("It burned on Ashura 2022.", "2022-08-08")]
    [InlineData("It burned on Yom Kippur 1973.", "1973-10-06")]
    [InlineData("It burned on Passover 2002.", "2002-03-28")]
    [InlineData("It burned on Purim 2024.", "2024-03-24")]
    [InlineData("It burned on Purim 2023.", "2023-03-07")]
    [InlineData("It burned on Simchat Torah 2023.", "2023-10-07")]
    [InlineData("It burned at the Lunar New Year 2023.", "2023-01-22")]
    [InlineData("It burned at the Mid-Autumn Festival 2023.", "2023-09-29")]
    public void Feasts_fall_where_their_calendars_put_them(string text, string expected) =>
        Assert.Equal(expected, TimeSample.Read(text, TimeSample.Published).Times[0].Value);

    [Theory]
    [InlineData(2023, 4, 24, "2023-04-21")]
    [InlineData(2023, 6, 29, "2023-06-28")]
    public void A_name_of_two_feasts_is_the_nearer_one(int year, int month, int day, string expected) =>
        Assert.Equal(expected, TimeSample.Read("Shots fell at Eid prayers.", new(year, month, day)).Times[0].Value);

    [Fact]
    public void A_feast_that_comes_twice_in_a_year_is_found_at_its_end() =>
        Assert.Equal("2000-12-27", TimeSample.Read("It burned on Eid al-Fitr.", new(2000, 12, 29)).Times[0].Value);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    [InlineData(1899, 6, 1)]
    [InlineData(2078, 6, 1)]
    public void Years_outside_a_calendar_do_no_harm(int year, int month, int day)
    {
        var draft = TimeSample.Read("Eid, Passover, Easter, Lunar New Year, Ashura, Orthodox Easter, Thanksgiving.", new(year, month, day));
        Assert.NotEmpty(draft.Times);
    }
}
