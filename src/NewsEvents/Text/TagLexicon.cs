using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>What labels words had in training, and what labels the words most like them had.</summary>
/// <remarks>
/// Sections "NAME/words" and "NAME/classes" of a <see cref="FingerprintMap"/> over form hashes: the class of words with the same
/// labels in the low byte, that of words with alike kin in the high byte.
/// </remarks>
internal sealed class TagLexicon
{
    private readonly FingerprintMap classes;

    public TagLexicon(ModelFile file, string name) => classes = new FingerprintMap(file, name + "/words", name + "/classes");

    /// <summary>The classes of a word; 0 where nothing is known of it.</summary>
    public ushort ClassesOf(ulong form) => classes.Find(form);
}
