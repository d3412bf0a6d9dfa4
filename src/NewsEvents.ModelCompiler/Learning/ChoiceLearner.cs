using NewsEvents.Learning;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>
/// Trains a <see cref="LinearDecision"/> to choose among candidates or none: a conditional logit model with a Gaussian prior, by gradient
/// descent with momentum over all examples. None has the score 0; with one candidate this is logistic regression.
/// </summary>
internal static class ChoiceLearner
{
    private const int Steps = 1000;
    private const double Momentum = 0.9;

    /// <summary>The weights in thousandths, so that the same examples give the same ones on any machine.</summary>
    /// <param name="examples">The examples, in a fixed order.</param>
    /// <param name="features">Number of features.</param>
    /// <param name="prior">How strongly weights are held to zero, in examples; the first feature, which is always on, is left free.</param>
    public static int[] Train(IReadOnlyList<ChoiceExample> examples, int features, double prior)
    {
        var weights = new double[features];
        var speed = new double[features];
        var gradient = new double[features];
        // No step is longer than the steepest curve allows.
        var rate = 2.0 / (LongestRow(examples) * Math.Max(1, examples.Count));
        for (var step = 0; step < Steps; step++)
        {
            Slope(examples, weights, prior, gradient);
            for (var i = 0; i < features; i++)
            {
                speed[i] = (Momentum * speed[i]) + (rate * gradient[i]);
                weights[i] += speed[i];
            }
        }

        return Array.ConvertAll(weights, static weight => (int)Math.Round(weight * LinearDecision.Scale));
    }

    private static void Slope(IReadOnlyList<ChoiceExample> examples, double[] weights, double prior, double[] gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
            gradient[i] = i == 0 ? 0 : -prior * weights[i];
        foreach (var example in examples)
        {
            var chances = Chances(example, weights);
            for (var i = 0; i < chances.Length; i++)
            {
                var error = (i == example.Right ? 1 : 0) - chances[i];
                foreach (var feature in example.Candidates[i])
                    gradient[feature] += error;
            }
        }
    }

    private static double[] Chances(ChoiceExample example, double[] weights)
    {
        var chances = new double[example.Candidates.Length];
        var highest = 0.0;
        for (var i = 0; i < chances.Length; i++)
        {
            foreach (var feature in example.Candidates[i])
                chances[i] += weights[feature];
            highest = Math.Max(highest, chances[i]);
        }

        var sum = Math.Exp(-highest);
        for (var i = 0; i < chances.Length; i++)
            sum += chances[i] = Math.Exp(chances[i] - highest);
        for (var i = 0; i < chances.Length; i++)
            chances[i] /= sum;
        return chances;
    }

    private static int LongestRow(IReadOnlyList<ChoiceExample> examples)
    {
        var longest = 1;
        foreach (var example in examples)
        {
            foreach (var candidate in example.Candidates)
                longest = Math.Max(longest, candidate.Length);
        }

        return longest;
    }
}
