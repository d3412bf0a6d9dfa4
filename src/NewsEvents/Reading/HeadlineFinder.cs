namespace NewsEvents.Reading;

/// <summary>Picks the headline among the lines before the body.</summary>
internal sealed class HeadlineFinder(ReadingLexicon lexicon, BylineReader bylines)
{
    private const int LinesSearched = 80;
    private const int BodyLines = 6;
    private const double Threshold = 1.5;

    private const int Furniture =
        (1 << (int)CueCategory.Share) | (1 << (int)CueCategory.Related) | (1 << (int)CueCategory.Comment) |
        (1 << (int)CueCategory.Footer) | (1 << (int)CueCategory.Subscribe) | (1 << (int)CueCategory.Advert) |
        (1 << (int)CueCategory.Account) | (1 << (int)CueCategory.Credit);

    /// <summary>The line of the headline; -1 where none is good enough.</summary>
    public int Find(Page page, int firstBody, string? title)
    {
        var body = BodyWords(page, firstBody);
        var titleWords = Words(title ?? "", new TextSpan(0, title?.Length ?? 0), 40);
        var best = -1;
        var bestScore = Threshold;
        for (var i = Math.Max(0, firstBody - LinesSearched); i < firstBody; i++)
        {
            var score = Shape(page.Profiles[i]) - (0.07 * (firstBody - i));
            if (score < -1)
                continue;
            var words = Words(page.Text, page.Lines[i].Span, 40);
            score += (2.5 * Share(words, body)) + (titleWords.Count > 2 ? 6 * Share(titleWords, [.. Forms(words)]) : 0);
            score += LeadsIn(page, i, firstBody) ? 1.5 : 0;
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    private static double Shape(in LineProfile profile)
    {
        var score = profile.Words switch
        {
            < 3 => -4,
            3 => 0.3,
            <= 22 => 2,
            <= 30 => 0.5,
            _ => -4.0,
        };
        score += profile.Ending switch
        {
            LineEnding.None or LineEnding.Quote => 0.5,
            LineEnding.Ellipsis => -2,
            LineEnding.Colon or LineEnding.Comma => -1,
            LineEnding.Sentence => -1.5,
            _ => 0,
        };
        score -= (profile.OpeningCues & Furniture) != 0 ? 1.5 : 0;
        score -= profile.WholeCues != 0 || profile.IsDateLine || profile.Date is not null ? 4 : 0;
        score -= (profile.Marks & (LineMarks.Arrow | LineMarks.Pipe | LineMarks.Copyright)) != 0 ? 1 : 0;
        return score + (profile.IsRepeated ? 0.7 : 0);
    }

    // A byline or a date follows a headline soon.
    private bool LeadsIn(Page page, int index, int firstBody)
    {
        for (var i = index + 1; i < firstBody && i <= index + 5; i++)
        {
            if (page.Profiles[i].Date is not null || bylines.IsByline(page, i))
                return true;
        }

        return false;
    }

    private HashSet<ulong> BodyWords(Page page, int firstBody)
    {
        var forms = new HashSet<ulong>();
        var taken = 0;
        for (var i = firstBody; i < page.Count && taken < BodyLines; i++)
        {
            if (page.States[i] != LineState.Body)
                continue;
            taken++;
            forms.UnionWith(Forms(Words(page.Text, page.Lines[i].Span, 120)));
        }

        return forms;
    }

    private static IEnumerable<ulong> Forms(List<LineWord> words)
    {
        foreach (var word in words)
            yield return word.Form;
    }

    private List<LineWord> Words(string text, TextSpan span, int limit)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(text, span, words, limit);
        words.RemoveAll(word => lexicon.FunctionWords.Contains(word.Form));
        return words;
    }

    private static double Share(List<LineWord> words, HashSet<ulong> among)
    {
        if (words.Count == 0)
            return 0;
        var shared = 0;
        foreach (var word in words)
            shared += among.Contains(word.Form) ? 1 : 0;
        return (double)shared / words.Count;
    }
}
