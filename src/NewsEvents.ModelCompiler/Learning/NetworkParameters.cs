namespace NewsEvents.ModelCompiler.Learning;

/// <summary>All parameters of a network in one array, moved by Adam (Kingma and Ba 2015).</summary>
internal sealed class NetworkParameters
{
    private const float Decay1 = 0.9f;
    private const float Decay2 = 0.99f;
    private const float Smallest = 1e-8f;

    private readonly List<ParameterBlock> blocks = [];
    private float[] mean = [];
    private float[] square = [];
    private float power1 = 1;
    private float power2 = 1;

    public float[] Values { get; private set; } = [];

    public IReadOnlyList<ParameterBlock> Blocks => blocks;

    /// <summary>Adds a matrix of small numbers drawn evenly from around zero.</summary>
    public ParameterBlock Add(string name, int rows, int columns, Random random, float reach)
    {
        var block = AddZeros(name, rows, columns);
        foreach (ref var value in block.In(Values))
            value = ((2 * (float)random.NextDouble()) - 1) * reach;
        return block;
    }

    /// <summary>Adds the weights of a layer, as large as keeps the size of what goes through it (Glorot and Bengio 2010).</summary>
    public ParameterBlock AddLayer(string name, int inputs, int outputs, Random random) =>
        Add(name, inputs, outputs, random, MathF.Sqrt(6f / (inputs + outputs)));

    public ParameterBlock AddZeros(string name, int rows, int columns)
    {
        var block = new ParameterBlock(name, Values.Length, rows, columns);
        blocks.Add(block);
        var values = Values;
        Array.Resize(ref values, values.Length + block.Length);
        Values = values;
        return block;
    }

    /// <summary>Moves all parameters against the sum of some gradients, and clears these.</summary>
    /// <param name="gradients">One array of the length of the parameters from each worker, always in the same order.</param>
    /// <param name="rate">How far to move.</param>
    /// <param name="largestNorm">Gradients longer than this are shortened to it.</param>
    public void Move(float[][] gradients, float rate, float largestNorm)
    {
        if (mean.Length != Values.Length)
            (mean, square) = (new float[Values.Length], new float[Values.Length]);
        (power1, power2) = (power1 * Decay1, power2 * Decay2);
        var sum = gradients[0];
        for (var worker = 1; worker < gradients.Length; worker++)
            AddTo(sum, gradients[worker]);
        var norm = Norm(sum);
        var scale = norm > largestNorm ? largestNorm / norm : 1;
        var step = rate * MathF.Sqrt(1 - power2) / (1 - power1);
        for (var i = 0; i < sum.Length; i++)
        {
            var gradient = sum[i] * scale;
            mean[i] = (Decay1 * mean[i]) + ((1 - Decay1) * gradient);
            square[i] = (Decay2 * square[i]) + ((1 - Decay2) * gradient * gradient);
            Values[i] -= step * mean[i] / (MathF.Sqrt(square[i]) + Smallest);
        }

        foreach (var gradient in gradients)
            Array.Clear(gradient);
    }

    private static void AddTo(float[] sum, float[] more)
    {
        for (var i = 0; i < sum.Length; i++)
            sum[i] += more[i];
    }

    private static float Norm(float[] gradient)
    {
        var sum = 0.0;
        foreach (var value in gradient)
            sum += value * (double)value;
        return (float)Math.Sqrt(sum);
    }
}
