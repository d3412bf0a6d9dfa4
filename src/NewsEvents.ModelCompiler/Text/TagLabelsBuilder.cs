using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Numbers the labels that occur in training sentences.</summary>
internal sealed class TagLabelsBuilder
{
    private readonly List<(PartOfSpeech Tag, Inflection Inflection)> labels;

    public TagLabelsBuilder(IEnumerable<TaggedSentence> sentences) =>
        labels = [.. sentences
            .SelectMany(static sentence => sentence.Table.Tags.Zip(sentence.Table.Inflections))
            .Distinct()
            .Order()];

    public int Count => labels.Count;

    /// <summary>The label of each token of a sentence.</summary>
    public int[] Of(TaggedSentence sentence) =>
        [.. sentence.Table.Tags.Zip(sentence.Table.Inflections).Select(pair => labels.BinarySearch(pair))];

    /// <summary>Writes the section of a <see cref="TagLabels"/>.</summary>
    public void Write(ModelFileWriter writer, string name) =>
        writer.Add(name + "/labels", [.. labels.SelectMany(static label => new[] { (byte)label.Tag, (byte)label.Inflection })]);
}
