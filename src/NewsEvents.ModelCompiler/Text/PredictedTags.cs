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
        // Neighbours stay together, since sentences of one document are alike.
        var block = Math.Clamp(sentences.Count / 100, 1, 50);
        Parallel.For(0, Folds, fold =>
        {
            using var model = Train([.. sentences.Where((_, i) => i / block % Folds != fold)], clusters, vectors);
            var tagger = new Tagger(model, clusters);
            var context = new TagContext();
            for (var i = 0; i < tagged.Length; i++)
            {
                if (i / block % Folds == fold)
                    tagged[i] = Tag(sentences[i], tagger, context);
            }
        });
        return [.. tagged];
    }

    /// <summary>Tags sentences that a tagger has not seen.</summary>
    public static List<TaggedSentence> Of(IReadOnlyList<ConlluSentence> sentences, ModelFile model, WordClusters clusters)
    {
        var tagger = new Tagger(model, clusters);
        var context = new TagContext();
        return [.. sentences.Select(sentence => Tag(sentence, tagger, context))];
    }

    /// <summary>Trains a tagger.</summary>
    public static ModelFile Train(IReadOnlyList<ConlluSentence> sentences, WordClusters clusters, VectorSource vectors)
    {
        var writer = new ModelFileWriter();
        new TaggerLearner(sentences, clusters, vectors).Write(writer, TextWriter.Null);
        using var stream = new MemoryStream(writer.ToBytes());
        return ModelFile.Read("tagger", stream);
    }

    private static TaggedSentence Tag(ConlluSentence sentence, Tagger tagger, TagContext context)
    {
        var tagged = TaggedSentence.Create(sentence.Words, static form => form, caseless: false);
        tagger.Tag(tagged.Text, tagged.Table, 0, tagged.Count, context);
        return tagged;
    }
}
