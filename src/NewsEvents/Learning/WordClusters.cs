using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>Words grouped by the company they keep: each has a path of bits whose beginnings are coarser groups.</summary>
/// <remarks>
/// Sections "clusters/words" and "clusters/paths" of a <see cref="FingerprintMap"/> over form hashes.
/// </remarks>
internal sealed class WordClusters
{
    private readonly FingerprintMap paths;

    public WordClusters(ModelFile file) => paths = new FingerprintMap(file, "clusters/words", "clusters/paths");

    /// <summary>The 16 bits of a word's path, the first choice highest; 0 where the word is not known.</summary>
    public ushort PathOf(ulong form) => paths.Find(form);
}
