using System.Globalization;

namespace NewsEvents.Reading;

/// <summary>
/// Reads the full dates of publication lines and datelines: "JANUARY 30, 2023", "30 Jan. 2023", "3 FEB 90", "2023-01-30",
/// "30/01/2023". A date whose day and month could be swapped is left alone.
/// </summary>
internal sealed class DateReader(ReadingLexicon lexicon)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>The first full date among the words; null where there is none.</summary>
    public StatedDate? Find(string text, List<LineWord> words, bool shortYears = false)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (ReadAt(text, words, i, shortYears) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>The number of a month name; -1 where the word is none.</summary>
    public int Month(LineWord word) => lexicon.Months.Find(word.Form);

    /// <summary>The value of a word of digits, with "st", "nd", "rd" or "th" passed over; -1 where it is none.</summary>
    public static int Number(string text, LineWord word)
    {
        var value = 0;
        var digits = 0;
        while (digits < word.Length && digits < 5 && char.IsAsciiDigit(text[word.Start + digits]))
            value = (value * 10) + text[word.Start + digits++] - '0';
        var rest = word.Length - digits;
        return digits == 0 || digits == 5 || (rest != 0 && !(rest == 2 && char.IsAsciiLetter(text[word.End - 1]))) ? -1 : value;
    }

    private StatedDate? ReadAt(string text, List<LineWord> words, int i, bool shortYears)
    {
        var first = Number(text, words[i]);
        if (first < 0)
            return Month(words[i]) is > 0 and var month ? MonthFirst(text, words, i, month, shortYears) : null;
        if (i + 2 >= words.Count)
            return null;
        var second = Number(text, words[i + 1]);
        var third = words[i].Length == 4 ? DayBeforeTime(text, words[i + 2]) : Number(text, words[i + 2]);
        if (second < 0)
        {
            var named = i + 3 < words.Count && IsLink(words[i + 1]) && Month(words[i + 2]) > 0 ? i + 2 : i + 1;
            return Month(words[named]) is > 0 and var month && named + 1 < words.Count
                ? Make(words[i], Cut(words[named + 1], 4), Year(text, words[named + 1], shortYears), month, first)
                : null;
        }

        return Joined(text, words[i], words[i + 1]) && Joined(text, words[i + 1], words[i + 2])
            ? Numeric(text, words, i, first, second, third)
            : null;
    }

    private static StatedDate? MonthFirst(string text, List<LineWord> words, int i, int month, bool shortYears)
    {
        var day = Number(text, words[i + 1]);
        return day is >= 1 and <= 31 && i + 2 < words.Count
            ? Make(words[i], Cut(words[i + 2], 4), Year(text, words[i + 2], shortYears), month, day)
            : null;
    }

    private static StatedDate? Numeric(string text, List<LineWord> words, int i, int first, int second, int third)
    {
        if (words[i].Length == 4)
            return Make(words[i], Cut(words[i + 2], 2), first, second, third);
        var year = Year(text, words[i + 2], shortYears: false);
        if (first > 12 || first == second)
            return Make(words[i], Cut(words[i + 2], 4), year, second, first);
        return second > 12 ? Make(words[i], Cut(words[i + 2], 4), year, first, second) : null;
    }

    private static StatedDate? Make(LineWord first, LineWord last, int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new StatedDate(new DateOnly(year, month, day), TextSpan.FromBounds(first.Start, last.End));
    }

    private static int Year(string text, LineWord word, bool shortYears)
    {
        var value = Number(text, word);
        if (word.Length == 2 && shortYears && value >= 0)
            return value < 50 ? 2000 + value : 1900 + value;
        return word.Length == 4 ? value : word.Length > 4 ? YearBeforeWord(text, word) : -1;
    }

    // Pages copied as text lose the blank before the next word or time: "2019Updated", "20195:45".
    private static int YearBeforeWord(string text, LineWord word)
    {
        var behind = text[word.Start + 4];
        var isTime = char.IsAsciiDigit(behind) && word.End < text.Length && text[word.End] == ':' && word.Length <= 6;
        return (isTime || char.IsAsciiLetterUpper(behind)) && int.TryParse(text.AsSpan(word.Start, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : -1;
    }

    // The "18T20" of "2019-11-18T20:51:19Z".
    private static int DayBeforeTime(string text, LineWord word) =>
        word.Length == 5 && text[word.Start + 2] == 'T' && int.TryParse(text.AsSpan(word.Start, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : Number(text, word);

    // What is glued to the last number is none of the date.
    private static LineWord Cut(LineWord word, int length) => word with { Length = Math.Min(word.Length, length) };

    private bool IsLink(LineWord word) => lexicon.DateWords.Find(word.Form) == (int)DateWordKind.Link;

    private static bool Joined(string text, LineWord left, LineWord right) =>
        right.Start == left.End + 1 && text[left.End] is '-' or '/' or '.';
}
