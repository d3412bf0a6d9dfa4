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
    private const double LeastShareOfMain = 0.25;

    /// <summary>The states, completed in place.</summary>
    public static LineState[] Complete(HtmlPage page, LineProfile[] profiles, FeatureSet[] features, LineState[] states)
    {
        var groups = Count(page, profiles, features, states);
        if (groups.Count == 0)
            return states;
        var chosen = groups.Values.Sum(static group => group.Body);
        var (path, main) = groups.MaxBy(static group => group.Value.Plain);
        if (main.Body == 0 && chosen < LeastShareOfMain * main.Plain)
            MoveTo(path, page, profiles, states);
        else
            AddLike(groups, page, profiles, states);
        return states;
    }

    private static Dictionary<ulong, Group> Count(HtmlPage page, LineProfile[] profiles, FeatureSet[] features, LineState[] states)
    {
        var groups = new Dictionary<ulong, Group>();
        for (var i = 0; i < states.Length; i++)
        {
            if (!IsPlainProse(page, profiles, i))
                continue;
            var path = page.Blocks[i].Context.Path;
            var group = groups.GetValueOrDefault(path);
            var words = profiles[i].Words;
            groups[path] = new Group(
                group.All + words,
                group.Body + (states[i] == LineState.Body ? words : 0),
                group.Plain + (features[i].Overlaps(HtmlFeatures.Elsewhere) ? 0 : words));
        }

        return groups;
    }

    private static void AddLike(Dictionary<ulong, Group> groups, HtmlPage page, LineProfile[] profiles, LineState[] states)
    {
        var total = groups.Values.Sum(static group => group.All);
        for (var i = 0; i < states.Length; i++)
        {
            if (IsPlainProse(page, profiles, i) && HoldsBody(groups[page.Blocks[i].Context.Path], total))
                states[i] = LineState.Body;
        }
    }

    // A few words were taken for the body, and most of the page's prose stands elsewhere, all in containers of one kind.
    private static void MoveTo(ulong path, HtmlPage page, LineProfile[] profiles, LineState[] states)
    {
        for (var i = 0; i < states.Length; i++)
            states[i] = IsPlainProse(page, profiles, i) && page.Blocks[i].Context.Path == path ? LineState.Body : LineState.Inside;
    }

    private static bool HoldsBody(Group group, int total) =>
        (group.Body >= LeastWords && group.Body >= LeastShare * group.All) || (group.Body > 0 && group.All >= MostOfPage * total);

    private static bool IsPlainProse(HtmlPage page, LineProfile[] profiles, int line) => profiles[line].IsProse && page.Blocks[line].LinkShare <= MostLinks;

    /// <summary>Words of prose in containers of one kind.</summary>
    /// <param name="All">All of them.</param>
    /// <param name="Body">Those taken for the body.</param>
    /// <param name="Plain">Those that nothing says to be another's.</param>
    private readonly record struct Group(int All, int Body, int Plain);
}
