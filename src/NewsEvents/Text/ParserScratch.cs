using NewsEvents.Learning;

namespace NewsEvents.Text;

/// <summary>What the parser works with on a sentence; reused.</summary>
internal sealed class ParserScratch
{
    private const int Rooms = 10;

    private static ParserScratch? spare;

    private readonly FloatRooms rooms = new(Rooms);
    private readonly TreeDecoder decoder = new();
    private readonly RelationDecoder labeler = new();
    private int[] heads = new int[64];
    private DependencyRelation[] relations = new DependencyRelation[64];

    private ParserScratch()
    {
    }

    public SyntaxInput Input { get; } = new();

    /// <summary>Head of each token, entry 0 being the root.</summary>
    public ReadOnlySpan<int> Heads => heads;

    public Span<DependencyRelation> Relations => relations;

    public static ParserScratch Rent() => Interlocked.Exchange(ref spare, null) ?? new ParserScratch();

    public void Return() => Volatile.Write(ref spare, this);

    /// <summary>A stretch of memory by its number; what it held before may still be there.</summary>
    public Span<float> Room(int number, int length) => rooms.Room(number, length);

    /// <summary>Finds the heads by the scores of all pairs.</summary>
    public void Decode(ReadOnlySpan<float> scores, int tokens, int stride)
    {
        if (heads.Length < tokens)
        {
            heads = new int[tokens];
            relations = new DependencyRelation[tokens];
        }

        decoder.Decode(scores, tokens, stride, heads);
    }

    /// <summary>Finds the relations to the heads by the scores of all relations.</summary>
    public void Label(ReadOnlySpan<float> scores, int tokens, int stride) =>
        labeler.Decode(scores, stride, heads.AsSpan(0, tokens), relations);
}
