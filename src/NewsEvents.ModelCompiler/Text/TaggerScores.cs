using NewsEvents.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Measures a tagger on development sentences with the words as they stand there.</summary>
internal static class TaggerScores
{
    private static readonly (string Name, Func<string, string> Case, bool IsCaseless)[] Writings =
    [
        ("UPOS accuracy", static form => form, false),
        ("UPOS accuracy in capitals", static form => form.ToUpperInvariant(), true),
        ("UPOS accuracy in small letters", static form => form.ToLowerInvariant(), false),
    ];

    public static IEnumerable<(string Corpus, string Metric, double Value)> Measure(ModelFileWriter writer, TextCorpora corpora)
    {
        using var file = ModelFile.Read("tagger", new MemoryStream(writer.ToBytes()));
        var tagger = new Tagger(file, corpora.Clusters);
        foreach (var treebank in Treebanks.Names)
        {
            var sentences = corpora.Development(treebank);
            foreach (var (name, letterCase, isCaseless) in Writings)
                yield return ($"{treebank.ToUpperInvariant()} dev", name, Accuracy(tagger, sentences.Select(sentence => TaggedSentence.Create(sentence.Words, letterCase, isCaseless))));
        }
    }

    private static double Accuracy(Tagger tagger, IEnumerable<TaggedSentence> sentences)
    {
        var (right, all) = (0, 0);
        var context = TagContext.Rent();
        foreach (var sentence in sentences)
        {
            var gold = sentence.Table.Tags.ToArray();
            tagger.Tag(sentence.Text, sentence.Table, 0, sentence.Count, context);
            all += gold.Length;
            right += gold.Zip(sentence.Table.Tags).Count(static pair => pair.First == pair.Second);
        }

        context.Return();
        return all == 0 ? 0 : 100.0 * right / all;
    }
}
