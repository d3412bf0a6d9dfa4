using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Labels the tokens of a sentence from left to right, each from the words around and the two labels before.</summary>
internal sealed class SequenceLabeler
{
    /// <summary>The label that stands before the first token of a sentence.</summary>
    public const int NoLabel = 255;

    private readonly LinearModel weights;
    private readonly TagLexicon lexicon;
    private readonly WordClusters clusters;

    public SequenceLabeler(ModelFile file, string name, WordClusters clusters)
    {
        weights = new LinearModel(file, name);
        lexicon = new TagLexicon(file, name + "/lexicon");
        this.clusters = clusters;
    }

    public int Labels => weights.Labels;

    /// <summary>Labels one sentence; the labels are the context's until it is used again.</summary>
    public ReadOnlySpan<byte> Label(string text, TokenTable table, int first, int count, TagContext context)
    {
        context.Load(text, table, first, count, clusters, lexicon);
        Span<ulong> keys = stackalloc ulong[TagFeatures.Most];
        Span<short> scores = stackalloc short[weights.ScoreLength];
        var labels = context.Labels[..count];
        var previous = NoLabel;
        var beforePrevious = NoLabel;
        for (var i = 0; i < count; i++)
        {
            scores.Clear();
            var used = TagFeatures.OfWords(context, i, table.Form(text, first + i), keys);
            used += TagFeatures.OfTags(context, i, previous, beforePrevious, keys[used..]);
            weights.Add(keys[..used], scores);
            beforePrevious = previous;
            previous = LinearModel.Best(scores[..weights.Labels]);
            labels[i] = (byte)previous;
        }

        return labels;
    }
}
