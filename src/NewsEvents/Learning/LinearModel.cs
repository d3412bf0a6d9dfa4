using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A linear classifier over hashed features with weights of one byte, read in place.</summary>
/// <remarks>
/// Sections: "NAME/features" (a <see cref="FingerprintTable"/>) and "NAME/weights" (int32 number of labels, then one row of
/// <see cref="RowLength"/> int8 weights for every slot). Immutable.
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
        if (Labels <= 0 || section.Length < sizeof(int) + ((long)features.Size * RowLength(Labels)))
            throw new ModelFormatException($"The weights of '{name}' are damaged.");
        weights = (sbyte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(section.Bytes)) + sizeof(int);
    }

    /// <summary>Number of labels.</summary>
    public int Labels { get; }

    /// <summary>Number of entries that scores need: one for each label, then those that fill the rows up.</summary>
    public int ScoreLength => RowLength(Labels);

    /// <summary>Length of a row of weights: a last part that fills most of a vector is filled up to a whole one.</summary>
    public static int RowLength(int labels)
    {
        var last = labels % Vector128<sbyte>.Count;
        return last < Vector128<sbyte>.Count / 2 ? labels : labels - last + Vector128<sbyte>.Count;
    }

    /// <summary>Adds the weights of some features to the scores of all labels.</summary>
    public void Add(ReadOnlySpan<ulong> keys, Span<short> scores)
    {
        var row = ScoreLength;
        ref var first = ref MemoryMarshal.GetReference(scores[..row]);
        foreach (var key in keys)
        {
            var slot = features.Find(key);
            if (slot >= 0)
                AddRow(weights + ((long)slot * row), row, ref first);
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

    private static void AddRow(sbyte* row, int length, ref short scores)
    {
        var label = 0;
        for (; label <= length - Vector128<sbyte>.Count; label += Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Load(row + label));
            ref var target = ref Unsafe.Add(ref scores, label);
            (Vector128.LoadUnsafe(ref target) + low).StoreUnsafe(ref target);
            ref var next = ref Unsafe.Add(ref target, Vector128<short>.Count);
            (Vector128.LoadUnsafe(ref next) + high).StoreUnsafe(ref next);
        }

        for (; label < length; label++)
            Unsafe.Add(ref scores, label) += row[label];
    }
}
