namespace NewsEvents.Reading;

/// <summary>Joins the lines of hard-wrapped text, as wire services and old archives have it, into paragraphs.</summary>
internal static class WrappedLines
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 120;
    private const int FewestLines = 3;

    /// <summary>The paragraphs of a text whose lines break at a fixed width; the lines as they are for any other text.</summary>
    public static List<TextLine> Join(string text, List<TextLine> lines)
    {
        var width = 0;
        foreach (var line in lines)
            width = Math.Max(width, line.Length + line.Indent);
        return width is >= NarrowestWidth and <= WidestWidth && IsWrapped(text, lines, width) ? Join(text, lines, width) : lines;
    }

    // Wrapped text breaks where the next word would not fit, whether or not a sentence ends there.
    private static bool IsWrapped(string text, List<TextLine> lines, int width)
    {
        var full = 0;
        var pairs = 0;
        var broken = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (StartsParagraph(lines, i + 1))
                continue;
            pairs++;
            if (!IsFull(text, lines[i], lines[i + 1], width))
                continue;
            full++;
            if (!EndsSentence(text, lines[i]))
                broken++;
        }

        return pairs + 1 >= FewestLines && full * 4 >= pairs * 3 && broken * 2 >= full;
    }

    private static List<TextLine> Join(string text, List<TextLine> lines, int width)
    {
        var joined = new List<TextLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var starts = i == 0 || StartsParagraph(lines, i) ||
                (EndsSentence(text, lines[i - 1]) && !IsFull(text, lines[i - 1], lines[i], width));
            if (starts)
                joined.Add(lines[i]);
            else
                joined[^1] = joined[^1] with { End = lines[i].End };
        }

        return joined;
    }

    private static bool StartsParagraph(List<TextLine> lines, int index) =>
        lines[index].AfterBlank || lines[index].Indent > lines[index - 1].Indent + 1;

    private static bool IsFull(string text, TextLine line, TextLine next, int width)
    {
        var word = text.AsSpan(next.Start, next.Length).IndexOf(' ');
        var slack = Math.Max(2, width / 12);
        return line.Indent + line.Length + 1 + (word < 0 ? next.Length : word) > width - slack;
    }

    private static bool EndsSentence(string text, TextLine line) => text[line.End - 1] is '.' or '!' or '?' or '"' or '”' or ')' or ']';
}
