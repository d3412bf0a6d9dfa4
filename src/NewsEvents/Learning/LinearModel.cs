using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A linear classifier over hashed features with weights of one byte, read in place.</summary>
/// <remarks>
/// Sections: "NAME/features" (a <see cref="FingerprintTable"/>) and "NAME/weights" (int32 number of labels, then one row of
/// int8 weights for every slot). Immutable.
/// </remarks>
internal sealed unsafe class LinearModel
{
    private readonly FingerprintTable features;
    private readonly sbyte* weights;

    public LinearModel(ModelFile file, string name)
    {
        features = new FingerprintTable(file.Section(name + "/features"));
        var section = file.Section(name + "/weights");
        Labels = section.Length < sizeof(int) ? 0 : section.As<int>()[0];
        if (Labels <= 0 || section.Length < sizeof(int) + ((long)features.Size * Labels))
            throw new ModelFormatException($"The weights of '{name}' are damaged.");
        weights = (sbyte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(section.Bytes)) + sizeof(int);
    }

    /// <summary>Number of labels; scores have one entry for each.</summary>
    public int Labels { get; }

    /// <summary>Adds the weights of some features to the scores of all labels.</summary>
    public void Add(ReadOnlySpan<ulong> keys, Span<short> scores)
    {
        ref var first = ref MemoryMarshal.GetReference(scores[..Labels]);
        foreach (var key in keys)
        {
            var slot = features.Find(key);
            if (slot >= 0)
                AddRow(weights + ((long)slot * Labels), ref first);
        }
    }

    /// <summary>The label of the highest score; the first of equals.</summary>
    public static int Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }

    private void AddRow(sbyte* row, ref short scores)
    {
        var label = 0;
        for (; label <= Labels - Vector128<sbyte>.Count; label += Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Load(row + label));
            ref var target = ref Unsafe.Add(ref scores, label);
            (Vector128.LoadUnsafe(ref target) + low).StoreUnsafe(ref target);
            ref var next = ref Unsafe.Add(ref target, Vector128<short>.Count);
            (Vector128.LoadUnsafe(ref next) + high).StoreUnsafe(ref next);
        }

        for (; label < Labels; label++)
            Unsafe.Add(ref scores, label) += row[label];
    }
}
