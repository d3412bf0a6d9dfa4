using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Runs the parser's network over batches of sentences, forward and back; one a thread.</summary>
internal sealed partial class ParserWorker
{
    private const float InputLoss = 0.2f;
    private const float StateLoss = 0.33f;
    private const float FineTagWeight = 0.3f;

    private readonly ParserNetwork network;
    private readonly DenseMath math = new();
    private readonly TreeDecoder decoder = new();
    private readonly RecurrentStack stack;
    private readonly float[] values;
    private IReadOnlyList<ParserSentence> batch = [];
    private Random? random;
    private float[] keys = [];
    private float[] keyMask = [];
    private float[] arcs = [];

    public ParserWorker(ParserNetwork network)
    {
        this.network = network;
        values = network.Parameters.Values;
        Gradient = new float[values.Length];
        stack = new RecurrentStack(network.Projections, network.OwnVectors, Design.Hidden, values, Gradient, math);
    }

    /// <summary>The gradient of all that was learned since it was cleared.</summary>
    public float[] Gradient { get; }

    private ParserDesign Design => network.Design;

    /// <summary>Adds the gradient of a batch.</summary>
    /// <returns>The loss.</returns>
    public double Learn(IReadOnlyList<ParserSentence> sentences, int seed, float scale)
    {
        random = new Random(seed);
        Forward(sentences);
        var dkeys = new float[keys.Length];
        var loss = ArcLoss(dkeys, scale) + RelationLoss(dkeys, scale);
        Backward(dkeys, scale);
        return loss;
    }

    /// <summary>Parses sentences as the parser would, but for its rule that a head has one subject.</summary>
    public IEnumerable<(ParserSentence Sentence, int[] Heads, int[] Relations)> Parse(IReadOnlyList<ParserSentence> sentences)
    {
        random = null;
        Forward(sentences);
        var heads = new int[batch.Count][];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = new int[batch[i].Count];
            decoder.Decode(ArcScores(i, out var stride), heads[i].Length, stride, heads[i]);
        }

        var scores = RelationScores(RelationInputs((sentence, token) => heads[sentence][token]));
        for (var i = 0; i < heads.Length; i++)
            yield return (batch[i], heads[i], Relations(i, scores));
    }
}
