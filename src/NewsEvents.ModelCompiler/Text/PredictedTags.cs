using NewsEvents.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Tags training sentences by taggers that have not seen them, so that what is trained on the tags meets the errors it will meet later.</summary>
internal static class PredictedTags
{
    private const int Folds = 5;

    /// <summary>Tags sentences that a tagger is trained on: in five parts, each by a tagger trained on the four others.</summary>
    public static List<TaggedSentence> OfTraining(IReadOnlyList<ConlluSentence> sentences, WordClusters clusters, VectorSource vectors)
    {
        var tagged = new TaggedSentence[sentences.Count];
        Parallel.For(0, Folds, fold =>
        {
            using var model = Train([.. sentences.Where((_, i) => FoldOf(i) != fold)], clusters, vectors);
            for (var i = 0; i < tagged.Length; i++)
            {
                if (FoldOf(i) == fold)
                    tagged[i] = Tag(sentences[i], new Tagger(model, clusters));
            }
        });
        return [.. tagged];
    }

    /// <summary>Tags sentences that no tagger is trained on.</summary>
    public static List<TaggedSentence> OfOthers(IReadOnlyList<ConlluSentence> sentences, IReadOnlyList<ConlluSentence> training, WordClusters clusters, VectorSource vectors)
    {
        using var model = Train(training, clusters, vectors);
        return [.. sentences.Select(sentence => Tag(sentence, new Tagger(model, clusters)))];
    }

    /// <summary>Neighbours stay together, since sentences of one document are alike.</summary>
    private static int FoldOf(int sentence) => sentence / 50 % Folds;

    private static ModelFile Train(IReadOnlyList<ConlluSentence> sentences, WordClusters clusters, VectorSource vectors)
    {
        var writer = new ModelFileWriter();
        new TaggerLearner(sentences, clusters, vectors).Write(writer, TextWriter.Null);
        using var stream = new MemoryStream(writer.ToBytes());
        return ModelFile.Read("tagger", stream);
    }

    private static TaggedSentence Tag(ConlluSentence sentence, Tagger tagger)
    {
        var tagged = TaggedSentence.Create(sentence.Words, static form => form, caseless: false);
        tagger.Tag(tagged.Text, tagged.Table, 0, tagged.Count, new TagContext());
        return tagged;
    }
}
