using System.Runtime.CompilerServices;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Growing columns that tokens are collected in before they become a <see cref="TokenTable"/>; reused between articles.</summary>
internal sealed class TokenBuffer
{
    private const int LargestKept = 1 << 18;
    private static TokenBuffer? spare;

    private int[] starts = new int[1024];
    private int[] lengths = new int[1024];
    private ulong[] forms = new ulong[1024];
    private TokenShape[] shapes = new TokenShape[1024];
    private TokenRole[] roles = new TokenRole[1024];

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<int> Starts => starts.AsSpan(0, Count);

    public ReadOnlySpan<int> Lengths => lengths.AsSpan(0, Count);

    public ReadOnlySpan<ulong> Forms => forms.AsSpan(0, Count);

    public Span<TokenShape> Shapes => shapes.AsSpan(0, Count);

    public ReadOnlySpan<TokenRole> Roles => roles.AsSpan(0, Count);

    /// <summary>First tokens of the sentences so far.</summary>
    public List<int> SentenceStarts { get; } = [];

    /// <summary>Blocks of the sentences so far.</summary>
    public List<TextBlockKind> SentenceBlocks { get; } = [];

    public static TokenBuffer Rent() => Interlocked.Exchange(ref spare, null) ?? new TokenBuffer();

    public void Return()
    {
        Count = 0;
        SentenceStarts.Clear();
        SentenceBlocks.Clear();
        if (starts.Length <= LargestKept)
            Volatile.Write(ref spare, this);
    }

    public int End(int token) => starts[token] + lengths[token];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ReadOnlySpan<char> text, int start, int end, TokenRole role)
    {
        if (Count == starts.Length)
            Grow();
        var form = text[start..end];
        starts[Count] = start;
        lengths[Count] = end - start;
        forms[Count] = FormHash.Of(form);
        var shape = TokenShapes.Of(form);
        if (start == 0 || CharacterClasses.IsSpace(text[start - 1]))
            shape |= TokenShape.SpaceBefore;
        shapes[Count] = shape;
        roles[Count] = role;
        Count++;
    }

    public TokenTable ToTable()
    {
        var sentenceOfToken = new int[Count];
        var sentenceStarts = new int[SentenceStarts.Count + 1];
        SentenceStarts.CopyTo(sentenceStarts);
        sentenceStarts[^1] = Count;
        for (var i = 0; i < SentenceStarts.Count; i++)
            sentenceOfToken.AsSpan(sentenceStarts[i]..sentenceStarts[i + 1]).Fill(i);
        return new TokenTable(
            Starts.ToArray(),
            Lengths.ToArray(),
            Forms.ToArray(),
            Shapes.ToArray(),
            new PartOfSpeech[Count],
            sentenceOfToken,
            sentenceStarts,
            [.. SentenceBlocks]);
    }

    private void Grow()
    {
        var size = starts.Length * 2;
        Array.Resize(ref starts, size);
        Array.Resize(ref lengths, size);
        Array.Resize(ref forms, size);
        Array.Resize(ref shapes, size);
        Array.Resize(ref roles, size);
    }
}
