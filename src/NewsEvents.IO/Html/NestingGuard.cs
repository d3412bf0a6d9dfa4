namespace NewsEvents.IO.Html;

/// <summary>Foresees which pages would cost more than linear work to make a tree of: elements nested thousands deep.</summary>
internal sealed class NestingGuard
{
    // Each tag looks through the elements that are open; the sum of that work must stay in proportion to the page.
    private const long FreeWork = 1_000_000;
    private const long WorkPerCharacter = 24;

    private readonly List<string> open = [];
    private readonly Dictionary<string, int> openByName = new(StringComparer.OrdinalIgnoreCase);
    private int openFormats;

    private NestingGuard()
    {
    }

    /// <summary>Whether a tree of the page is made in time linear in its length.</summary>
    public static bool IsSafe(string html) => new NestingGuard().Measure(html);

    private bool Measure(string html)
    {
        var names = openByName.GetAlternateLookup<ReadOnlySpan<char>>();
        var budget = FreeWork + (WorkPerCharacter * html.Length);
        var tags = new HtmlTagScanner(html);
        while (budget >= 0 && tags.MoveNext())
        {
            budget -= open.Count + openFormats;
            if (tags.Name.IsEmpty || StandsAlone(tags.Name))
                continue;
            names.TryGetValue(tags.Name, out var name, out var count);
            if (tags.IsEnd)
                Close(name, count);
            else
                Open(name ?? tags.Name.ToString(), count);
        }

        return budget >= 0;
    }

    private void Open(string name, int count)
    {
        openByName[name] = count + 1;
        open.Add(name);
    }

    // Elements left open inside end with it, but formatting goes on behind it.
    private void Close(string? name, int count)
    {
        if (name is null || count == 0)
        {
            openFormats -= name is not null && openFormats > 0 && IsFormat(name) ? 1 : 0;
            return;
        }

        string last;
        do
        {
            last = open[^1];
            open.RemoveAt(open.Count - 1);
            openByName[last]--;
            openFormats += !ReferenceEquals(last, name) && IsFormat(last) ? 1 : 0;
        }
        while (!ReferenceEquals(last, name));
    }

    // Elements without content, those that the next of their kind ends, and those that the scanner passes over whole.
    private static bool StandsAlone(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[8];
        return name.Length <= lower.Length && name.ToLowerInvariant(lower) > 0 && lower[..name.Length] is
            "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param" or "source" or
            "track" or "wbr" or "p" or "li" or "dd" or "dt" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "option" or
            "script" or "style" or "title" or "iframe" or "textarea";
    }

    private static bool IsFormat(string name)
    {
        Span<char> lower = stackalloc char[8];
        return name.Length <= lower.Length && name.AsSpan().ToLowerInvariant(lower) > 0 && lower[..name.Length] is
            "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";
    }
}
