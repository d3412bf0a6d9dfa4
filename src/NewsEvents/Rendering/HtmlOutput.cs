using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Writes HTML; whatever does not come from this project goes through <see cref="Text(ReadOnlySpan{char})"/>.</summary>
internal sealed class HtmlOutput(TextWriter writer)
{
    /// <summary>Writes markup as it is.</summary>
    public void Raw(string markup) => writer.Write(markup);

    /// <summary>
    /// Writes text for content or a quoted attribute. Each character stays one character, so that offsets hold; what may not
    /// stand in HTML is shown as U+FFFD.
    /// </summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var replacement = Replacement(text, i);
            if (replacement is null)
                continue;
            writer.Write(text[done..i]);
            writer.Write(replacement);
            done = i + 1;
        }

        writer.Write(text[done..]);
    }

    public void Number(int value) => writer.Write(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a length or coordinate with one decimal.</summary>
    public void Number(double value) => writer.Write(Format(value));

    /// <summary>Writes an element that holds text alone.</summary>
    public void Element(string name, string? cssClass, ReadOnlySpan<char> text)
    {
        Raw(cssClass is null ? $"<{name}>" : $"<{name} class=\"{cssClass}\">");
        Text(text);
        Raw($"</{name}>");
    }

    /// <summary>Writes foreign words, kept from turning the direction of the words around them.</summary>
    public void Isolated(ReadOnlySpan<char> text) => Element("bdi", null, text);

    /// <summary>A length or coordinate with at most one decimal, the same in any culture.</summary>
    public static string Format(double value)
    {
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    private static string? Replacement(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\n' or '\r' => null,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => "\uFFFD",
        var c when char.IsSurrogate(c) && !IsPaired(text, i) => "\uFFFD",
        _ => null,
    };

    private static bool IsPaired(ReadOnlySpan<char> text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
