using NewsEvents.Learning;

namespace NewsEvents.Tests.Learning;

public sealed class MatrixProductTests
{
    private readonly Random random = new(5);

    [Theory]
    [InlineData(4, 1, 16)]
    [InlineData(8, 37, 48)]
    [InlineData(12, 208, 32)]
    public void It_adds_the_product_to_what_is_there(int rows, int inner, int columns)
    {
        var (left, right, result) = (Numbers(rows * inner), Numbers(inner * columns), Numbers(rows * columns));
        var expected = Product(left, right, rows, inner, columns);
        for (var i = 0; i < expected.Length; i++)
            expected[i] += result[i];
        var panels = new float[inner * columns];
        MatrixProduct.Pack(right, inner, columns, panels);
        MatrixProduct.Add(left, rows, inner, panels, columns, result);
        AssertNear(expected, result);
    }

    [Fact]
    public void A_transposed_factor_is_padded_with_zeros()
    {
        const int Rows = 4, Inner = 5, Columns = 7;
        var (left, right) = (Numbers(Rows * Inner), Numbers(Columns * Inner));
        var turned = new float[Inner * Columns];
        for (var i = 0; i < turned.Length; i++)
            turned[i] = right[(i % Columns * Inner) + (i / Columns)];
        var expected = Product(left, turned, Rows, Inner, Columns);
        var width = MatrixProduct.PadColumns(Columns);
        var panels = Numbers(Inner * width);
        MatrixProduct.PackTransposed(right, Columns, Inner, panels);
        var result = new float[Rows * width];
        MatrixProduct.Add(left, Rows, Inner, panels, width, result);
        for (var row = 0; row < Rows; row++)
        {
            AssertNear(expected[(row * Columns)..((row + 1) * Columns)], result[(row * width)..((row * width) + Columns)]);
            Assert.All(result[((row * width) + Columns)..((row + 1) * width)], value => Assert.Equal(0, value));
        }
    }

    [Fact]
    public void Sizes_that_are_not_padded_are_refused()
    {
        var panels = new float[16];
        Assert.Throws<ArgumentOutOfRangeException>(() => MatrixProduct.Add(new float[3], 3, 1, panels, 16, new float[48]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MatrixProduct.Add(new float[4], 4, 1, panels, 15, new float[60]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MatrixProduct.Add(new float[4], 4, 1, panels, 16, new float[63]));
    }

    private static float[] Product(float[] left, float[] right, int rows, int inner, int columns)
    {
        var result = new float[rows * columns];
        for (var i = 0; i < result.Length; i++)
        {
            var sum = 0.0;
            for (var k = 0; k < inner; k++)
                sum += left[(i / columns * inner) + k] * (double)right[(k * columns) + (i % columns)];
            result[i] = (float)sum;
        }

        return result;
    }

    private static void AssertNear(float[] expected, float[] actual)
    {
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], 1e-4f);
    }

    private float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
}
