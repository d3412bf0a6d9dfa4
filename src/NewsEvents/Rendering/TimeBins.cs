using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Counts over time, as bins of a day, a month or a year without gaps.</summary>
internal sealed class TimeBins
{
    private const int MostDays = 70;
    private const int MostMonths = 72;
    private const int MostYears = 120;

    private readonly (int First, int Last) range;

    private TimeBins(string unit, (int First, int Last) range, List<(string Label, long Count)> bins, long outside)
    {
        Unit = unit;
        this.range = range;
        Bins = bins;
        Outside = outside;
    }

    /// <summary>"day", "month" or "year".</summary>
    public string Unit { get; }

    public List<(string Label, long Count)> Bins { get; }

    /// <summary>What lies before the first bin or behind the last one.</summary>
    public long Outside { get; }

    /// <summary>Bins of the finest unit that has few enough of them; null where there is nothing to count.</summary>
    /// <param name="days">Counts by day; may be empty, and then months are the finest unit.</param>
    /// <param name="months">Counts by first day of a month.</param>
    public static TimeBins? Create(IEnumerable<KeyValuePair<DateOnly, long>> days, IEnumerable<KeyValuePair<DateOnly, long>> months)
    {
        var byDay = Sum(days, day => day.DayNumber);
        if (Range(byDay) is { } dayRange && dayRange.Last - dayRange.First < MostDays)
            return Fill("day", byDay, dayRange, day => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var byMonth = Sum(months, MonthOf);
        if (Range(byMonth) is not { } monthRange)
            return null;
        if (monthRange.Last - monthRange.First < MostMonths)
            return Fill("month", byMonth, monthRange, MonthLabel);
        var byYear = Sum(months, month => month.Year);
        var yearRange = Range(byYear)!.Value;
        return Fill("year", byYear, (Math.Max(yearRange.First, yearRange.Last - MostYears + 1), yearRange.Last), YearLabel);
    }

    /// <summary>Other counts in the same bins, so that two charts can be laid side by side; by month where these are days.</summary>
    public TimeBins? Along(IEnumerable<KeyValuePair<DateOnly, long>> months) => Unit switch
    {
        "month" => Fill("month", Sum(months, MonthOf), range, MonthLabel),
        "year" => Fill("year", Sum(months, month => month.Year), range, YearLabel),
        _ => Create([], months),
    };

    private static int MonthOf(DateOnly month) => (month.Year * 12) + month.Month - 1;

    private static string MonthLabel(int month) => string.Create(CultureInfo.InvariantCulture, $"{month / 12:0000}-{(month % 12) + 1:00}");

    private static string YearLabel(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static SortedDictionary<int, long> Sum(IEnumerable<KeyValuePair<DateOnly, long>> counts, Func<DateOnly, int> binOf)
    {
        var sums = new SortedDictionary<int, long>();
        foreach (var (date, count) in counts)
        {
            var bin = binOf(date);
            sums[bin] = sums.GetValueOrDefault(bin) + count;
        }

        return sums;
    }

    // A hundredth at either end may be left out: one look back to another century must not flatten all the rest.
    private static (int First, int Last)? Range(SortedDictionary<int, long> sums)
    {
        var total = 0L;
        foreach (var count in sums.Values)
            total += count;
        if (total == 0)
            return null;
        var (first, last, before) = (int.MaxValue, 0, 0L);
        foreach (var (bin, count) in sums)
        {
            if (before + count > total / 100 && first == int.MaxValue)
                first = bin;
            if (before < total - (total / 100))
                last = bin;
            before += count;
        }

        return (first, last);
    }

    private static TimeBins Fill(string unit, SortedDictionary<int, long> sums, (int First, int Last) range, Func<int, string> labelOf)
    {
        var bins = new List<(string Label, long Count)>();
        var outside = 0L;
        for (var bin = range.First; bin <= range.Last; bin++)
            bins.Add((labelOf(bin), sums.GetValueOrDefault(bin)));
        foreach (var (bin, count) in sums)
            outside += bin < range.First || bin > range.Last ? count : 0;
        return new TimeBins(unit, range, bins, outside);
    }
}
