using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A number for each of a set of 64-bit keys, read in place.</summary>
/// <remarks>Two sections: the keys (a <see cref="FingerprintTable"/>) and the numbers (uint16 a slot).</remarks>
internal readonly struct FingerprintMap
{
    private readonly FingerprintTable keys;
    private readonly ModelSection numbers;

    public FingerprintMap(ModelFile file, string keys, string numbers)
    {
        this.keys = new FingerprintTable(file.Section(keys));
        this.numbers = file.Section(numbers);
        if (this.numbers.Length < this.keys.Size * sizeof(ushort))
            throw new ModelFormatException($"The numbers '{numbers}' are damaged.");
    }

    /// <summary>The number of a key; 0 where it is not in the set.</summary>
    public ushort Find(ulong key)
    {
        var slot = keys.Find(key);
        return slot < 0 ? (ushort)0 : numbers.As<ushort>()[slot];
    }
}
