using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>Reads dates and the writer from the visible lines around headline and body.</summary>
internal sealed class HtmlHead(ReadingLexicon lexicon)
{
    private const int LinesBeforeBody = 14;

    private readonly BylineReader bylines = new(lexicon);
    private readonly RevisionDateReader revisions = new(lexicon);
    private readonly ClockReader clocks = new(lexicon);

    /// <summary>What the lines state of publication, last change and writer; null for each that they do not.</summary>
    /// <param name="html">The page.</param>
    /// <param name="profiles">What was measured on its lines.</param>
    /// <param name="states">Where its lines stand.</param>
    /// <param name="isTitle">Whether a line repeats the title.</param>
    public (PageTime? Published, PageTime? Modified, string? Byline) Read(HtmlPage html, LineProfile[] profiles, LineState[] states, Func<int, bool> isTitle)
    {
        var first = Array.IndexOf(states, LineState.Body);
        if (first < 0)
            return default;
        var last = Array.LastIndexOf(states, LineState.Body);
        var page = new Page(html.Text, html.Lines, profiles);
        for (var i = 0; i < states.Length; i++)
            page.Kinds[i] = states[i] == LineState.Body ? TextBlockKind.Paragraph : TextBlockKind.Boilerplate;
        var headline = Headline(first, isTitle);
        var published = PublicationDateFinder.Find(page, headline, first, last);
        if (published >= 0)
            page.Kinds[published] = TextBlockKind.PublicationDate;
        return (clocks.Read(page, published < 0 ? null : profiles[published].Date), clocks.Read(page, revisions.Find(page)), Byline(page, headline, first));
    }

    // The title stands over the body, most often once more in a menu or a list before it.
    private static int Headline(int first, Func<int, bool> isTitle)
    {
        for (var i = first; i >= 0; i--)
        {
            if (isTitle(i))
                return i;
        }

        return Math.Max(0, first - LinesBeforeBody);
    }

    private string? Byline(Page page, int headline, int first)
    {
        for (var i = headline; i <= Math.Min(first + 1, page.Count - 1); i++)
        {
            if (bylines.IsByline(page, i))
                return bylines.NamesIn(page, i);
        }

        return null;
    }
}
