using NewsEvents.Rendering;

namespace NewsEvents.Tests.Rendering;

public class ReportCountingTests
{
    [Fact]
    public void A_few_weeks_are_counted_by_day_without_gaps()
    {
        var bins = TimeBins.Create(Counts((2024, 2, 27, 2), (2024, 3, 1, 1)), Counts((2024, 2, 1, 2), (2024, 3, 1, 1)))!;

        Assert.Equal("day", bins.Unit);
        Assert.Equal([("2024-02-27", 2L), ("2024-02-28", 0), ("2024-02-29", 0), ("2024-03-01", 1)], bins.Bins);
    }

    [Fact]
    public void Some_years_are_counted_by_month_and_more_by_year()
    {
        var months = TimeBins.Create(Counts((2020, 11, 5, 1), (2022, 1, 5, 1)), Counts((2020, 11, 1, 1), (2022, 1, 1, 1)))!;
        var years = TimeBins.Create([], Counts((1990, 11, 1, 3), (2022, 1, 1, 4)))!;

        Assert.Equal(("month", 15, "2020-11", "2022-01"), (months.Unit, months.Bins.Count, months.Bins[0].Label, months.Bins[^1].Label));
        Assert.Equal(("year", 33, 3L, 4L), (years.Unit, years.Bins.Count, years.Bins[0].Count, years.Bins[^1].Count));
        Assert.Equal(("month", 15, 7L), (months.Along(Counts((2021, 1, 1, 7)))!.Unit, 15, months.Along(Counts((2021, 1, 1, 7)))!.Bins[2].Count));
    }

    [Fact]
    public void One_look_back_to_another_century_is_told_and_not_drawn()
    {
        var bins = TimeBins.Create([], Counts((1915, 4, 1, 1), (2021, 1, 1, 200), (2021, 3, 1, 200)))!;

        Assert.Equal(("month", 3, 1L), (bins.Unit, bins.Bins.Count, bins.Outside));
    }

    [Fact]
    public void Nothing_gives_no_bins() => Assert.Null(TimeBins.Create([], []));

    [Fact]
    public void A_tally_keeps_the_frequent_ones_when_it_is_full()
    {
        var tally = new ReportTally<string>(10);
        for (var i = 0; i < 1000; i++)
        {
            tally.Add("often");
            tally.Add($"once {i}");
        }

        Assert.InRange(tally.Count, 1, 10);
        Assert.Equal("often", tally.Top(1, string.CompareOrdinal)[0].Key);
        Assert.Equal(1000, tally.Top(1, string.CompareOrdinal)[0].Value);
    }

    private static Dictionary<DateOnly, long> Counts(params (int Year, int Month, int Day, long Count)[] counts) =>
        counts.ToDictionary(count => new DateOnly(count.Year, count.Month, count.Day), count => count.Count);
}
