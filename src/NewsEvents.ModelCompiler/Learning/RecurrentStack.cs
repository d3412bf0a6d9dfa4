using NewsEvents.Learning;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Recurrent layers that read a batch of sentences both ways, forward and back; what they leave out by chance they keep for the way back.</summary>
internal sealed class RecurrentStack(
    IReadOnlyList<ParameterBlock> weights, IReadOnlyList<ParameterBlock> ownVectors, int hidden, float[] values, float[] gradient, DenseMath math)
{
    private readonly List<float[]> states = [];
    private readonly List<float[]> masks = [];
    private readonly List<float[]> projections = [];
    private readonly List<float[]> projected = [];
    private Random? random;

    /// <summary>Where each sentence begins among all rows; behind the last, where the sentences end.</summary>
    public int[] Starts { get; private set; } = [];

    /// <summary>Number of rows, one a token, and some that are padding.</summary>
    public int Rows { get; private set; }

    /// <summary>What goes into the first layer, a row a token.</summary>
    public float[] Inputs => states[0];

    /// <summary>What each entry of <see cref="Inputs"/> is multiplied by.</summary>
    public float[] InputMask => masks[0];

    /// <summary>What comes out of the last layer.</summary>
    public float[] Outputs => StatesOf(weights.Count - 1);

    private int OutputSize => 2 * hidden;

    private int ProjectionSize => 2 * RecurrentScan.Projections * hidden;

    /// <summary>What comes out of a layer.</summary>
    public float[] StatesOf(int layer) => states[layer + 1];

    /// <summary>Makes room for sentences of some lengths.</summary>
    /// <param name="counts">Number of tokens of each.</param>
    /// <param name="chance">What is left out; null leaves nothing out.</param>
    public void Begin(IReadOnlyList<int> counts, Random? chance)
    {
        random = chance;
        Starts = new int[counts.Count + 1];
        for (var i = 0; i < counts.Count; i++)
            Starts[i + 1] = Starts[i] + counts[i];
        // A sentence at the end is read some rows past its own.
        Rows = MatrixProduct.PadRows(Starts[^1] + MatrixProduct.RowBlock);
        Buffers.Grow(states, 0, Rows * weights[0].Rows);
        Buffers.Grow(masks, 0, Rows * weights[0].Rows);
    }

    /// <summary>One choice of what to leave out for all tokens of a sentence.</summary>
    public void FillMask(float[] mask, int width, int sentence, float loss)
    {
        var line = mask.AsSpan(Starts[sentence] * width, width);
        foreach (ref var entry in line)
            entry = random is null ? 1 : random.NextDouble() < loss ? 0 : 1 / (1 - loss);
        for (var row = Starts[sentence] + 1; row < Starts[sentence + 1]; row++)
            line.CopyTo(mask.AsSpan(row * width, width));
    }

    /// <summary>Runs all layers over the inputs, which are masked first.</summary>
    /// <param name="loss">The share of what comes out of a layer that is left out.</param>
    public void Forward(float loss)
    {
        Buffers.Multiply(Inputs, InputMask, Rows * weights[0].Rows);
        for (var layer = 0; layer < weights.Count; layer++)
            Forward(layer, loss);
    }

    /// <summary>Takes the gradient of what comes out of a layer to that of what goes in, and adds that of the parameters.</summary>
    public float[] Backward(int layer, float[] doutput)
    {
        Buffers.Multiply(doutput, masks[layer + 1], Rows * OutputSize);
        var dprojections = new float[Rows * ProjectionSize];
        for (var i = 0; i < Starts.Length - 1; i++)
        {
            for (var side = 0; side < 2; side++)
                ScanBackward(layer, i, side, doutput, dprojections);
        }

        var inputs = weights[layer].Rows;
        math.BackwardWeights(states[layer], dprojections, Rows, inputs, ProjectionSize, weights[layer].In(gradient));
        var dinput = new float[Rows * inputs];
        math.BackwardInput(dprojections, Rows, weights[layer].In(values), inputs, ProjectionSize, dinput);
        if (layer == 0)
            Buffers.Multiply(dinput, InputMask, Rows * inputs);
        return dinput;
    }

    private void Forward(int layer, float loss)
    {
        var inputs = weights[layer].Rows;
        Buffers.Grow(projections, layer, Rows * ProjectionSize);
        math.Forward(states[layer], Rows, weights[layer].In(values), inputs, ProjectionSize, projections[layer]);
        Buffers.Grow(projected, layer, Rows * ProjectionSize);
        projections[layer].AsSpan(0, Rows * ProjectionSize).CopyTo(projected[layer]);
        Buffers.Grow(states, layer + 1, Rows * OutputSize);
        Buffers.Grow(masks, layer + 1, Rows * OutputSize);
        for (var i = 0; i < Starts.Length - 1; i++)
        {
            for (var side = 0; side < 2; side++)
                Scan(layer, i, side);
            FillMask(masks[layer + 1], OutputSize, i, loss);
        }

        Buffers.Multiply(states[layer + 1], masks[layer + 1], Rows * OutputSize);
    }

    private void Scan(int layer, int sentence, int side) => RecurrentScan.Run(
        projections[layer].AsSpan(ProjectionAt(sentence, side)),
        CountOf(sentence),
        ProjectionSize,
        hidden,
        OwnVectors(values, layer, side),
        states[layer + 1].AsSpan(OutputAt(sentence, side)),
        OutputSize,
        side == 1);

    private void ScanBackward(int layer, int sentence, int side, float[] doutput, float[] dprojections)
    {
        var at = ProjectionAt(sentence, side);
        RecurrentGradient.Run(
            projected[layer].AsSpan(at),
            projections[layer].AsSpan(at),
            CountOf(sentence),
            ProjectionSize,
            hidden,
            OwnVectors(values, layer, side),
            doutput.AsSpan(OutputAt(sentence, side)),
            OutputSize,
            side == 1,
            dprojections.AsSpan(at),
            OwnVectors(gradient, layer, side));
    }

    private int CountOf(int sentence) => Starts[sentence + 1] - Starts[sentence];

    private int ProjectionAt(int sentence, int side) => (Starts[sentence] * ProjectionSize) + (side * ProjectionSize / 2);

    private int OutputAt(int sentence, int side) => (Starts[sentence] * OutputSize) + (side * hidden);

    private Span<float> OwnVectors(float[] array, int layer, int side)
    {
        var half = RecurrentScan.Vectors * hidden;
        return ownVectors[layer].In(array).Slice(side * half, half);
    }
}
