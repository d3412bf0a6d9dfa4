using NewsEvents.Models;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>The runs of three words of a text, to tell whether another holds the same words.</summary>
internal sealed class WordTriples
{
    private readonly HashSet<ulong> triples = [];

    public WordTriples(string text)
    {
        foreach (var triple in Of(text, new TextSpan(0, text.Length)))
            triples.Add(triple);
    }

    /// <summary>Whether most of a stretch of text is in here; null where it is too short to tell.</summary>
    public bool? Holds(string text, TextSpan span)
    {
        var found = 0;
        var all = 0;
        foreach (var triple in Of(text, span))
        {
            all++;
            found += triples.Contains(triple) ? 1 : 0;
        }

        return all == 0 ? null : found * 10 >= all * 7;
    }

    private static IEnumerable<ulong> Of(string text, TextSpan span)
    {
        var (first, second) = (0UL, 0UL);
        for (var word = WordScanner.Next(text, span.Start, span.End); word.Length != 0; word = WordScanner.Next(text, word.End, span.End))
        {
            if (first != 0)
                yield return FormHash.Combine(FormHash.Combine(first, second), word.Form);
            (first, second) = (second, word.Form);
        }
    }
}
