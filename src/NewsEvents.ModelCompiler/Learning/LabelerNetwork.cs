using NewsEvents.Learning;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>The parameters of a network that labels tokens: embeddings, recurrent layers and the scores of labels.</summary>
internal sealed class LabelerNetwork
{
    public LabelerNetwork(LabelerDesign design, WordVectors vectors)
    {
        var random = new Random(31);
        Design = design;
        Vectors = vectors;
        Inputs = vectors.Size;
        foreach (var (name, rows, size) in design.Parts)
        {
            Parts.Add(Parameters.Add(name, rows, size, random, 0.1f));
            Inputs += size;
        }

        for (var layer = 0; layer < design.Layers; layer++)
        {
            Projections.Add(Parameters.AddLayer($"layer{layer}", layer == 0 ? Inputs : States, 2 * RecurrentScan.Projections * design.Hidden, random));
            OwnVectors.Add(Parameters.AddZeros($"layer{layer}/vectors", 2 * RecurrentScan.Vectors, design.Hidden));
        }

        Labels = MatrixProduct.PadColumns(design.Labels);
        Output = Parameters.AddLayer("labels", States, Labels, random);
        OutputBias = Parameters.AddZeros("labels/bias", 1, Labels);
    }

    public LabelerDesign Design { get; }

    public WordVectors Vectors { get; }

    public NetworkParameters Parameters { get; } = new();

    /// <summary>Entries of a token's embedding.</summary>
    public int Inputs { get; }

    /// <summary>Entries of a token's state after each layer.</summary>
    public int States => 2 * Design.Hidden;

    /// <summary>Labels, padded.</summary>
    public int Labels { get; }

    public List<ParameterBlock> Parts { get; } = [];

    public List<ParameterBlock> Projections { get; } = [];

    public List<ParameterBlock> OwnVectors { get; } = [];

    public ParameterBlock Output { get; }

    public ParameterBlock OutputBias { get; }
}
