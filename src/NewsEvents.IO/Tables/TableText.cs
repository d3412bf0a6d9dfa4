using System.Buffers;
using System.Text;

namespace NewsEvents.IO.Tables;

/// <summary>Texts as cells of a table.</summary>
internal static class TableText
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\r\n\t\v\f\u0085\u2028\u2029");

    // Half of the tools that read CSV stop at a NUL, and so do many that read databases.
    public static string? WithoutNul(string? text) => text?.Replace('\0', '\ufffd');

    /// <summary>The text with each run of white space as one space, if it has line breaks or tabs.</summary>
    public static string? OneLine(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(LineBreaks))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>A list as one cell, parted by "; "; a semicolon inside an item becomes a comma. Null where no item has text.</summary>
    public static string? Join<T>(IEnumerable<T> items, Func<T, string?> text)
    {
        StringBuilder? joined = null;
        foreach (var item in items)
        {
            if (text(item) is not { Length: > 0 } value)
                continue;
            joined = joined is null ? new StringBuilder() : joined.Append("; ");
            joined.Append(OneLine(value)!.Replace(';', ','));
        }

        return joined?.ToString();
    }
}
