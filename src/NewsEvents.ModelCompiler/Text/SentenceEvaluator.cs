using NewsEvents.Learning;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Counts the sentences of a corpus that a splitter finds whole.</summary>
internal static class SentenceEvaluator
{
    /// <summary>F1 of the sentences in percent.</summary>
    public static double Score(SentenceSplitter splitter, SentenceCorpus corpus)
    {
        var gold = corpus.Sentences.ToHashSet();
        var found = Split(splitter, corpus);
        var right = found.Count(gold.Contains);
        return found.Count == 0 ? 0 : 200.0 * right / (found.Count + gold.Count);
    }

    private static List<TextSpan> Split(SentenceSplitter splitter, SentenceCorpus corpus)
    {
        var starts = new List<int>();
        foreach (var (first, end) in corpus.Paragraphs)
            splitter.Split(corpus.Text, corpus.Tokens, first, end, starts);
        var spans = new List<TextSpan>();
        for (var i = 0; i < starts.Count; i++)
        {
            var last = (i + 1 < starts.Count ? starts[i + 1] : corpus.Tokens.Count) - 1;
            spans.Add(TextSpan.FromBounds(corpus.Tokens.Starts[starts[i]], corpus.Tokens.End(last)));
        }

        return spans;
    }
}
