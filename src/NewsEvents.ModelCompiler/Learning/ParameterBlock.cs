namespace NewsEvents.ModelCompiler.Learning;

/// <summary>A matrix among the parameters of a network.</summary>
/// <param name="Name">Its name in the model.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Number of columns.</param>
internal sealed record ParameterBlock(string Name, int Start, int Rows, int Columns)
{
    public int Length => Rows * Columns;

    /// <summary>The matrix in an array laid out like the parameters: the values or a gradient.</summary>
    public Span<float> In(float[] array) => array.AsSpan(Start, Length);

    /// <summary>A row of it.</summary>
    public Span<float> Row(float[] array, int row) => array.AsSpan(Start + (row * Columns), Columns);
}
