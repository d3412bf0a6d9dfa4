using System.Runtime.Intrinsics;

namespace NewsEvents.Learning;

/// <summary>What the vectors of an <see cref="EmbeddingTable"/> add to a layer: the product with its weights, kept for the things met most.</summary>
/// <remarks>Things are numbered from the most frequent one. Thread-safe; what is kept does not change what is found.</remarks>
internal sealed unsafe class ProjectedTable
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
    public static void Add(ReadOnlySpan<float> row, Span<float> sums) => Add(sums[..row.Length], row, sums);

    /// <summary>Adds two rows of numbers, a multiple of 8.</summary>
    public static void Add(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Span<float> sums)
    {
        fixed (float* first = one, second = other[..one.Length], to = sums[..one.Length])
        {
            var i = 0;
            for (; Vector512.IsHardwareAccelerated && i + Vector512<float>.Count <= one.Length; i += Vector512<float>.Count)
                (Vector512.Load(first + i) + Vector512.Load(second + i)).Store(to + i);
            for (; i < one.Length; i += Vector256<float>.Count)
                (Vector256.Load(first + i) + Vector256.Load(second + i)).Store(to + i);
        }
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
        fixed (float* factors = vector, rows = weights, target = sums[..outputs])
        {
            var at = 0;
            for (; Vector512.IsHardwareAccelerated && at + (Block * Vector512<float>.Count) <= outputs; at += Block * Vector512<float>.Count)
                AddWideBlock(factors, vector.Length, rows + at, target + at);
            for (; at + (Block * Vector256<float>.Count) <= outputs; at += Block * Vector256<float>.Count)
                AddBlock(factors, vector.Length, rows + at, target + at);
            for (; at < outputs; at += Vector256<float>.Count)
                AddOne(factors, vector.Length, rows + at, target + at);
        }
    }

    /// <summary>The sums of <see cref="AddBlock"/>, each in the same order and so with the same bits, twice as many at a time.</summary>
    private void AddWideBlock(float* factors, int count, float* row, float* sums)
    {
        const int Width = 16;
        var (a, b, c, d) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
        for (var i = 0; i < count; i++, row += outputs)
        {
            var factor = Vector512.Create(factors[i]);
            a = Vector512.FusedMultiplyAdd(Vector512.Load(row), factor, a);
            b = Vector512.FusedMultiplyAdd(Vector512.Load(row + Width), factor, b);
            c = Vector512.FusedMultiplyAdd(Vector512.Load(row + (2 * Width)), factor, c);
            d = Vector512.FusedMultiplyAdd(Vector512.Load(row + (3 * Width)), factor, d);
        }

        (Vector512.Load(sums) + a).Store(sums);
        (Vector512.Load(sums + Width) + b).Store(sums + Width);
        (Vector512.Load(sums + (2 * Width)) + c).Store(sums + (2 * Width));
        (Vector512.Load(sums + (3 * Width)) + d).Store(sums + (3 * Width));
    }

    /// <summary>Several sums side by side, so that none waits for another.</summary>
    private void AddBlock(float* factors, int count, float* row, float* sums)
    {
        const int Width = 8;
        var (a, b, c, d) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (var i = 0; i < count; i++, row += outputs)
        {
            var factor = Vector256.Create(factors[i]);
            a = Vector256.FusedMultiplyAdd(Vector256.Load(row), factor, a);
            b = Vector256.FusedMultiplyAdd(Vector256.Load(row + Width), factor, b);
            c = Vector256.FusedMultiplyAdd(Vector256.Load(row + (2 * Width)), factor, c);
            d = Vector256.FusedMultiplyAdd(Vector256.Load(row + (3 * Width)), factor, d);
        }

        (Vector256.Load(sums) + a).Store(sums);
        (Vector256.Load(sums + Width) + b).Store(sums + Width);
        (Vector256.Load(sums + (2 * Width)) + c).Store(sums + (2 * Width));
        (Vector256.Load(sums + (3 * Width)) + d).Store(sums + (3 * Width));
    }

    private void AddOne(float* factors, int count, float* row, float* sums)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < count; i++, row += outputs)
            sum = Vector256.FusedMultiplyAdd(Vector256.Load(row), Vector256.Create(factors[i]), sum);
        (Vector256.Load(sums) + sum).Store(sums);
    }
}
