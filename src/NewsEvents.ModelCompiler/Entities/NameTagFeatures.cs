using NewsEvents.Entities;
using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>The features of the name tagger: hashed keys of what stands in and around a token.</summary>
/// <remarks>
/// After L. Ratinov and D. Roth, "Design Challenges and Misconceptions in Named Entity Recognition", CoNLL 2009: words, shapes, affixes,
/// clusters, lists, the labels before, and what the rest of the document tells of the same word.
/// </remarks>
internal static class NameTagFeatures
{
    /// <summary>Room that the keys of one token need.</summary>
    public const int Most = 190;

    private const int Longest = 5;

    /// <summary>Writes the features of a token that no label enters; returns how many.</summary>
    public static int OfWords(NameTagContext context, int token, Span<ulong> keys)
    {
        var names = context.Names;
        var (start, end) = (names.SentenceStart(token), names.SentenceEnd(token));
        var count = 0;
        var word = context.Words[token];
        var pattern = context.Patterns[token];
        var cluster = (ulong)context.Clusters[token];
        keys[count++] = FeatureHasher.Key(0, 0);
        for (var k = -2; k <= 2; k++)
        {
            var at = token + k;
            var isInside = at >= start && at < end;
            var template = 1 + ((k + 2) * 10);
            keys[count++] = FeatureHasher.Key(template, isInside ? context.Words[at] : 0);
            keys[count++] = FeatureHasher.Key(template + 1, isInside ? context.Patterns[at] : 0);
            if (!isInside)
                continue;
            ulong path = context.Clusters[at];
            keys[count++] = FeatureHasher.Key(template + 2, path);
            keys[count++] = FeatureHasher.Key(template + 3, path >> 4);
            keys[count++] = FeatureHasher.Key(template + 4, path >> 7);
            keys[count++] = FeatureHasher.Key(template + 5, path >> 10);
            keys[count++] = FeatureHasher.Key(template + 6, (ulong)names.Table.Tags[at]);
            keys[count++] = FeatureHasher.Key(template + 7, (ulong)names.Roles[at]);
            keys[count++] = FeatureHasher.Key(template + 8, context.Known[at]);
            if (k is -1 or 1)
                keys[count++] = FeatureHasher.Key(template + 9, context.Affixes[at]);
        }

        ulong Word(int at) => at >= start && at < end ? context.Words[at] : 0;
        ulong Pattern(int at) => at >= start && at < end ? context.Patterns[at] : 0;
        ulong Tag(int at) => at >= start && at < end ? (ulong)names.Table.Tags[at] : 99;
        ulong Path(int at) => at >= start && at < end ? context.Clusters[at] : 0UL;
        ulong Known(int at) => at >= start && at < end ? context.Known[at] : 0UL;

        keys[count++] = FeatureHasher.Key(60, Word(token - 1), word);
        keys[count++] = FeatureHasher.Key(61, word, Word(token + 1));
        keys[count++] = FeatureHasher.Key(62, Word(token - 1), Word(token + 1));
        keys[count++] = FeatureHasher.Key(63, word, pattern);
        keys[count++] = FeatureHasher.Key(64, Pattern(token - 1), pattern);
        keys[count++] = FeatureHasher.Key(65, pattern, Pattern(token + 1));
        keys[count++] = FeatureHasher.Key(66, Pattern(token - 1) * 31, pattern ^ (Pattern(token + 1) * 17));
        keys[count++] = FeatureHasher.Key(67, (Tag(token - 1) << 8) | Tag(token));
        keys[count++] = FeatureHasher.Key(68, (Tag(token) << 8) | Tag(token + 1));
        keys[count++] = FeatureHasher.Key(69, (Tag(token - 1) << 16) | (Tag(token) << 8) | Tag(token + 1));
        keys[count++] = FeatureHasher.Key(70, cluster >> 4, pattern);
        keys[count++] = FeatureHasher.Key(71, cluster >> 8, pattern);
        keys[count++] = FeatureHasher.Key(72, ((Path(token - 1) >> 6) << 16) | (cluster >> 6));
        keys[count++] = FeatureHasher.Key(73, ((cluster >> 6) << 16) | (Path(token + 1) >> 6));
        keys[count++] = FeatureHasher.Key(74, Path(token - 1) >> 4, pattern);
        keys[count++] = FeatureHasher.Key(75, Path(token + 1) >> 4, pattern);
        keys[count++] = FeatureHasher.Key(76, context.Known[token], pattern);
        keys[count++] = FeatureHasher.Key(77, context.Known[token], word);
        keys[count++] = FeatureHasher.Key(78, (Known(token - 1) << 16) | ((ulong)context.Known[token] << 8) | Known(token + 1));
        keys[count++] = FeatureHasher.Key(79, (ulong)names.Levels[token], pattern);
        keys[count++] = FeatureHasher.Key(80, (ulong)names.Levels[token], ((ulong)(token == start ? 1 : 0) << 8) | Tag(token));
        keys[count++] = FeatureHasher.Key(81, context.NeighboursBefore[token]);
        keys[count++] = FeatureHasher.Key(82, context.NeighboursBehind[token]);
        keys[count++] = FeatureHasher.Key(83, Word(token - 2), Word(token - 1));
        keys[count++] = FeatureHasher.Key(84, Word(token + 1), Word(token + 2));
        keys[count++] = FeatureHasher.Key(85, (ulong)names.Roles[token], pattern);
        ulong Rule(int at) => at >= start && at < end ? context.Rules[at] : 0UL;
        keys[count++] = FeatureHasher.Key(140, Rule(token));
        keys[count++] = FeatureHasher.Key(141, Rule(token), pattern);
        keys[count++] = FeatureHasher.Key(142, Rule(token), word);
        keys[count++] = FeatureHasher.Key(143, (Rule(token - 1) << 16) | (Rule(token) << 8) | Rule(token + 1));
        keys[count++] = FeatureHasher.Key(144, Rule(token), cluster >> 6);
        keys[count++] = FeatureHasher.Key(145, Rule(token), context.Kin[token]);
        keys[count++] = FeatureHasher.Key(146, Rule(token), (ulong)names.Roles[token]);
        keys[count++] = FeatureHasher.Key(147, Rule(token), Tag(token));
        keys[count++] = FeatureHasher.Key(148, Rule(token), Word(token - 1));
        keys[count++] = FeatureHasher.Key(149, Rule(token), Word(token + 1));
        keys[count++] = FeatureHasher.Key(150, Rule(token), context.Affixes[token]);
        ulong Kin(int at) => at >= start && at < end ? context.Kin[at] : 0UL;
        keys[count++] = FeatureHasher.Key(87, Kin(token));
        keys[count++] = FeatureHasher.Key(88, Kin(token), pattern);
        keys[count++] = FeatureHasher.Key(89, Kin(token - 1));
        keys[count++] = FeatureHasher.Key(90, Kin(token + 1));
        keys[count++] = FeatureHasher.Key(91, (Kin(token - 1) << 16) | (Kin(token) << 8) | Kin(token + 1));
        keys[count++] = FeatureHasher.Key(92, (Kin(token - 1) << 8) | Kin(token), pattern);
        keys[count++] = FeatureHasher.Key(93, (Kin(token) << 8) | Kin(token + 1), pattern);
        for (var roles = (uint)names.Roles[token]; roles != 0; roles &= roles - 1)
            keys[count++] = FeatureHasher.Key(86, roles & (~roles + 1), (ulong)names.Levels[token]);
        return Affixes(names.Form(token), pattern, keys, count);
    }

    /// <summary>Writes the features that the labels before a token enter; returns how many.</summary>
    /// <param name="context">The document.</param>
    /// <param name="token">Index of the token.</param>
    /// <param name="previous">The label before it.</param>
    /// <param name="beforePrevious">The label before that.</param>
    /// <param name="history">The type that the same word was last given in the document, plus one; 0 where it was no name or not seen.</param>
    /// <param name="keys">Where the keys go.</param>
    public static int OfLabels(NameTagContext context, int token, int previous, int beforePrevious, int history, Span<ulong> keys)
    {
        var label = (ulong)previous;
        var pair = (label << 8) | (uint)beforePrevious;
        var next = token + 1 < context.Names.SentenceEnd(token);
        keys[0] = FeatureHasher.Key(100, label);
        keys[1] = FeatureHasher.Key(101, pair);
        keys[2] = FeatureHasher.Key(102, label, context.Words[token]);
        keys[3] = FeatureHasher.Key(103, pair, context.Patterns[token]);
        keys[4] = FeatureHasher.Key(104, label, (ulong)context.Clusters[token] >> 6);
        keys[5] = FeatureHasher.Key(105, label, context.Affixes[token]);
        keys[6] = FeatureHasher.Key(106, label, next ? context.Words[token + 1] : 0);
        keys[7] = FeatureHasher.Key(107, label, next ? context.Patterns[token + 1] : 0);
        keys[8] = FeatureHasher.Key(108, pair, (ulong)context.Names.Table.Tags[token]);
        keys[9] = FeatureHasher.Key(109, label, context.Known[token]);
        keys[10] = FeatureHasher.Key(110, label, (ulong)context.Names.Roles[token]);
        keys[11] = FeatureHasher.Key(111, (ulong)history);
        keys[12] = FeatureHasher.Key(112, (ulong)history, context.Patterns[token]);
        keys[13] = FeatureHasher.Key(113, label, (ulong)history);
        keys[14] = FeatureHasher.Key(114, label, token > context.Names.SentenceStart(token) ? context.Words[token - 1] : 0);
        keys[15] = FeatureHasher.Key(115, label, next ? (ulong)context.Clusters[token + 1] >> 6 : 0);
        keys[16] = FeatureHasher.Key(116, label, context.Kin[token]);
        keys[17] = FeatureHasher.Key(117, pair, ((ulong)context.Kin[token] << 8) | (next ? context.Kin[token + 1] : 0UL));
        keys[18] = FeatureHasher.Key(118, label, context.Rules[token]);
        keys[19] = FeatureHasher.Key(119, pair, ((ulong)context.Rules[token] << 8) | (next ? context.Rules[token + 1] : 0UL));
        return 20;
    }

    private static int Affixes(ReadOnlySpan<char> form, ulong pattern, Span<ulong> keys, int count)
    {
        for (var length = 1; length <= Longest && length < form.Length; length++)
        {
            keys[count++] = FeatureHasher.Key(120 + length, FormHash.Of(form[^length..]), pattern);
            keys[count++] = FeatureHasher.Key(130 + length, FormHash.Of(form[..length]));
        }

        return count;
    }
}
