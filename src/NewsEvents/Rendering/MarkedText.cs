using System.Text;

namespace NewsEvents.Rendering;

/// <summary>
/// Writes a stretch of an article with its marks. Marks may lie in and across each other: the text is cut wherever one
/// begins or ends, and each piece carries the classes of all marks over it.
/// </summary>
internal sealed class MarkedText(HtmlOutput html, string text, List<TextMark> marks)
{
    private static readonly string[] Classes = ["ev", "pl", "wh", "ti", "we", "to", "ot"];

    private readonly List<TextMark> active = [];
    private readonly StringBuilder line = new();
    private int next;

    /// <summary>Writes the text up to an offset; calls go on from each other, from the start of the text.</summary>
    public void Write(int start, int end)
    {
        var at = start;
        while (at < end)
        {
            Open(at);
            var stop = StopAfter(at, end);
            WritePiece(at, stop);
            at = stop;
            active.RemoveAll(mark => mark.Span.End <= stop);
        }
    }

    private void Open(int at)
    {
        for (; next < marks.Count && marks[next].Span.Start <= at; next++)
            active.Add(marks[next]);
    }

    private int StopAfter(int at, int end)
    {
        var stop = next < marks.Count ? Math.Min(end, marks[next].Span.Start) : end;
        foreach (var mark in active)
            stop = Math.Min(stop, mark.Span.End);
        return Math.Max(stop, at + 1);
    }

    private void WritePiece(int start, int end)
    {
        if (active.Count == 0)
        {
            html.Text(text.AsSpan(start, end - start));
            return;
        }

        var targets = OpenTargets(start);
        OpenPiece();
        html.Text(text.AsSpan(start, end - start));
        html.Raw("</span>");
        for (; targets > 0; targets--)
            html.Raw("</span>");
    }

    // Several fields may start at one character, so their names stand around the piece, one in the other.
    private int OpenTargets(int start)
    {
        var count = 0;
        foreach (var mark in active)
        {
            if (mark.Anchor is null || mark.Span.Start != start)
                continue;
            html.Raw($"<span id=\"{mark.Anchor}\">");
            count++;
        }

        return count;
    }

    private void OpenPiece()
    {
        html.Raw("<span");
        Attribute("class", static mark => mark.Kind is { } kind ? Classes[(int)kind] : null, " ");
        Attribute("data-e", static mark => mark.Anchor, " ");
        Attribute("title", static mark => mark.Note.Length == 0 ? null : mark.Note, " \u00B7 ");
        html.Raw(">");
    }

    private void Attribute(string name, Func<TextMark, string?> valueOf, string separator)
    {
        line.Clear();
        for (var i = 0; i < active.Count; i++)
        {
            var value = valueOf(active[i]);
            if (value is null || SaidBefore(i, value, valueOf))
                continue;
            line.Append(line.Length == 0 ? "" : separator).Append(value);
        }

        if (line.Length == 0)
            return;
        html.Raw($" {name}=\"");
        html.Text(line.ToString());
        html.Raw("\"");
    }

    private bool SaidBefore(int index, string value, Func<TextMark, string?> valueOf)
    {
        for (var i = 0; i < index; i++)
        {
            if (valueOf(active[i]) == value)
                return true;
        }

        return false;
    }
}
