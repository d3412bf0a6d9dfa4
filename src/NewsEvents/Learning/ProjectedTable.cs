using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsEvents.Learning;

/// <summary>What the vectors of an <see cref="EmbeddingTable"/> add to a layer: the product with its weights, kept for the things met most.</summary>
/// <remarks>Things are numbered from the most frequent one. Thread-safe; what is kept does not change what is found.</remarks>
internal sealed class ProjectedTable
{
    private const int MostKept = 512;

    /// <summary>Sums that are worked out together, a vector of 8 each.</summary>
    private const int Block = 4;

    private readonly EmbeddingTable table;
    private readonly float[] weights;
    private readonly int outputs;
    private readonly float[]?[] kept;

    /// <param name="table">The vectors.</param>
    /// <param name="weights">The layer's weights for them: a row an entry of a vector.</param>
    public ProjectedTable(EmbeddingTable table, float[] weights)
    {
        this.table = table;
        this.weights = weights;
        outputs = weights.Length / table.Size;
        kept = new float[Math.Min(table.Count, MostKept)][];
    }

    /// <summary>Adds a row of numbers to some sums; a multiple of 8.</summary>
    public static void Add(ReadOnlySpan<float> row, Span<float> sums)
    {
        for (var i = 0; i < row.Length; i += Vector256<float>.Count)
            Store(Load(sums, i) + Load(row, i), sums, i);
    }

    /// <summary>Adds the product of a vector to some sums, as many as the layer has outputs, a multiple of 8.</summary>
    public void AddTo(int index, Span<float> sums)
    {
        if (index < kept.Length)
            Add(Volatile.Read(ref kept[index]) ?? Keep(index), sums);
        else
            AddProduct(index, sums);
    }

    private float[] Keep(int index)
    {
        var product = new float[outputs];
        AddProduct(index, product);
        Volatile.Write(ref kept[index], product);
        return product;
    }

    private void AddProduct(int index, Span<float> sums)
    {
        Span<float> vector = stackalloc float[table.Size];
        table.Read(index, vector);
        var at = 0;
        for (; at + (Block * Vector256<float>.Count) <= outputs; at += Block * Vector256<float>.Count)
            AddBlock(vector, at, sums);
        for (; at < outputs; at += Vector256<float>.Count)
            AddOne(vector, at, sums);
    }

    /// <summary>Several sums side by side, so that none waits for another.</summary>
    private void AddBlock(ReadOnlySpan<float> vector, int at, Span<float> sums)
    {
        const int Width = 8;
        var (a, b, c, d) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (var i = 0; i < vector.Length; i++)
        {
            var row = weights.AsSpan((i * outputs) + at, Block * Width);
            var factor = Vector256.Create(vector[i]);
            a = Vector256.FusedMultiplyAdd(Load(row, 0), factor, a);
            b = Vector256.FusedMultiplyAdd(Load(row, Width), factor, b);
            c = Vector256.FusedMultiplyAdd(Load(row, 2 * Width), factor, c);
            d = Vector256.FusedMultiplyAdd(Load(row, 3 * Width), factor, d);
        }

        Store(Load(sums, at) + a, sums, at);
        Store(Load(sums, at + Width) + b, sums, at + Width);
        Store(Load(sums, at + (2 * Width)) + c, sums, at + (2 * Width));
        Store(Load(sums, at + (3 * Width)) + d, sums, at + (3 * Width));
    }

    private void AddOne(ReadOnlySpan<float> vector, int at, Span<float> sums)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < vector.Length; i++)
            sum = Vector256.FusedMultiplyAdd(Load(weights.AsSpan(i * outputs), at), Vector256.Create(vector[i]), sum);
        Store(Load(sums, at) + sum, sums, at);
    }

    private static Vector256<float> Load(ReadOnlySpan<float> values, int at) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(values.Slice(at, Vector256<float>.Count)));

    private static void Store(Vector256<float> vector, Span<float> values, int at) =>
        vector.StoreUnsafe(ref MemoryMarshal.GetReference(values.Slice(at, Vector256<float>.Count)));
}
