using NewsEvents.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>What the name tagger's features look at, one entry a token of a document; columns may be longer.</summary>
internal sealed class NameTagContext
{
    private const int LongestPattern = 24;
    private const int MostDigits = 4;
    private const int KnownPositions = 4;

    private static readonly EntityType[] KnownTypes =
    [
        EntityType.Place, EntityType.Group, EntityType.Organization, EntityType.Force, EntityType.Nationality, EntityType.Person, EntityType.Weapon, EntityType.Facility,
    ];

    public NameTagContext(NameContext names, IReadOnlyList<EntityCandidate> found, WordClusters clusters, TagLexicon kin)
    {
        Names = names;
        var table = names.Table;
        var count = table.Count;
        var scratch = names.Scratch;
        (Words, Patterns, Affixes) = (scratch.Array<ulong>(count), scratch.Array<ulong>(count), scratch.Array<ulong>(count));
        (Clusters, Known, Kin) = (scratch.Array<ushort>(count), scratch.Array<byte>(count), scratch.Array<byte>(count));
        (NeighboursBefore, NeighboursBehind) = (scratch.Array<ulong>(count), scratch.Array<ulong>(count));
        (KinBefore, KinBehind) = (scratch.Array<byte>(count), scratch.Array<byte>(count));
        for (var i = 0; i < count; i++)
        {
            var form = names.Form(i);
            Words[i] = table.Has(i, TokenShape.HasDigit) ? NumberPattern.Of(form, LongestPattern, MostDigits) : table.Forms[i];
            Patterns[i] = PatternOf(form, table.Has(i, TokenShape.CaselessContext));
            Affixes[i] = FormHash.Of(form[Math.Max(0, form.Length - 3)..]);
            Clusters[i] = clusters.PathOf(table.Forms[i]);
            Kin[i] = (byte)(kin.ClassesOf(table.Forms[i]) >> 8);
        }

        Rules = scratch.Array<byte>(count);
        foreach (var candidate in found)
            Mark(candidate, Rules);
        ReadKnown();
        ReadNeighbours();
        for (var i = 0; i < count; i++)
        {
            KinBefore[i] = (byte)(kin.ClassesOf(NeighboursBefore[i]) >> 8);
            KinBehind[i] = (byte)(kin.ClassesOf(NeighboursBehind[i]) >> 8);
        }
    }

    /// <summary>The class of <see cref="NeighboursBefore"/>.</summary>
    public byte[] KinBefore { get; }

    /// <summary>The class of <see cref="NeighboursBehind"/>.</summary>
    public byte[] KinBehind { get; }

    public NameContext Names { get; }

    /// <summary>The form of each token; the pattern of its digits where it has some.</summary>
    public ulong[] Words { get; }

    /// <summary>The letters of each token by kind, runs drawn together: "Xx", "X.X.", "X-d".</summary>
    public ulong[] Patterns { get; }

    /// <summary>The last three letters of each token.</summary>
    public ulong[] Affixes { get; }

    public ushort[] Clusters { get; }

    /// <summary>Classes of words whose kin by their vectors had alike labels in training.</summary>
    public byte[] Kin { get; }

    /// <summary>Type and position in a name that the lists know; 0 where there is none.</summary>
    public byte[] Known { get; }

    /// <summary>Type and position in a name that the rules find; 0 where there is none.</summary>
    public byte[] Rules { get; }

    /// <summary>The capitalised word before another mention of the same word; 0 where there is none.</summary>
    public ulong[] NeighboursBefore { get; }

    /// <summary>The capitalised word behind another mention of the same word; 0 where there is none.</summary>
    public ulong[] NeighboursBehind { get; }

    private static ulong PatternOf(ReadOnlySpan<char> form, bool isCaseless)
    {
        Span<char> pattern = stackalloc char[LongestPattern];
        var used = 0;
        var (last, runs) = ('\0', 0);
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) && !isCaseless ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            runs = kind == last ? runs + 1 : 1;
            last = kind;
            if (runs <= 2 && used < pattern.Length)
                pattern[used++] = kind;
        }

        var hash = 14695981039346656037UL;
        foreach (var c in pattern[..used])
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    private void ReadKnown()
    {
        var longest = Names.Scratch.Array(Names.Table.Count, -1);
        for (var i = 0; i < Names.FromLists; i++)
        {
            ref var other = ref longest[Names.Candidates[i].FirstToken];
            if (other < 0 || Names.Candidates[other].TokenCount < Names.Candidates[i].TokenCount)
                other = i;
        }

        for (var i = 0; i < Names.Table.Count;)
        {
            if (longest[i] < 0)
            {
                i++;
                continue;
            }

            Mark(Names.Candidates[longest[i]], Known);
            i += Names.Candidates[longest[i]].TokenCount;
        }
    }

    private static void Mark(EntityCandidate candidate, byte[] codes)
    {
        var type = Array.IndexOf(KnownTypes, candidate.Type) + 1;
        for (var k = 0; k < candidate.TokenCount; k++)
        {
            var position = NameLabel.PositionOf(NameLabel.Of(0, k, candidate.TokenCount));
            codes[candidate.FirstToken + k] = (byte)((type * KnownPositions) + position);
        }
    }

    /// <summary>The words that stand beside a name where it is told in full: "Imran" beside a later "Khan".</summary>
    private void ReadNeighbours()
    {
        var before = Names.Scratch.Map<ulong, int>();
        var behind = Names.Scratch.Map<ulong, int>();
        for (var i = 0; i < Names.Table.Count; i++)
        {
            if (Names.Levels[i] != NameLevel.Name)
                continue;
            if (i > Names.SentenceStart(i) && Names.Levels[i - 1] == NameLevel.Name)
                before.TryAdd(Words[i], i - 1);
            if (i + 1 < Names.SentenceEnd(i) && Names.Levels[i + 1] == NameLevel.Name)
                behind.TryAdd(Words[i], i + 1);
        }

        for (var i = 0; i < Names.Table.Count; i++)
        {
            if (before.TryGetValue(Words[i], out var first) && first != i - 1)
                NeighboursBefore[i] = Words[first];
            if (behind.TryGetValue(Words[i], out var next) && next != i + 1)
                NeighboursBehind[i] = Words[next];
        }
    }
}
