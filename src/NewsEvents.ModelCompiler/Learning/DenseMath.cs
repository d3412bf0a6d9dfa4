using NewsEvents.Learning;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>The products of matrices that training needs, made of <see cref="MatrixProduct"/>; not thread-safe.</summary>
/// <remarks>All numbers of columns are multiples of <see cref="MatrixProduct.PanelWidth"/>, rows are padded to <see cref="MatrixProduct.RowBlock"/>.</remarks>
internal sealed class DenseMath
{
    private float[] panels = [];
    private float[] transposed = [];

    /// <summary>Adds x W to y.</summary>
    public void Forward(ReadOnlySpan<float> x, int rows, ReadOnlySpan<float> weights, int inputs, int outputs, Span<float> y)
    {
        var packed = Room(ref panels, inputs * outputs);
        MatrixProduct.Pack(weights, inputs, outputs, packed);
        MatrixProduct.Add(x, rows, inputs, packed, outputs, y);
    }

    /// <summary>Adds dy W^T to dx.</summary>
    public void BackwardInput(ReadOnlySpan<float> dy, int rows, ReadOnlySpan<float> weights, int inputs, int outputs, Span<float> dx)
    {
        var packed = Room(ref panels, inputs * outputs);
        MatrixProduct.PackTransposed(weights, inputs, outputs, packed);
        MatrixProduct.Add(dy, rows, outputs, packed, inputs, dx);
    }

    /// <summary>Adds x^T dy to dW.</summary>
    public void BackwardWeights(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, int rows, int inputs, int outputs, Span<float> dweights)
    {
        var turned = Room(ref transposed, inputs * rows);
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < inputs; i++)
                turned[(i * rows) + row] = x[(row * inputs) + i];
        }

        var packed = Room(ref panels, rows * outputs);
        MatrixProduct.Pack(dy, rows, outputs, packed);
        MatrixProduct.Add(turned, inputs, rows, packed, outputs, dweights);
    }

    private static Span<float> Room(ref float[] array, int length)
    {
        if (array.Length < length)
            array = new float[length * 3 / 2];
        return array.AsSpan(0, length);
    }
}
