namespace NewsEvents.Reading;

/// <summary>
/// Reads the day of a press release whose head gives it in two places: month and day in one line ("Feb. 17: ..."), year and month in the release's number
/// ("2010-02-CA-082").
/// </summary>
internal sealed class ReleaseDateReader(ReadingLexicon lexicon)
{
    private const int HeadLines = 6;
    private const int MostWords = 24;

    private readonly DateReader dates = new(lexicon);

    /// <summary>The day; null where no number of a release stands beside a day of its month.</summary>
    public StatedDate? Find(Page page)
    {
        var words = new List<LineWord>();
        for (var i = 0; i < Math.Min(HeadLines, page.Count); i++)
        {
            words.Clear();
            WordScanner.Collect(page.Text, page.Lines[i].Span, words, MostWords);
            if (NumberOfRelease(page.Text, words) is var (year, month) && DayOf(page, year, month) is { } day)
                return day;
        }

        return null;
    }

    private static (int Year, int Month)? NumberOfRelease(string text, List<LineWord> words)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            var isJoined = words[i].Length == 4 && words[i + 1].Length == 2 && text[words[i].End] == '-' && words[i + 1].Start == words[i].End + 1
                && words[i + 2].Start == words[i + 1].End + 1;
            if (isJoined && DateReader.Number(text, words[i]) is >= 1900 and <= 2099 and var year && DateReader.Number(text, words[i + 1]) is >= 1 and <= 12 and var month)
                return (year, month);
        }

        return null;
    }

    private StatedDate? DayOf(Page page, int year, int month)
    {
        var words = new List<LineWord>();
        for (var i = 0; i < Math.Min(HeadLines, page.Count); i++)
        {
            words.Clear();
            WordScanner.Collect(page.Text, page.Lines[i].Span, words, MostWords);
            for (var word = 0; word + 1 < words.Count; word++)
            {
                if (dates.Month(words[word]) == month && DateReader.Number(page.Text, words[word + 1]) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month))
                    return new StatedDate(new DateOnly(year, month, day), TextSpan.FromBounds(words[word].Start, words[word + 1].End));
            }
        }

        return null;
    }
}
