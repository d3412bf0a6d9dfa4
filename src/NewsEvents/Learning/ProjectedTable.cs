using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsEvents.Learning;

/// <summary>What the vectors of an <see cref="EmbeddingTable"/> add to a layer: the product with its weights, kept for the things met most.</summary>
/// <remarks>Things are numbered from the most frequent one. Thread-safe; what is kept does not change what is found.</remarks>
internal sealed class ProjectedTable
{
    private const int MostKept = 2048;

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

    /// <summary>Adds the product of a vector to some sums, as many as the layer has outputs, a multiple of 8.</summary>
    public void AddTo(int index, Span<float> sums)
    {
        if (index < kept.Length)
        {
            Add(Volatile.Read(ref kept[index]) ?? Keep(index), sums);
            return;
        }

        Span<float> product = stackalloc float[outputs];
        product.Clear();
        Project(index, product);
        Add(product, sums);
    }

    private float[] Keep(int index)
    {
        var product = new float[outputs];
        Project(index, product);
        Volatile.Write(ref kept[index], product);
        return product;
    }

    private void Project(int index, Span<float> product)
    {
        Span<float> vector = stackalloc float[table.Size];
        table.Read(index, vector);
        for (var i = 0; i < vector.Length; i++)
            AddScaled(weights.AsSpan(i * outputs, outputs), vector[i], product);
    }

    private static void Add(ReadOnlySpan<float> row, Span<float> sums)
    {
        for (var i = 0; i < row.Length; i += Vector256<float>.Count)
            (Load(sums, i) + Load(row, i)).StoreUnsafe(ref MemoryMarshal.GetReference(sums[i..]));
    }

    private static void AddScaled(ReadOnlySpan<float> row, float factor, Span<float> sums)
    {
        for (var i = 0; i < row.Length; i += Vector256<float>.Count)
            Vector256.FusedMultiplyAdd(Load(row, i), Vector256.Create(factor), Load(sums, i)).StoreUnsafe(ref MemoryMarshal.GetReference(sums[i..]));
    }

    private static Vector256<float> Load(ReadOnlySpan<float> values, int at) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(values.Slice(at, Vector256<float>.Count)));
}
