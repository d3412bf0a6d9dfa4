using NewsEvents.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>The parts of a token that the network of names has a vector for.</summary>
internal static class NameParts
{
    /// <summary>Name of the part that holds what the rules say.</summary>
    public const string Rule = "rule";

    private const int Prefix = 3;
    private const int ShortSuffix = 2;

    /// <summary>Name of each part and the size of its vectors.</summary>
    public static IReadOnlyList<(string Name, int Size)> All { get; } =
    [
        ("word", 40), ("prefix", 16), ("suffix", 16), ("short-suffix", 8), ("pattern", 20), ("tag", 16), (Rule, 20), ("known", 12),
        ("kin", 16), ("place", 8), ("roles", 16), ("kin-before", 8), ("kin-behind", 8), ("cluster", 16),
    ];

    /// <summary>The parts that a word has wherever it stands.</summary>
    public static int[] OfWord { get; } = [.. Indices("word", "prefix", "suffix", "short-suffix", "pattern", "kin", "roles", "cluster")];

    /// <summary>The parts that depend on where a word stands.</summary>
    public static int[] OfPosition { get; } = [.. Enumerable.Range(0, All.Count).Except(OfWord)];

    /// <summary>The key of each part of a token.</summary>
    public static void Keys(NameTagContext context, int token, Span<ulong> keys)
    {
        var names = context.Names;
        var form = names.Form(token);
        var isStart = token == names.SentenceStart(token) ? 1u : 0;
        var shape = names.Table.Shapes[token] & (TokenShape.CaselessContext | TokenShape.CaseRepaired | TokenShape.SpaceBefore);
        keys[0] = context.Words[token];
        keys[1] = FormHash.Of(form[..Math.Min(Prefix, form.Length)]);
        keys[2] = context.Affixes[token];
        keys[3] = FormHash.Of(form[Math.Max(0, form.Length - ShortSuffix)..]);
        keys[4] = context.Patterns[token];
        keys[5] = ((ulong)names.Table.Tags[token] << 8) | (ulong)names.Table.Inflections[token];
        keys[6] = context.Rules[token];
        keys[7] = context.Known[token];
        keys[8] = context.Kin[token];
        keys[9] = ((ulong)shape << 8) | ((ulong)names.Levels[token] << 1) | isStart;
        keys[10] = (ulong)names.Roles[token];
        keys[11] = context.KinBefore[token];
        keys[12] = context.KinBehind[token];
        keys[13] = (ulong)context.Clusters[token] >> 6;
        // 0 is no key of a table.
        for (var part = 0; part < All.Count; part++)
            keys[part] = FeatureHasher.Key(part, keys[part]);
    }

    private static IEnumerable<int> Indices(params string[] names) => names.Select(static name => Enumerable.Range(0, All.Count).First(part => All[part].Name == name));
}
