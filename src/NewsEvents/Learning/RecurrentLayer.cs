using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A layer of simple recurrent units that reads a sentence from both ends.</summary>
/// <remarks>
/// Sections: those of the <see cref="DenseLayer"/> "NAME" that makes the projections, and those of the <see cref="RecurrentUnits"/> "NAME".
/// Immutable.
/// </remarks>
internal sealed class RecurrentLayer
{
    private readonly DenseLayer projection;
    private readonly RecurrentUnits units;

    public RecurrentLayer(ModelFile file, string name)
    {
        projection = new DenseLayer(file, name);
        units = new RecurrentUnits(file, name);
        if (projection.Outputs != units.Projections)
            throw new ModelFormatException($"The layer '{name}' is damaged.");
    }

    /// <summary>Number of inputs a token.</summary>
    public int Inputs => projection.Inputs;

    /// <summary>Number of outputs a token: those of the units that read forward, then those that read backward.</summary>
    public int Outputs => units.Outputs;

    /// <summary>Room that <see cref="Run"/> needs a row.</summary>
    public int Scratch => projection.Outputs;

    /// <summary>Reads a sentence.</summary>
    /// <param name="input">A row of <see cref="Inputs"/> entries a token.</param>
    /// <param name="tokens">Number of tokens.</param>
    /// <param name="scratch">Room for <see cref="Scratch"/> entries a row, rows padded to <see cref="MatrixProduct.RowBlock"/>.</param>
    /// <param name="output">A row of <see cref="Outputs"/> entries a token.</param>
    public void Run(ReadOnlySpan<float> input, int tokens, Span<float> scratch, Span<float> output)
    {
        projection.Run(input, MatrixProduct.PadRows(tokens), scratch);
        units.Run(scratch, tokens, output);
    }
}
