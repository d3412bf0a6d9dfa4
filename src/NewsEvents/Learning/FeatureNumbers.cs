using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>Numbers of the features that a model has vectors for, from 1; 0 is any other.</summary>
/// <remarks>Sections: "NAME/keys" (a <see cref="FingerprintTable"/>) and "NAME/numbers" (uint16 a slot).</remarks>
internal sealed class FeatureNumbers
{
    private readonly FingerprintTable keys;
    private readonly ModelSection numbers;

    public FeatureNumbers(ModelFile file, string name)
    {
        keys = new FingerprintTable(file.Section(name + "/keys"));
        numbers = file.Section(name + "/numbers");
        if (numbers.Length < keys.Size * sizeof(ushort))
            throw new ModelFormatException($"The features '{name}' are damaged.");
    }

    public int Find(ulong key)
    {
        var slot = keys.Find(key);
        return slot < 0 ? 0 : numbers.As<ushort>()[slot];
    }
}
