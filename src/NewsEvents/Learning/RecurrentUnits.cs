using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>Simple recurrent units that read the projections of a sentence from both ends.</summary>
/// <remarks>Section "NAME/vectors" (float, the units' own vectors, forward ones first). Immutable.</remarks>
internal sealed class RecurrentUnits
{
    private readonly float[] vectors;
    private readonly int hidden;

    public RecurrentUnits(ModelFile file, string name)
    {
        vectors = file.Section(name + "/vectors").As<float>().ToArray();
        hidden = vectors.Length / (2 * RecurrentScan.Vectors);
    }

    /// <summary>Entries that the projections of a token have, forward ones first.</summary>
    public int Projections => 2 * RecurrentScan.Projections * hidden;

    /// <summary>Number of outputs a token: those of the units that read forward, then those that read backward.</summary>
    public int Outputs => 2 * hidden;

    /// <summary>Reads a sentence.</summary>
    /// <param name="projections">A row of <see cref="Projections"/> entries a token; overwritten.</param>
    /// <param name="tokens">Number of tokens.</param>
    /// <param name="output">A row of <see cref="Outputs"/> entries a token.</param>
    public void Run(Span<float> projections, int tokens, Span<float> output)
    {
        var own = RecurrentScan.Vectors * hidden;
        RecurrentScan.Run(projections, tokens, Projections, hidden, vectors.AsSpan(0, own), output, Outputs, backward: false);
        RecurrentScan.Run(projections[(Projections / 2)..], tokens, Projections, hidden, vectors.AsSpan(own), output[hidden..], Outputs, backward: true);
    }
}
