using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A layer of simple recurrent units that reads a sentence from both ends.</summary>
/// <remarks>
/// Sections: those of the <see cref="DenseLayer"/> "NAME" that makes the projections, forward ones first, and "NAME/vectors"
/// (float, the units' own vectors, forward ones first). Immutable.
/// </remarks>
internal sealed class RecurrentLayer
{
    private readonly DenseLayer projection;
    private readonly float[] vectors;
    private readonly int hidden;

    public RecurrentLayer(ModelFile file, string name)
    {
        projection = new DenseLayer(file, name);
        vectors = file.Section(name + "/vectors").As<float>().ToArray();
        hidden = vectors.Length / (2 * RecurrentScan.Vectors);
        if (projection.Outputs != 2 * RecurrentScan.Projections * hidden)
            throw new ModelFormatException($"The layer '{name}' is damaged.");
    }

    /// <summary>Number of inputs a token.</summary>
    public int Inputs => projection.Inputs;

    /// <summary>Number of outputs a token: those of the units that read forward, then those that read backward.</summary>
    public int Outputs => 2 * hidden;

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
        var own = RecurrentScan.Vectors * hidden;
        RecurrentScan.Run(scratch, tokens, Scratch, hidden, vectors.AsSpan(0, own), output, Outputs, backward: false);
        RecurrentScan.Run(scratch[(Scratch / 2)..], tokens, Scratch, hidden, vectors.AsSpan(own), output[hidden..], Outputs, backward: true);
    }
}
