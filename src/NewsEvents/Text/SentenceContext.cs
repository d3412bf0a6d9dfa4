using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>What the features of sentence ends look at, one entry a token of a block, with empty ones at both ends; reused.</summary>
internal sealed class SentenceContext
{
    /// <summary>Empty entries before the first token and after the last one.</summary>
    public const int Margin = 3;

    /// <summary>A line break in a gap.</summary>
    public const byte LineBreak = 2;

    /// <summary>More line breaks than one in a gap.</summary>
    public const byte BlankLine = 3;

    private const int LongestPattern = 16;
    private const int LargestKept = 1 << 18;
    private static SentenceContext? spare;

    private ulong[] words = new ulong[1024];
    private ushort[] clusters = new ushort[1024];
    private ushort[] codes = new ushort[1024];
    private byte[] gaps = new byte[1024];
    private byte[] untilMark = new byte[1024];

    /// <summary>Number of tokens in the block.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the block has a mark that can end a sentence before its last token.</summary>
    public bool HasMarks { get; private set; }

    /// <summary>Whether the block ends with such a mark, closing quotes and brackets aside.</summary>
    public bool EndsWithMark { get; private set; }

    /// <summary>Hashes of the words, numbers of one form being one, and keys of marks; like all columns with a margin.</summary>
    public ReadOnlySpan<ulong> Words => words;

    /// <summary>Paths of the words' clusters.</summary>
    public ReadOnlySpan<ushort> Clusters => clusters;

    /// <summary>The words' <see cref="BoundaryCode"/>.</summary>
    public ReadOnlySpan<ushort> Codes => codes;

    /// <summary>White space before each token: 0 none, 1 blanks, or a line break or blank line.</summary>
    public ReadOnlySpan<byte> Gaps => gaps;

    /// <summary>Tokens from each one to the next that may end a sentence, at most 255.</summary>
    public ReadOnlySpan<byte> UntilMark => untilMark;

    public static SentenceContext Rent() => Interlocked.Exchange(ref spare, null) ?? new SentenceContext();

    public void Return()
    {
        if (words.Length <= LargestKept)
            Volatile.Write(ref spare, this);
    }

    /// <summary>Reads the tokens of a block.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">The tokens.</param>
    /// <param name="first">First token of the block.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="clusterTable">The clusters of words; none where no features are taken.</param>
    /// <param name="lexicons">The abbreviations.</param>
    public void Load(ReadOnlySpan<char> text, TokenBuffer buffer, int first, int end, WordClusters? clusterTable, TokenLexicons lexicons)
    {
        Count = end - first;
        Reserve(Count + (2 * Margin));
        Clear(0);
        Clear(Count + Margin);
        var letterCase = BoundaryCode.LetterCase(buffer.Shapes[first..end]);
        var inQuote = false;
        for (var at = Margin; at < Count + Margin; at++)
        {
            var token = first + at - Margin;
            var shape = buffer.Shapes[token];
            var hash = buffer.Forms[token];
            var form = text.Slice(buffer.Starts[token], buffer.Lengths[token]);
            gaps[at] = at == Margin ? (byte)1 : GapBetween(text, buffer.End(token - 1), buffer.Starts[token]);
            words[at] = (shape & TokenShape.HasDigit) != 0 ? NumberPattern.Of(form, LongestPattern, LongestPattern) : hash;
            if ((shape & TokenShape.Punctuation) != 0)
                words[at] = MarkKey(text, form, hash, gaps[at] != 0, buffer.End(token), ref inQuote);
            clusters[at] = (shape & TokenShape.HasLetter) != 0 && clusterTable is not null ? clusterTable.PathOf(hash) : (ushort)0;
            codes[at] = BoundaryCode.Of(form, hash, shape, Role(buffer.Roles[token], words[at]), letterCase, lexicons);
        }

        FindMarks();
    }

    private static TokenRole Role(TokenRole role, ulong mark)
    {
        if (BoundaryMark.IsCloseQuote(mark))
            return TokenRole.Quote;
        return mark == BoundaryMark.OpenBracket || BoundaryMark.IsOpenQuote(mark) ? BoundaryCode.Opener : role;
    }

    /// <summary>The key of a mark; a quote opens after a blank and closes before one, and where blanks say nothing, opens where none is open.</summary>
    private static ulong MarkKey(ReadOnlySpan<char> text, ReadOnlySpan<char> form, ulong hash, bool spaceBefore, int end, ref bool inQuote)
    {
        var spaceAfter = end >= text.Length || CharacterClasses.IsSpace(text[end]);
        var opens = spaceBefore == spaceAfter ? !inQuote : spaceBefore;
        var key = BoundaryMark.KeyOf(form, hash, opens, !spaceBefore && !spaceAfter);
        if (BoundaryMark.IsOpenQuote(key) || BoundaryMark.IsCloseQuote(key))
            inQuote = BoundaryMark.IsOpenQuote(key);
        return key;
    }

    private static byte GapBetween(ReadOnlySpan<char> text, int from, int to)
    {
        if (from == to)
            return 0;
        if (to == from + 1 && text[from] == ' ')
            return 1;
        var lines = 0;
        for (var at = from; at < to; at++)
        {
            if (text[at] is '\n' or '\u2029' || (text[at] == '\r' && text[at + 1] != '\n'))
                lines++;
        }

        return (byte)(1 + Math.Min(lines, 2));
    }

    private void FindMarks()
    {
        var distance = byte.MaxValue;
        for (var at = Count + Margin - 1; at >= Margin; at--)
        {
            distance = BoundaryCode.IsMark(codes[at]) ? (byte)0 : (byte)Math.Min(byte.MaxValue, distance + 1);
            untilMark[at] = distance;
        }

        var last = Count + Margin - 1;
        while (last >= Margin && BoundaryCode.Role(codes[last]) is TokenRole.Closer or TokenRole.Quote)
            last--;
        EndsWithMark = BoundaryCode.IsMark(codes[last]);
        HasMarks = Count > 1 && untilMark[Margin] < Math.Min(byte.MaxValue, Count - 1);
    }

    private void Clear(int at)
    {
        words.AsSpan(at, Margin).Clear();
        clusters.AsSpan(at, Margin).Clear();
        codes.AsSpan(at, Margin).Clear();
        gaps.AsSpan(at, Margin).Clear();
        untilMark.AsSpan(at, Margin).Clear();
    }

    private void Reserve(int size)
    {
        if (words.Length >= size)
            return;
        size = Math.Max(size, words.Length * 2);
        words = new ulong[size];
        clusters = new ushort[size];
        codes = new ushort[size];
        gaps = new byte[size];
        untilMark = new byte[size];
    }
}
