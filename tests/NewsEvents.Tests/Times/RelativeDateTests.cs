namespace NewsEvents.Tests.Times;

public class RelativeDateTests
{
    [Theory]
    [InlineData("It happened today.", "today = 2023-02-15")]
    [InlineData("It happened yesterday.", "yesterday = 2023-02-14")]
    [InlineData("It happened last night.", "last night = 2023-02-14TNI")]
    [InlineData("It happened this morning.", "this morning = 2023-02-15TMO")]
    [InlineData("It happened on Wednesday.", "Wednesday = 2023-02-15")]
    [InlineData("It happened on Monday.", "Monday = 2023-02-13")]
    [InlineData("It happened on Monday night.", "Monday night = 2023-02-13TNI")]
    [InlineData("It happened on Thursday.", "Thursday = 2023-02-09")]
    [InlineData("It happened last Wednesday.", "last Wednesday = 2023-02-08")]
    [InlineData("They will meet on Friday.", "Friday = 2023-02-17")]
    [InlineData("They will meet next Friday.", "next Friday = 2023-02-17")]
    [InlineData("It will run until Tuesday.", "Tuesday = 2023-02-21")]
    [InlineData("They are to meet in the week of March 6.", "the week of March 6 = 2023-W10")]
    [InlineData("They will meet next week.", "next week = 2023-W08")]
    [InlineData("It happened last March.", "last March = 2022-03")]
    [InlineData("It happened in March of last year.", "March of last year = 2022-03")]
    [InlineData("It happened in November.", "November = 2022-11")]
    [InlineData("It happened on Jan. 30.", "Jan. 30 = 2023-01-30")]
    [InlineData("It happened two weeks ago.", "two weeks ago = 2023-W05")]
    [InlineData("It happened 10 days ago.", "10 days ago = 2023-02-05")]
    [InlineData("It happened a year ago.", "a year ago = 2022")]
    [InlineData("It happened earlier this week.", "earlier this week = 2023-W07")]
    [InlineData("It happened over the weekend.", "the weekend = 2023-W06-WE")]
    [InlineData("It happened the day before yesterday.", "the day before yesterday = 2023-02-13")]
    [InlineData("It happened Tuesday last week.", "Tuesday last week = 2023-02-07")]
    [InlineData("It happened on Tuesday of last week.", "Tuesday of last week = 2023-02-07")]
    [InlineData("The trial opens a week from Monday.", "a week from Monday = 2023-02-27")]
    [InlineData("It will be over by year-end.", "year-end = 2023")]
    [InlineData("It fell for the year.", "the year = 2023")]
    [InlineData("It happened late on Monday night.", "late on Monday night = 2023-02-13TNI")]
    [InlineData("It happened at about 9 a.m. today.", "about 9 a.m. today = 2023-02-15T09:00")]
    public void News_counts_from_its_publication(string text, string expected) => Assert.Equal([expected], TimeSample.Values(text));

    [Theory]
    [InlineData("It fell on Jan. 30, 2021. The following day it rose.", "The following day = 2021-01-31")]
    [InlineData("It fell on Jan. 30, 2021. Two days later it rose.", "Two days later = 2021-02-01")]
    [InlineData("It fell on Jan. 30, 2021. Later that day it rose.", "Later that day = 2021-01-30")]
    [InlineData("It fell on Jan. 30, 2021. It rose the same day.", "the same day = 2021-01-30")]
    [InlineData("It fell on Jan. 30, 2021. It had risen the night before.", "the night before = 2021-01-29TNI")]
    [InlineData("It fell on Jan. 30, 2021. That evening it rose.", "That evening = 2021-01-30TEV")]
    [InlineData("It fell on Jan. 30, 2021. Two years and three months later it rose.", "Two years and three months later = 2023-04")]
    [InlineData("It fell on Jan. 30, 2021. Two years before, it had risen.", "Two years before = 2019")]
    public void Stories_go_on_from_the_day_they_tell_of(string text, string expected) => Assert.Equal(expected, TimeSample.Values(text)[1]);

    [Theory]
    [InlineData("It came at 10 p.m. Wednesday.", "10 p.m. Wednesday = 2023-02-15T22:00")]
    [InlineData("It came at 8:30 a.m. local time.", "8:30 a.m. local time = 2023-02-15T08:30")]
    [InlineData("It came at 0900 GMT.", "0900 GMT = 2023-02-15T09:00Z")]
    [InlineData("It came at noon yesterday.", "noon yesterday = 2023-02-14T12:00")]
    public void Clock_times(string text, string expected) => Assert.Equal([expected], TimeSample.Values(text));

    [Fact]
    public void A_clock_time_takes_the_day_beside_it() =>
        Assert.Equal(["10 p.m. = 2023-02-13T22:00", "Monday = 2023-02-13"], TimeSample.Values("It came at 10 p.m. on Monday."));

    [Fact]
    public void A_clock_time_alone_is_of_the_day_that_the_news_is_of() =>
        Assert.Equal("8 a.m. = 2023-02-13T08:00", TimeSample.Values("It blew up on Monday. The last one was on May 5, 2010. It went off at 8 a.m.")[2]);

    [Fact]
    public void What_comes_later_than_nothing_told_stays_open() =>
        Assert.Equal(["Two days later = XXXX-XX-XX"], TimeSample.Values("Two days later he was found."));

    [Theory]
    [InlineData("Net for the third quarter rose from a loss a year ago.", "a year ago = 2021-Q3")]
    [InlineData("Net for the third quarter rose. It had lost money in the year-earlier period.", "the year-earlier period = 2021-Q3")]
    [InlineData("Net for the third quarter rose. For the nine months it fell from a year earlier.", "a year earlier = 2021")]
    [InlineData("The town was quiet a year ago.", "a year ago = 2022")]
    [InlineData("Sales fell in the quarter.", "the quarter = 2022-Q4")]
    public void Results_are_compared_with_the_same_quarter(string text, string expected) => Assert.Equal(expected, TimeSample.Values(text)[^1]);

    [Theory]
    [InlineData("It happened last week.", "-1 week")]
    [InlineData("It happened four weeks ago.", "-4 week")]
    [InlineData("It happened today.", "0 day")]
    [InlineData("It happened two days later.", "+2 day")]
    [InlineData("It will happen next month.", "+1 month")]
    [InlineData("It happened on Monday.", null)]
    [InlineData("It happened in 2019.", null)]
    public void A_distance_is_kept_also_without_a_publication_date(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(TimeSample.Read(text, null).Times).RelativeOffset);

    [Fact]
    public void Without_a_publication_date_relative_times_stay_open_and_this_is_told_once()
    {
        var draft = TimeSample.Read("It happened on Monday, then yesterday. It happened on May 5, 2020.", null);
        Assert.Equal(["XXXX-WXX-1", "XXXX-XX-XX", "2020-05-05"], draft.Times.Select(time => time.Value));
        Assert.Equal([null, null, DateRange.Day(new(2020, 5, 5))], draft.Times.Select(time => time.Range));
        Assert.Equal([DiagnosticCodes.NoPublicationDate], draft.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_dateline_stands_in_for_a_publication_date() =>
        Assert.Equal("Monday = 2013-01-14", TimeSample.Read("KABUL (Jan. 17, 2013) - It happened on Monday.", null).Times[1].ToString());

    [Fact]
    public void Dates_written_out_need_no_publication_date() =>
        Assert.Empty(TimeSample.Read("It happened on May 5, 2020.", null).Diagnostics);
}
