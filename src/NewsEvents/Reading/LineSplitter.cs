using System.Buffers;

namespace NewsEvents.Reading;

/// <summary>Cuts a text into its lines; lines without a visible character are left out.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u000B\f");
    private static readonly SearchValues<char> AllBreaks = SearchValues.Create("\n\r\u000B\f\u0085\u2028\u2029");

    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var afterBlank = true;
        var at = 0;
        // A set of ASCII alone is looked for faster, and the others hardly ever come.
        var breaks = text.AsSpan().ContainsAnyInRange('\u2028', '\u2029') || text.Contains('\u0085', StringComparison.Ordinal) ? AllBreaks : Breaks;
        while (at < text.Length)
        {
            var length = text.AsSpan(at).IndexOfAny(breaks);
            var end = length < 0 ? text.Length : at + length;
            var line = Trim(text, at, end, afterBlank);
            afterBlank = line.Length == 0;
            if (!afterBlank)
                lines.Add(line);
            at = end + BreakLength(text, end);
        }

        return lines;
    }

    private static int BreakLength(string text, int at) =>
        at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;

    private static TextLine Trim(string text, int start, int end, bool afterBlank)
    {
        var first = start;
        while (first < end && IsBlank(text[first]))
            first++;
        while (end > first && IsBlank(text[end - 1]))
            end--;
        return new TextLine(first, end, first - start, afterBlank);
    }

    // Copied pages hold invisible characters on otherwise empty lines: control, zero-width and byte-order marks.
    private static bool IsBlank(char c) =>
        c <= ' ' || (c >= 0x7F && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF'));
}
