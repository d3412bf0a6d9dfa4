using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>Words grouped by the company they keep: each has a path of bits whose beginnings are coarser groups.</summary>
/// <remarks>
/// Sections: "clusters/words" (a <see cref="FingerprintTable"/> over form hashes) and "clusters/paths" (uint16 a slot).
/// </remarks>
internal sealed class WordClusters
{
    private readonly FingerprintTable words;
    private readonly ModelSection paths;

    public WordClusters(ModelFile file)
    {
        words = new FingerprintTable(file.Section("clusters/words"));
        paths = file.Section("clusters/paths");
        if (paths.Length < words.Size * sizeof(ushort))
            throw new ModelFormatException("The word clusters are damaged.");
    }

    /// <summary>The 16 bits of a word's path, the first choice highest; 0 where the word is not known.</summary>
    public ushort PathOf(ulong form)
    {
        var slot = words.Find(form);
        return slot < 0 ? (ushort)0 : paths.As<ushort>()[slot];
    }
}
