using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>The parameters of the parser's network.</summary>
internal sealed class ParserNetwork
{
    /// <summary>Number of Penn tags that the first layer learns to tell, for its own good; they are not used in parsing.</summary>
    public const int FineTags = 64;

    /// <summary>Relations, padded.</summary>
    public static readonly int Relations = MatrixProduct.PadColumns(Enum.GetValues<DependencyRelation>().Length);

    public ParserNetwork(ParserDesign design, WordVectors vectors, int forms, int suffixes)
    {
        var random = new Random(23);
        Design = design;
        Vectors = vectors;
        Forms = Parameters.Add("form-vectors", forms, design.Form, random, 0.1f);
        Suffixes = Parameters.Add("suffix-vectors", suffixes, design.Suffix, random, 0.1f);
        Shapes = Parameters.Add("shape-vectors", SyntaxFeatures.ShapeCount, design.Shape, random, 0.3f);
        Tags = Parameters.Add("tag-vectors", SyntaxFeatures.RootTag + 1, design.Tag, random, 0.3f);
        Inflections = Parameters.Add("inflection-vectors", SyntaxFeatures.InflectionCount, design.Inflection, random, 0.3f);
        Inputs = vectors.Size + design.Form + design.Suffix + design.Shape + design.Tag + design.Inflection;
        for (var layer = 0; layer < design.Layers; layer++)
            AddLayer(layer, random);
        Keys = Parameters.AddLayer("keys", States, KeySize, random);
        KeyBias = Parameters.AddZeros("keys/bias", 1, KeySize);
        Arc = Parameters.AddLayer("arcs", design.Arc, design.Arc, random);
        ArcBias = Parameters.AddZeros("arcs/bias", 1, design.Arc);
        Relation = Parameters.AddLayer("relations", design.Relation, Relations, random);
        RelationBias = Parameters.AddZeros("relations/bias", 1, Relations);
        FineTag = Parameters.AddLayer("fine-tags", States, FineTags, random);
    }

    public ParserDesign Design { get; }

    public WordVectors Vectors { get; }

    public NetworkParameters Parameters { get; } = new();

    /// <summary>Entries of a token's embedding.</summary>
    public int Inputs { get; }

    /// <summary>Entries of a token's state after each layer.</summary>
    public int States => 2 * Design.Hidden;

    /// <summary>Entries of a token as head and as dependent, for arcs and for relations.</summary>
    public int KeySize => 2 * (Design.Arc + Design.Relation);

    public ParameterBlock Forms { get; }

    public ParameterBlock Suffixes { get; }

    public ParameterBlock Shapes { get; }

    public ParameterBlock Tags { get; }

    public ParameterBlock Inflections { get; }

    public List<ParameterBlock> Projections { get; } = [];

    public List<ParameterBlock> OwnVectors { get; } = [];

    public ParameterBlock Keys { get; }

    public ParameterBlock KeyBias { get; }

    public ParameterBlock Arc { get; }

    public ParameterBlock ArcBias { get; }

    public ParameterBlock Relation { get; }

    public ParameterBlock RelationBias { get; }

    public ParameterBlock FineTag { get; }

    private void AddLayer(int layer, Random random)
    {
        var inputs = layer == 0 ? Inputs : States;
        Projections.Add(Parameters.AddLayer($"layer{layer}", inputs, 2 * RecurrentScan.Projections * Design.Hidden, random));
        OwnVectors.Add(Parameters.AddZeros($"layer{layer}/vectors", 2 * RecurrentScan.Vectors, Design.Hidden));
    }
}
