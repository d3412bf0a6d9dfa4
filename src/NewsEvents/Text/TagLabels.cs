using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>The labels that the tagger chooses from: parts of speech, some of them split by inflection.</summary>
/// <remarks>Section "NAME/labels": a part of speech and an inflection for each label, one byte each.</remarks>
internal sealed class TagLabels
{
    private readonly ModelSection pairs;

    public TagLabels(ModelFile file, string name, int count)
    {
        pairs = file.Section(name + "/labels");
        if (pairs.Length != 2 * count)
            throw new ModelFormatException($"The labels of '{name}' are damaged.");
    }

    public PartOfSpeech Tag(int label) => (PartOfSpeech)pairs.Bytes[2 * label];

    public Inflection Inflection(int label) => (Inflection)pairs.Bytes[(2 * label) + 1];
}
