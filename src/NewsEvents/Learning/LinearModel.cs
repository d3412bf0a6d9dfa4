using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A linear classifier over hashed features with weights of one byte, read in place.</summary>
/// <remarks>
/// Sections: "NAME/features" (a <see cref="FingerprintTable"/>) and "NAME/weights" (int32 number of labels, then one row of
/// <see cref="RowLength"/> int8 weights for every slot). Immutable.
/// </remarks>
internal sealed unsafe class LinearModel
{
    /// <summary>Features that are looked up together; no model of ours has more for one thing.</summary>
    private const int MostAtOnce = 64;

    /// <summary>Labels whose weights fill a vector.</summary>
    private const int Wide = 16;

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
        for (; keys.Length > MostAtOnce; keys = keys[MostAtOnce..])
            AddSome(keys[..MostAtOnce], scores[..ScoreLength]);
        AddSome(keys, scores[..ScoreLength]);
    }

    // Memory is slow beside the sums: what all keys will need is fetched before the first of them is waited for.
    private void AddSome(ReadOnlySpan<ulong> keys, Span<short> scores)
    {
        foreach (var key in keys)
            features.Prefetch(key);
        var rows = stackalloc sbyte*[MostAtOnce];
        var count = 0;
        foreach (var key in keys)
        {
            var slot = features.Find(key);
            if (slot < 0)
                continue;
            var row = weights + ((long)slot * scores.Length);
            rows[count++] = row;
            if (Sse.IsSupported)
                Sse.Prefetch0(row);
        }

        AddRows(rows, count, scores);
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

    /// <summary>Adds rows of weights to the scores, some labels of all rows at a time, so that their sums stay in registers.</summary>
    private static void AddRows(sbyte** rows, int count, Span<short> scores)
    {
        fixed (short* sums = scores)
        {
            var label = 0;
            for (; Avx2.IsSupported && label <= scores.Length - (2 * Wide); label += 2 * Wide)
            {
                var (first, second) = (Vector256.Load(sums + label), Vector256.Load(sums + label + Wide));
                for (var i = 0; i < count; i++)
                {
                    first += Avx2.ConvertToVector256Int16(rows[i] + label);
                    second += Avx2.ConvertToVector256Int16(rows[i] + label + Wide);
                }

                first.Store(sums + label);
                second.Store(sums + label + Wide);
            }

            for (; label <= scores.Length - Wide; label += Wide)
            {
                var (first, second) = (Vector128.Load(sums + label), Vector128.Load(sums + label + (Wide / 2)));
                for (var i = 0; i < count; i++)
                {
                    var (low, high) = Vector128.Widen(Vector128.Load(rows[i] + label));
                    (first, second) = (first + low, second + high);
                }

                first.Store(sums + label);
                second.Store(sums + label + (Wide / 2));
            }

            for (; label < scores.Length; label++)
            {
                for (var i = 0; i < count; i++)
                    sums[label] += rows[i][label];
            }
        }
    }
}
