using NewsEvents.Models;
using NewsEvents.Reading;

namespace NewsEvents.ModelCompiler.Reading;

/// <summary>Finds the lines of a page that its gold article body holds, keeping the order of both.</summary>
internal static class GoldAligner
{
    /// <summary>The state of each line: body where it is in the gold text, else before, inside or after.</summary>
    public static LineState[] Align(string page, IReadOnlyList<TextLine> lines, string gold)
    {
        var paragraphs = LineSplitter.Split(gold).ConvertAll(line => Words(gold, line));
        var inBody = Match(lines.Select(line => Words(page, line)).ToList(), paragraphs);
        return States(inBody);
    }

    private static ulong[] Words(string text, TextLine line)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(text, line.Span, words, int.MaxValue);
        return [.. words.Select(word => word.Form)];
    }

    // Monotone alignment: a line may share a paragraph with the lines before it, and a paragraph a line.
    private static bool[] Match(List<ulong[]> lines, List<ulong[]> paragraphs)
    {
        var best = new double[lines.Count + 1, paragraphs.Count + 1];
        var move = new byte[lines.Count + 1, paragraphs.Count + 1];
        for (var i = 1; i <= lines.Count; i++)
        {
            for (var j = 1; j <= paragraphs.Count; j++)
            {
                (best[i, j], move[i, j]) = best[i - 1, j] >= best[i, j - 1] ? (best[i - 1, j], (byte)1) : (best[i, j - 1], (byte)2);
                var common = Overlap(lines[i - 1], paragraphs[j - 1]);
                if (common == 0)
                    continue;
                // Without diagonal: the next line may still lie in the same paragraph.
                var stay = Math.Max(best[i - 1, j - 1], move[i - 1, j] == 3 || move[i, j - 1] == 3 ? Math.Max(best[i - 1, j], best[i, j - 1]) : 0);
                if (stay + common > best[i, j])
                    (best[i, j], move[i, j]) = (stay + common, (byte)3);
            }
        }

        return Trace(lines.Count, paragraphs.Count, best, move);
    }

    private static bool[] Trace(int i, int j, double[,] best, byte[,] move)
    {
        var inBody = new bool[i];
        while (i > 0 && j > 0)
        {
            if (move[i, j] != 3)
            {
                (i, j) = move[i, j] == 1 ? (i - 1, j) : (i, j - 1);
                continue;
            }

            inBody[i - 1] = true;
            if (move[i - 1, j] == 3 && best[i - 1, j] > best[i - 1, j - 1])
                i--;
            else if (move[i, j - 1] == 3 && best[i, j - 1] > best[i - 1, j - 1])
                j--;
            else
                (i, j) = (i - 1, j - 1);
        }

        return inBody;
    }

    // Number of shared words where the smaller is mostly inside the other; 0 otherwise.
    private static double Overlap(ulong[] line, ulong[] paragraph)
    {
        var smaller = Math.Min(line.Length, paragraph.Length);
        if (smaller == 0 || (smaller < 5 && line.Length != paragraph.Length))
            return 0;
        var bag = new HashSet<ulong>(paragraph);
        var common = line.Count(bag.Contains);
        var needed = line.Length <= paragraph.Length ? line.Length : paragraph.Length;
        return common >= needed * 0.8 ? Math.Min(common, smaller) : 0;
    }

    private static LineState[] States(bool[] inBody)
    {
        var first = Array.IndexOf(inBody, true);
        var last = Array.LastIndexOf(inBody, true);
        var states = new LineState[inBody.Length];
        for (var i = 0; i < states.Length && first >= 0; i++)
        {
            states[i] = inBody[i] ? LineState.Body
                : i < first ? LineState.Before
                : i > last ? LineState.After : LineState.Inside;
        }

        return states;
    }
}
