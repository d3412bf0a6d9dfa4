namespace NewsEvents.Times;

/// <summary>Reads dates that are written in digits alone: "2023-01-30", "30/01/2023", "1/30/23", "30.01.2023".</summary>
internal static class NumericDateReader
{
    private const int LongestDate = 10;

    /// <summary>The date that a token starts; it may be split into several tokens.</summary>
    public static TimePhrase? Match(TimeText text, int token)
    {
        Span<int> parts = stackalloc int[3];
        Span<int> digits = stackalloc int[3];
        var start = text.Tokens.Starts[token];
        if (start > 0 && IsJoint(text.Text[start - 1]))
            return null;
        var end = Scan(text.Text, start, parts, digits);
        if (end < 0 || !TryOrder(text, parts, digits, out var year, out var month, out var day))
            return null;
        var last = token;
        while (last + 1 < text.End && text.Tokens.Starts[last + 1] < end)
            last++;
        if (text.Tokens.Span(last).End != end && !IsTimeStamp(text.Text, end))
            return null;
        return new TimePhrase { First = token, End = last + 1, Year = year, Month = month, Day = day };
    }

    private static bool IsJoint(char c) => c is '-' or '/' or '.' || char.IsAsciiLetterOrDigit(c);

    /// <summary>An ISO date that a time follows in the same token: "2023-01-30T10:00".</summary>
    private static bool IsTimeStamp(string text, int end) => end < text.Length && text[end] == 'T';

    /// <summary>Reads three groups of digits with the same mark between; returns where they end, or -1.</summary>
    private static int Scan(string text, int start, Span<int> parts, Span<int> digits)
    {
        var at = start;
        var mark = '\0';
        for (var part = 0; part < 3; part++)
        {
            if (part > 0)
            {
                if (at >= text.Length || text[at] is not ('-' or '/' or '.') || (mark != '\0' && text[at] != mark))
                    return -1;
                mark = text[at++];
            }

            var first = at;
            while (at < text.Length && at - first < 4 && char.IsAsciiDigit(text[at]))
                parts[part] = (parts[part] * 10) + text[at++] - '0';
            digits[part] = at - first;
            if (digits[part] == 0 || at - start > LongestDate)
                return -1;
        }

        var isOver = at >= text.Length || !(char.IsAsciiDigit(text[at]) || (text[at] is '-' or '/' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));
        return isOver && (mark == '/' || digits[0] == 4 || digits[2] == 4) ? at : -1;
    }

    private static bool TryOrder(TimeText text, Span<int> parts, Span<int> digits, out int year, out int month, out int day)
    {
        if (digits[0] == 4)
            return Check(parts[0], parts[1], parts[2], digits[1], digits[2], out year, out month, out day);
        var full = digits[2] == 4 ? parts[2] : parts[2] + (parts[2] < YearReader.FirstShortYear ? 2000 : 1900);
        var isMonthFirst = Check(full, parts[0], parts[1], digits[0], digits[1], out year, out month, out day);
        if (!Check(full, parts[1], parts[0], digits[1], digits[0], out var otherYear, out var otherMonth, out var otherDay))
            return isMonthFirst;
        if (!isMonthFirst || text.OrderOf(new DateOnly(year, month, day), new DateOnly(otherYear, otherMonth, otherDay)) == DateOrder.DayFirst)
            (year, month, day) = (otherYear, otherMonth, otherDay);
        return true;
    }

    private static bool Check(int yearPart, int monthPart, int dayPart, int monthDigits, int dayDigits, out int year, out int month, out int day)
    {
        (year, month, day) = (yearPart, monthPart, dayPart);
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && monthDigits <= 2 && dayDigits <= 2
            && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }
}
