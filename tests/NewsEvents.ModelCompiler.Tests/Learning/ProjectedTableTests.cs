using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Tests.Learning;

public sealed class ProjectedTableTests
{
    private const int Count = 3000, Size = 4, Outputs = 16;

    [Theory]
    [InlineData(0)]
    [InlineData(Count - 1)]
    public void A_row_adds_the_product_of_its_vector_and_the_weights_whether_it_is_kept_or_not(int index)
    {
        var writer = new ModelFileWriter();
        EmbeddingTableWriter.Write(writer, "vectors", [.. Enumerable.Range(0, Count * Size).Select(static i => MathF.Sin(i))], Size);
        using var file = ModelFile.Read("names", new MemoryStream(writer.ToBytes()));
        var table = new EmbeddingTable(file, "vectors");
        var weights = Enumerable.Range(0, Size * Outputs).Select(static i => MathF.Cos(i)).ToArray();
        var projected = new ProjectedTable(table, weights);
        var (first, second) = (Enumerable.Repeat(1f, Outputs).ToArray(), Enumerable.Repeat(1f, Outputs).ToArray());

        projected.AddTo(index, first);
        projected.AddTo(index, second);

        var vector = new float[Size];
        table.Read(index, vector);
        for (var output = 0; output < Outputs; output++)
            Assert.Equal(1 + Enumerable.Range(0, Size).Sum(i => vector[i] * weights[(i * Outputs) + output]), first[output], 1e-5);
        Assert.Equal(first, second);
    }

    [Fact]
    public void The_last_sums_in_a_place_are_the_ones_kept()
    {
        var cache = new ProjectionCache(2, 1);
        cache.Keep(1, [1f]);
        cache.Keep(2, [2f]);
        cache.Keep(3, [3f]);
        Span<float> sums = stackalloc float[1];
        Assert.False(cache.TryCopy(1, sums));
        Assert.True(cache.TryCopy(2, sums));
        Assert.Equal(2f, sums[0]);
        Assert.True(cache.TryCopy(3, sums));
        Assert.Equal(3f, sums[0]);
    }

    [Fact]
    public void Sums_asked_for_stay_when_another_key_comes_once()
    {
        var cache = new ProjectionCache(1, 1);
        Span<float> sums = stackalloc float[1];
        cache.Keep(1, [1f]);
        Assert.True(cache.TryCopy(1, sums));
        cache.Keep(2, [2f]);
        Assert.True(cache.TryCopy(1, sums));
        Assert.Equal(1f, sums[0]);
        cache.Keep(2, [2f]);
        cache.Keep(2, [2f]);
        Assert.True(cache.TryCopy(2, sums));
        Assert.Equal(2f, sums[0]);
    }

    [Fact]
    public void Threads_never_see_half_of_a_sum()
    {
        const int Length = 256;
        var cache = new ProjectionCache(1, Length);
        var torn = 0;
        Parallel.For(0, 4, thread =>
        {
            var (mine, seen) = (new float[Length], new float[Length]);
            for (var round = 0; round < 20_000; round++)
            {
                Array.Fill(mine, (thread * 20_000) + round);
                cache.Keep(1, mine);
                if (cache.TryCopy(1, seen) && seen.AsSpan().ContainsAnyExcept(seen[0]))
                    Interlocked.Increment(ref torn);
            }
        });
        Assert.Equal(0, torn);
    }
}
