using NewsEvents.Learning;

namespace NewsEvents.Text;

/// <summary>The features that the tagger is trained and run on.</summary>
internal static class TagFeatures
{
    /// <summary>Most features of one token.</summary>
    public const int Most = 64;

    /// <summary>Writes the features of a token that no tag enters.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="index">Index of the token in the sentence.</param>
    /// <param name="form">The token's characters.</param>
    /// <param name="keys">Where the keys go.</param>
    /// <returns>Number of keys.</returns>
    public static int OfWords(TagContext context, int index, ReadOnlySpan<char> form, Span<ulong> keys)
    {
        var at = index + TagContext.Margin;
        var words = context.Words.Slice(at - 2, 5);
        var suffixes = context.Suffixes.Slice(at - 2, 5);
        var clusters = context.Clusters.Slice(at - 2, 5);
        var shapes = context.Shapes.Slice(at - 2, 5);
        var shape = (ulong)shapes[2];
        keys[0] = FeatureHasher.Key(0, 0);
        keys[1] = FeatureHasher.Key(1, words[2]);
        keys[2] = FeatureHasher.Key(2, words[2], shape);
        keys[3] = FeatureHasher.Key(3, shape);
        keys[4] = FeatureHasher.Key(4, suffixes[2]);
        keys[5] = FeatureHasher.Key(5, suffixes[2], shape);
        keys[6] = FeatureHasher.Key(6, words[1]);
        keys[7] = FeatureHasher.Key(7, words[3]);
        keys[8] = FeatureHasher.Key(8, words[0]);
        keys[9] = FeatureHasher.Key(9, words[4]);
        keys[10] = FeatureHasher.Key(10, words[1], words[2]);
        keys[11] = FeatureHasher.Key(11, words[2], words[3]);
        keys[12] = FeatureHasher.Key(12, suffixes[1]);
        keys[13] = FeatureHasher.Key(13, suffixes[3]);
        keys[14] = FeatureHasher.Key(14, shapes[1], shape);
        keys[15] = FeatureHasher.Key(15, shapes[3], shape);
        keys[16] = FeatureHasher.Key(16, clusters[2]);
        keys[17] = FeatureHasher.Key(17, (ulong)clusters[2] >> 4, shape);
        keys[18] = FeatureHasher.Key(18, (ulong)clusters[2] >> 8, shape);
        keys[19] = FeatureHasher.Key(19, clusters[1]);
        keys[20] = FeatureHasher.Key(20, clusters[3]);
        keys[21] = FeatureHasher.Key(21, (ulong)clusters[1] >> 6, (ulong)clusters[2] >> 6);
        keys[22] = FeatureHasher.Key(22, (ulong)clusters[2] >> 6, (ulong)clusters[3] >> 6);
        keys[23] = FeatureHasher.Key(23, (ulong)clusters[3] >> 6, (ulong)clusters[4] >> 8);
        keys[24] = FeatureHasher.Key(24, words[1], words[3]);
        var classes = context.Classes.Slice(at - 2, 5);
        keys[25] = FeatureHasher.Key(25, classes[2], shape);
        keys[26] = FeatureHasher.Key(26, classes[1], classes[2]);
        keys[27] = FeatureHasher.Key(27, classes[2], classes[3]);
        keys[28] = FeatureHasher.Key(28, ((ulong)classes[1] << 16) | ((ulong)classes[2] << 8) | classes[3]);
        keys[29] = FeatureHasher.Key(29, ((ulong)classes[2] << 16) | ((ulong)classes[3] << 8) | classes[4]);
        var style = (ulong)context.Style;
        keys[30] = FeatureHasher.Key(51, (style << 8) | shape, classes[2]);
        keys[31] = FeatureHasher.Key(52, (style << 8) | shape, suffixes[2]);
        keys[32] = FeatureHasher.Key(53, ((ulong)shapes[1] << 16) | (shape << 8) | shapes[3]);
        keys[33] = FeatureHasher.Key(54, ((ulong)clusters[2] >> 6 << 16) | ((ulong)shapes[1] << 8) | shape);
        keys[34] = FeatureHasher.Key(55, ((ulong)clusters[2] >> 6 << 16) | ((ulong)shapes[3] << 8) | shape);
        var kinds = context.Kinds.Slice(at - 2, 5);
        keys[35] = FeatureHasher.Key(56, kinds[2], shape);
        keys[36] = FeatureHasher.Key(57, kinds[2], suffixes[2]);
        keys[37] = FeatureHasher.Key(58, ((ulong)classes[1] << 16) | ((ulong)kinds[2] << 8) | classes[3]);
        keys[38] = FeatureHasher.Key(59, kinds[2], classes[2]);
        keys[39] = FeatureHasher.Key(60, ((ulong)kinds[1] << 16) | ((ulong)kinds[2] << 8) | kinds[3]);
        keys[40] = FeatureHasher.Key(61, kinds[1]);
        keys[41] = FeatureHasher.Key(62, kinds[3]);
        return Affixes(form, shape, keys, 42);
    }

    /// <summary>Writes the features that the tags before a token enter.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="index">Index of the token in the sentence.</param>
    /// <param name="previous">Tag before it.</param>
    /// <param name="beforePrevious">Tag before that.</param>
    /// <param name="keys">Where the keys go.</param>
    /// <returns>Number of keys.</returns>
    public static int OfTags(TagContext context, int index, int previous, int beforePrevious, Span<ulong> keys)
    {
        var at = index + TagContext.Margin;
        var tag = (ulong)previous;
        var pair = (tag << 8) | (uint)beforePrevious;
        keys[0] = FeatureHasher.Key(40, tag);
        keys[1] = FeatureHasher.Key(41, pair);
        keys[2] = FeatureHasher.Key(42, tag, context.Words[at]);
        keys[3] = FeatureHasher.Key(43, pair, context.Words[at]);
        keys[4] = FeatureHasher.Key(44, tag, context.Words[at + 1]);
        keys[5] = FeatureHasher.Key(45, tag, context.Suffixes[at]);
        keys[6] = FeatureHasher.Key(46, pair, (ulong)context.Clusters[at] >> 6);
        keys[7] = FeatureHasher.Key(47, tag | ((ulong)context.Shapes[at] << 8), (ulong)context.Clusters[at + 1] >> 6);
        keys[8] = FeatureHasher.Key(48, pair, context.Classes[at]);
        keys[9] = FeatureHasher.Key(49, tag, ((ulong)context.Classes[at] << 8) | context.Classes[at + 1]);
        keys[10] = FeatureHasher.Key(50, pair, ((ulong)context.Classes[at] << 8) | context.Classes[at + 1]);
        keys[11] = FeatureHasher.Key(63, tag | ((ulong)context.Shapes[at] << 8), context.Kinds[at]);
        keys[12] = FeatureHasher.Key(64, pair, context.Kinds[at]);
        return 13;
    }

    private static int Affixes(ReadOnlySpan<char> form, ulong shape, Span<ulong> keys, int count)
    {
        for (var length = 1; length <= 5 && length < form.Length; length++)
        {
            if (length != 3)
                keys[count++] = FeatureHasher.Key(30 + length, TagContext.Affix(form[^length..]), length == 2 ? shape : 0);
        }

        for (var length = 1; length <= 4 && length < form.Length; length++)
            keys[count++] = FeatureHasher.Key(35 + length, TagContext.Affix(form[..length]));
        return count;
    }
}
