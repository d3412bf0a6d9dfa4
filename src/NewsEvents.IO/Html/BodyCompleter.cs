using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>
/// Adds to the body prose that stands in the page as the body's own does: a page often parts its body by pictures and links
/// to other articles, in containers of one kind, and what comes after a long break looks like the end of the page.
/// </summary>
internal static class BodyCompleter
{
    private const int LeastWords = 100;
    private const double LeastShare = 0.5;
    private const double MostOfPage = 0.6;
    private const double MostLinks = 0.3;

    /// <summary>The states, completed in place.</summary>
    public static LineState[] Complete(HtmlPage page, LineProfile[] profiles, LineState[] states)
    {
        var counts = new Dictionary<ulong, (int Body, int All)>();
        for (var i = 0; i < states.Length; i++)
        {
            if (!IsPlainProse(page, profiles, i))
                continue;
            var path = page.Blocks[i].Context.Path;
            var (body, all) = counts.GetValueOrDefault(path);
            counts[path] = (body + (states[i] == LineState.Body ? profiles[i].Words : 0), all + profiles[i].Words);
        }

        var total = counts.Values.Sum(static count => count.All);
        for (var i = 0; i < states.Length; i++)
        {
            if (IsPlainProse(page, profiles, i) && HoldsBody(counts[page.Blocks[i].Context.Path], total))
                states[i] = LineState.Body;
        }

        return states;
    }

    private static bool HoldsBody((int Body, int All) words, int total) =>
        (words.Body >= LeastWords && words.Body >= LeastShare * words.All) || (words.Body > 0 && words.All >= MostOfPage * total);

    private static bool IsPlainProse(HtmlPage page, LineProfile[] profiles, int line) => profiles[line].IsProse && page.Blocks[line].LinkShare <= MostLinks;
}
