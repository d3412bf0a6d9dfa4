using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Gives parts of speech from left to right, each from the words around and the two tags before.</summary>
internal sealed class Tagger
{
    /// <summary>The tag that stands before the first token of a sentence.</summary>
    public const int NoTag = 31;

    private readonly LinearModel weights;
    private readonly WordClusters clusters;

    public Tagger(ModelFile file, WordClusters clusters)
    {
        weights = new LinearModel(file, "tags");
        this.clusters = clusters;
    }

    /// <summary>Tags one sentence.</summary>
    public void Tag(string text, TokenTable table, int first, int count, TagContext context)
    {
        context.Load(text, table, first, count, clusters);
        Span<ulong> keys = stackalloc ulong[TagFeatures.Most];
        Span<short> scores = stackalloc short[weights.Labels];
        var previous = NoTag;
        var beforePrevious = NoTag;
        for (var i = 0; i < count; i++)
        {
            scores.Clear();
            var used = TagFeatures.OfWords(context, i, table.Form(text, first + i), keys);
            used += TagFeatures.OfTags(context, i, previous, beforePrevious, keys[used..]);
            weights.Add(keys[..used], scores);
            beforePrevious = previous;
            previous = LinearModel.Best(scores);
            table.Tags[first + i] = (PartOfSpeech)previous;
        }
    }
}
