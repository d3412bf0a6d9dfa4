using System.Numerics;
using NewsEvents.Learning;

namespace NewsEvents.Text;

/// <summary>The features that sentence ends are trained and found by.</summary>
internal static class SentenceFeatures
{
    /// <summary>Most features of one gap.</summary>
    public const int Most = 32;

    /// <summary>Writes the features of the gap after a token.</summary>
    /// <param name="context">The block.</param>
    /// <param name="progress">What stands before the gap.</param>
    /// <param name="token">Index of the token in the block.</param>
    /// <param name="keys">Where the keys go.</param>
    /// <returns>Number of keys.</returns>
    public static int Of(SentenceContext context, in SentenceProgress progress, int token, Span<ulong> keys)
    {
        // Three tokens on each side: 0 1 2 | 3 4 5.
        var at = token + SentenceContext.Margin - 2;
        var words = context.Words.Slice(at, 6);
        var gaps = context.Gaps.Slice(at, 6);
        Span<ulong> codes = stackalloc ulong[6];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = context.Codes[at + i] & (uint)BoundaryCode.FeatureMask;
        var spaces = (gaps[3] > 0 ? 1u : 0) | (gaps[4] > 0 ? 2u : 0) | (gaps[2] > 0 ? 4u : 0);
        var pair = codes[2] | (codes[3] << 16) | ((ulong)spaces << 32);
        var left = codes[2] | (spaces << 16);
        var right = codes[3] | (spaces << 16);
        OfWords(words, left, right, keys);
        OfShapes(codes, pair, spaces, gaps[3], keys[9..]);
        OfClusters(context.Clusters.Slice(at, 6), left, right, keys[16..]);
        OfPlace(context, progress, token, pair, keys[22..]);
        return Most;
    }

    private static void OfWords(ReadOnlySpan<ulong> words, ulong left, ulong right, Span<ulong> keys)
    {
        keys[0] = FeatureHasher.Key(0, 0);
        keys[1] = FeatureHasher.Key(1, words[2]);
        keys[2] = FeatureHasher.Key(2, words[3]);
        keys[3] = FeatureHasher.Key(3, words[2], words[3]);
        keys[4] = FeatureHasher.Key(4, words[1], words[2]);
        keys[5] = FeatureHasher.Key(5, words[3], words[4]);
        keys[6] = FeatureHasher.Key(6, words[2], right);
        keys[7] = FeatureHasher.Key(7, words[3], left);
        keys[8] = FeatureHasher.Key(8, words[1], left);
    }

    private static void OfShapes(ReadOnlySpan<ulong> codes, ulong pair, ulong spaces, byte gap, Span<ulong> keys)
    {
        keys[0] = FeatureHasher.Key(10, pair);
        keys[1] = FeatureHasher.Key(11, pair, codes[1]);
        keys[2] = FeatureHasher.Key(12, pair, codes[4]);
        keys[3] = FeatureHasher.Key(13, pair, codes[1] | (codes[4] << 16));
        keys[4] = FeatureHasher.Key(14, codes[2] | (codes[1] << 16) | (codes[0] << 32), spaces);
        keys[5] = FeatureHasher.Key(15, codes[3] | (codes[4] << 16) | (codes[5] << 32), spaces);
        keys[6] = FeatureHasher.Key(16, pair, gap);
    }

    private static void OfClusters(ReadOnlySpan<ushort> clusters, ulong left, ulong right, Span<ulong> keys)
    {
        keys[0] = FeatureHasher.Key(20, (ulong)clusters[2] >> 4, right);
        keys[1] = FeatureHasher.Key(21, (ulong)clusters[3] >> 4, left);
        keys[2] = FeatureHasher.Key(22, (ulong)clusters[2] >> 8, (ulong)clusters[3] >> 8);
        keys[3] = FeatureHasher.Key(23, (ulong)clusters[1] >> 6, left);
        keys[4] = FeatureHasher.Key(24, (ulong)clusters[4] >> 6, right);
        keys[5] = FeatureHasher.Key(25, (ulong)clusters[3] >> 8, ((ulong)clusters[4] >> 8) | (left << 16));
    }

    private static void OfPlace(SentenceContext context, in SentenceProgress progress, int token, ulong pair, Span<ulong> keys)
    {
        var at = token + SentenceContext.Margin;
        var length = Bucket(token + 1 - progress.Start);
        var rest = Bucket(context.Count - 1 - token);
        var untilMark = Bucket(context.UntilMark[at + 1]);
        var state = (progress.AfterMark ? 1u : 0) | (progress.InQuote ? 2u : 0) | (progress.Brackets > 0 ? 4u : 0)
            | (context.HasMarks ? 8u : 0) | (context.EndsWithMark ? 16u : 0);
        keys[0] = FeatureHasher.Key(30, pair, length);
        keys[1] = FeatureHasher.Key(31, pair, rest);
        keys[2] = FeatureHasher.Key(32, pair, untilMark);
        keys[3] = FeatureHasher.Key(33, pair, Bucket(token - progress.LastPunctuation));
        keys[4] = FeatureHasher.Key(34, pair, state);
        keys[5] = FeatureHasher.Key(35, context.Words[at], state);
        keys[6] = FeatureHasher.Key(36, context.Words[at + 1], state);
        keys[7] = FeatureHasher.Key(37, context.Words[progress.Start + SentenceContext.Margin], pair);
        keys[8] = FeatureHasher.Key(38, length, untilMark | (rest << 8));
        keys[9] = FeatureHasher.Key(39, untilMark, context.Words[at + 1]);
    }

    /// <summary>A length on a scale that widens: 0 1 2 3 4-5 6-7 8-11 12-15 16-23 and so on.</summary>
    private static ulong Bucket(int length)
    {
        if (length < 4)
            return (ulong)length;
        var log = BitOperations.Log2((uint)length);
        return (ulong)Math.Min((2 * log) + ((length >> (log - 1)) & 1), 13);
    }
}
