using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Gives parts of speech from left to right, each from the words around and the two tags before.</summary>
internal sealed class Tagger
{
    /// <summary>The label that stands before the first token of a sentence.</summary>
    public const int NoTag = 255;

    private readonly LinearModel weights;
    private readonly TagLabels labels;
    private readonly TagLexicon lexicon;
    private readonly WordClusters clusters;

    public Tagger(ModelFile file, WordClusters clusters)
    {
        weights = new LinearModel(file, "tags");
        labels = new TagLabels(file, "tags", weights.Labels);
        lexicon = new TagLexicon(file, "tags/lexicon");
        this.clusters = clusters;
    }

    /// <summary>Tags one sentence.</summary>
    public void Tag(string text, TokenTable table, int first, int count, TagContext context)
    {
        context.Load(text, table, first, count, clusters, lexicon);
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
            table.Tags[first + i] = labels.Tag(previous);
            table.Inflections[first + i] = labels.Inflection(previous);
        }
    }
}
