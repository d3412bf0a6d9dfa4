using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>What labels words had in training, and what labels the words most like them had.</summary>
/// <remarks>
/// Sections: "NAME/words" (a <see cref="FingerprintTable"/> over form hashes) and "NAME/classes" (uint16 a slot: the class of
/// words with the same labels in the low byte, that of words with alike kin in the high byte).
/// </remarks>
internal sealed class TagLexicon
{
    private readonly FingerprintTable words;
    private readonly ModelSection classes;

    public TagLexicon(ModelFile file, string name)
    {
        words = new FingerprintTable(file.Section(name + "/words"));
        classes = file.Section(name + "/classes");
        if (classes.Length < words.Size * sizeof(ushort))
            throw new ModelFormatException($"The words of '{name}' are damaged.");
    }

    /// <summary>The classes of a word; 0 where nothing is known of it.</summary>
    public ushort ClassesOf(ulong form)
    {
        var slot = words.Find(form);
        return slot < 0 ? (ushort)0 : classes.As<ushort>()[slot];
    }
}
