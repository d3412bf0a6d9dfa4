using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A layer y = x W + b, its <see cref="DenseWeights"/> unpacked when the layer is made.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class DenseLayer
{
    private readonly float[] panels;
    private readonly float[] bias;

    public DenseLayer(ModelFile file, string name)
    {
        var matrix = DenseWeights.Read(file, name, out bias);
        var columns = bias.Length;
        Inputs = matrix.Length / columns;
        Outputs = MatrixProduct.PadColumns(columns);
        Array.Resize(ref bias, Outputs);
        panels = new float[Inputs * Outputs];
        MatrixProduct.Pack(matrix, Inputs, columns, panels);
    }

    /// <summary>Number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>Number of outputs, padded to <see cref="MatrixProduct.PanelWidth"/>; what is padded is 0.</summary>
    public int Outputs { get; }

    /// <summary>Computes the outputs of some rows.</summary>
    /// <param name="input">Rows of <see cref="Inputs"/> entries.</param>
    /// <param name="rows">Number of rows, a multiple of <see cref="MatrixProduct.RowBlock"/>.</param>
    /// <param name="output">Rows of <see cref="Outputs"/> entries.</param>
    public void Run(ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        for (var row = 0; row < rows; row++)
            bias.CopyTo(output[(row * Outputs)..]);
        MatrixProduct.Add(input, rows, Inputs, panels, Outputs, output);
    }
}
