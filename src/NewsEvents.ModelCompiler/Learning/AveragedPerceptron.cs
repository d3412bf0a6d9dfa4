namespace NewsEvents.ModelCompiler.Learning;

/// <summary>A multi-class averaged perceptron over numbered features; whole numbers only, so the same on every machine.</summary>
internal sealed class AveragedPerceptron(int features, int labels)
{
    private readonly int[] weights = new int[features * labels];
    private readonly long[] lateness = new long[features * labels];
    private int step;

    public int Labels { get; } = labels;

    public int Features { get; } = features;

    /// <summary>Adds the weights of a feature to the scores of all labels.</summary>
    public void Add(int feature, Span<int> scores)
    {
        var row = weights.AsSpan(feature * Labels, Labels);
        for (var i = 0; i < row.Length; i++)
            scores[i] += row[i];
    }

    /// <summary>Counts an example as seen; called once after each.</summary>
    public void Advance() => step++;

    /// <summary>Moves the weights of a feature from a wrong label to the right one.</summary>
    public void Correct(int feature, int right, int wrong)
    {
        Change((feature * Labels) + right, 1);
        Change((feature * Labels) + wrong, -1);
    }

    /// <summary>The mean weight over all examples seen.</summary>
    public double Average(int feature, int label)
    {
        var at = (feature * Labels) + label;
        return step == 0 ? 0 : weights[at] - (lateness[at] / (double)step);
    }

    // A change counts for the steps after it: what it missed is the steps before.
    private void Change(int at, int by)
    {
        weights[at] += by;
        lateness[at] += (long)step * by;
    }
}
