using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Gives parts of speech and inflections.</summary>
internal sealed class Tagger
{
    private readonly SequenceLabeler labeler;
    private readonly TagLabels labels;

    public Tagger(ModelFile file, WordClusters clusters)
    {
        labeler = new SequenceLabeler(file, "tags", clusters);
        labels = new TagLabels(file, "tags", labeler.Labels);
    }

    /// <summary>Tags one sentence.</summary>
    public void Tag(string text, TokenTable table, int first, int count, TagContext context)
    {
        var found = labeler.Label(text, table, first, count, context);
        for (var i = 0; i < found.Length; i++)
        {
            table.Tags[first + i] = labels.Tag(found[i]);
            table.Inflections[first + i] = labels.Inflection(found[i]);
        }
    }
}
