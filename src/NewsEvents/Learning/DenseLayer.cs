using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A layer y = x W + b, its weights unpacked from two bytes each when the layer is made.</summary>
/// <remarks>
/// Sections: "NAME/weights" (int16, a row an input, as many columns as outputs), "NAME/scales" (float a column) and "NAME/bias" (float a column).
/// Immutable.
/// </remarks>
internal sealed class DenseLayer
{
    private readonly float[] panels;
    private readonly float[] bias;

    public DenseLayer(ModelFile file, string name)
    {
        bias = file.Section(name + "/bias").As<float>().ToArray();
        var weights = file.Section(name + "/weights").As<short>();
        var scales = file.Section(name + "/scales").As<float>();
        if (bias.Length == 0 || scales.Length != bias.Length || weights.Length % bias.Length != 0)
            throw new ModelFormatException($"The layer '{name}' is damaged.");
        Inputs = weights.Length / bias.Length;
        Outputs = MatrixProduct.PadColumns(bias.Length);
        Array.Resize(ref bias, Outputs);
        var matrix = new float[weights.Length];
        for (var i = 0; i < matrix.Length; i++)
            matrix[i] = weights[i] * scales[i % scales.Length];
        panels = new float[Inputs * Outputs];
        MatrixProduct.Pack(matrix, Inputs, scales.Length, panels);
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
