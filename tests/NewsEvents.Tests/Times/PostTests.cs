namespace NewsEvents.Tests.Times;

/// <summary>Short messages to readers, whose bare nouns tell the time of their writing.</summary>
public class PostTests
{
    [Theory]
    [InlineData("Long day at work lol", "day = P1D")]
    [InlineData("See you this weekend #beach", "this weekend = 2023-W07-WE")]
    [InlineData("My night was ruined", "night = 2023-02-15TNI")]
    [InlineData("Happy with the week! #done", "the week = 2023-W07")]
    [InlineData("We ran for 16mins :)", "16mins = PT16M")]
    [InlineData("Doors open at 430pm, see you", "430pm = 2023-02-15T16:30")]
    [InlineData("Show is on this Sat, 7pm @hall", "this Sat, 7pm = 2023-02-18T19:00")]
    [InlineData("tmr is my day off", "tmr = 2023-02-16")]
    [InlineData("My future is bright", "future = FUTURE_REF")]
    public void Bare_nouns_and_short_forms(string text, string expected) => Assert.Equal(expected, TimeSample.Values(text)[0]);

    [Theory]
    [InlineData("Police opened fire on a rally and killed three people. A day of mourning was called.")]
    [InlineData("The night was calm. The sun shone over the town.")]
    public void News_notes_are_no_posts(string text) => Assert.DoesNotContain(TimeSample.Read(text, TimeSample.Published).Times, time => time.Text is "night" or "day" or "sun");
}
