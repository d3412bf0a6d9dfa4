using System.Numerics;
using System.Runtime.Intrinsics;

namespace NewsEvents.Reading;

/// <summary>A set of up to 256 features, a bit each.</summary>
internal readonly record struct FeatureSet(ulong A, ulong B, ulong C, ulong D)
{
    public static FeatureSet operator |(FeatureSet left, FeatureSet right) =>
        new(left.A | right.A, left.B | right.B, left.C | right.C, left.D | right.D);

    /// <summary>The set of one feature.</summary>
    public static FeatureSet Of(int feature) => Bits(1, feature);

    /// <summary>Several features whose numbers follow each other, as bits from a first one on.</summary>
    public static FeatureSet Bits(uint bits, int first)
    {
        var low = (ulong)bits << (first & 63);
        var high = (first & 63) == 0 ? 0 : (ulong)bits >> (64 - (first & 63));
        return (first >> 6) switch
        {
            0 => new FeatureSet(low, high, 0, 0),
            1 => new FeatureSet(0, low, high, 0),
            2 => new FeatureSet(0, 0, low, high),
            _ => new FeatureSet(0, 0, 0, low),
        };
    }

    /// <summary>Whether the sets have a feature in common.</summary>
    public bool Overlaps(FeatureSet other) => ((A & other.A) | (B & other.B) | (C & other.C) | (D & other.D)) != 0;

    /// <summary>Adds the weight rows of the features, four numbers each, to the scores of four states.</summary>
    public Vector128<float> AddWeights(ReadOnlySpan<float> rows, Vector128<float> scores)
    {
        scores = AddWeights(A, 0, rows, scores);
        scores = AddWeights(B, 64, rows, scores);
        scores = AddWeights(C, 128, rows, scores);
        return AddWeights(D, 192, rows, scores);
    }

    /// <summary>Appends the numbers of the features.</summary>
    public void CopyTo(List<int> features)
    {
        Append(A, 0, features);
        Append(B, 64, features);
        Append(C, 128, features);
        Append(D, 192, features);
    }

    private static Vector128<float> AddWeights(ulong bits, int first, ReadOnlySpan<float> rows, Vector128<float> scores)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            var row = (first + BitOperations.TrailingZeroCount(bits)) * Vector128<float>.Count;
            scores += Vector128.Create(rows.Slice(row, Vector128<float>.Count));
        }

        return scores;
    }

    private static void Append(ulong bits, int first, List<int> features)
    {
        for (; bits != 0; bits &= bits - 1)
            features.Add(first + BitOperations.TrailingZeroCount(bits));
    }
}
