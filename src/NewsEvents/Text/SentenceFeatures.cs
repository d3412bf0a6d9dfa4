using System.Numerics;
using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>The features that sentence ends are trained and found by.</summary>
internal static class SentenceFeatures
{
    /// <summary>Most features of one gap.</summary>
    public const int Most = 48;

    public static readonly ulong OpenBracket = FormHash.Of("(");
    public static readonly ulong CloseBracket = FormHash.Of(")");

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
        var clusters = context.Clusters.Slice(at, 6);
        var codes = context.Codes.Slice(at, 6);
        var gaps = context.Gaps.Slice(at, 6);
        var space = (ulong)Math.Min(gaps[3], (byte)1) | ((ulong)Math.Min(gaps[4], (byte)1) << 1) | ((ulong)Math.Min(gaps[2], (byte)1) << 2);
        var left = codes[2] | (space << 16);
        var right = codes[3] | (space << 16);
        var pair = codes[2] | ((ulong)codes[3] << 16) | (space << 32);
        var count = Words(words, left, right, keys, 0);
        count = Shapes(codes, gaps, pair, space, keys, count);
        count = Clusters(clusters, left, right, keys, count);
        return Places(context, progress, token, words, pair, keys, count);
    }

    private static int Words(ReadOnlySpan<ulong> words, ulong left, ulong right, Span<ulong> keys, int count)
    {
        keys[count++] = FeatureHasher.Key(0, 0);
        keys[count++] = FeatureHasher.Key(1, words[2]);
        keys[count++] = FeatureHasher.Key(2, words[3]);
        keys[count++] = FeatureHasher.Key(3, words[2], words[3]);
        keys[count++] = FeatureHasher.Key(4, words[1], words[2]);
        keys[count++] = FeatureHasher.Key(5, words[3], words[4]);
        keys[count++] = FeatureHasher.Key(6, words[2], right);
        keys[count++] = FeatureHasher.Key(7, words[3], left);
        keys[count++] = FeatureHasher.Key(8, words[1], left);
        keys[count++] = FeatureHasher.Key(9, words[4], right);
        return count;
    }

    private static int Shapes(ReadOnlySpan<ushort> codes, ReadOnlySpan<byte> gaps, ulong pair, ulong space, Span<ulong> keys, int count)
    {
        keys[count++] = FeatureHasher.Key(10, pair);
        keys[count++] = FeatureHasher.Key(11, pair, codes[1]);
        keys[count++] = FeatureHasher.Key(12, pair, codes[4]);
        keys[count++] = FeatureHasher.Key(13, pair, codes[1] | ((ulong)codes[4] << 16));
        keys[count++] = FeatureHasher.Key(14, codes[2] | ((ulong)codes[1] << 16) | ((ulong)codes[0] << 32), space);
        keys[count++] = FeatureHasher.Key(15, codes[3] | ((ulong)codes[4] << 16) | ((ulong)codes[5] << 32), space);
        keys[count++] = FeatureHasher.Key(16, gaps[3]);
        keys[count++] = FeatureHasher.Key(17, pair, gaps[3]);
        return count;
    }

    private static int Clusters(ReadOnlySpan<ushort> clusters, ulong left, ulong right, Span<ulong> keys, int count)
    {
        keys[count++] = FeatureHasher.Key(20, (ulong)clusters[2] >> 4, right);
        keys[count++] = FeatureHasher.Key(21, (ulong)clusters[3] >> 4, left);
        keys[count++] = FeatureHasher.Key(22, (ulong)clusters[2] >> 8, (ulong)clusters[3] >> 8);
        keys[count++] = FeatureHasher.Key(23, (ulong)clusters[1] >> 6, left);
        keys[count++] = FeatureHasher.Key(24, (ulong)clusters[4] >> 6, right);
        keys[count++] = FeatureHasher.Key(25, (ulong)clusters[3] >> 8, ((ulong)clusters[4] >> 8) | (left << 16));
        keys[count++] = FeatureHasher.Key(26, (ulong)clusters[2], 0);
        keys[count++] = FeatureHasher.Key(27, (ulong)clusters[3], 0);
        return count;
    }

    private static int Places(SentenceContext context, in SentenceProgress progress, int token, ReadOnlySpan<ulong> words, ulong pair, Span<ulong> keys, int count)
    {
        var length = token + 1 - progress.Start;
        var rest = context.Count - 1 - token;
        var untilMark = context.UntilMark[token + 1 + SentenceContext.Margin];
        var first = context.Words[progress.Start + SentenceContext.Margin];
        var state = (progress.AfterMark ? 1u : 0) | (progress.InQuote ? 2u : 0) | (context.HasMarks ? 4u : 0) | ((uint)Math.Min(progress.Brackets, 1) << 3);
        keys[count++] = FeatureHasher.Key(30, pair, Bucket(length));
        keys[count++] = FeatureHasher.Key(31, pair, Bucket(rest));
        keys[count++] = FeatureHasher.Key(32, pair, Bucket(untilMark));
        keys[count++] = FeatureHasher.Key(33, pair, Bucket(token - progress.LastPunctuation));
        keys[count++] = FeatureHasher.Key(34, pair, state);
        keys[count++] = FeatureHasher.Key(35, words[2], state);
        keys[count++] = FeatureHasher.Key(36, words[3], state);
        keys[count++] = FeatureHasher.Key(37, first, pair);
        keys[count++] = FeatureHasher.Key(38, first, words[3]);
        keys[count++] = FeatureHasher.Key(39, Bucket(length), Bucket(untilMark) | (Bucket(rest) << 8));
        keys[count++] = FeatureHasher.Key(40, Bucket(untilMark), words[3]);
        keys[count++] = FeatureHasher.Key(41, Bucket(length), words[2]);
        return count;
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
