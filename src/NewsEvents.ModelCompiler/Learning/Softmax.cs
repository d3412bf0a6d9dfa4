using NewsEvents.Learning;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>The choice of one of several labels by their scores.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into the gradient of the loss of a right label: its probabilities less 1 for the right one.</summary>
    /// <param name="scores">The scores; overwritten by the gradient.</param>
    /// <param name="right">The right label.</param>
    /// <returns>The loss.</returns>
    public static float Gradient(Span<float> scores, int right)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores)
            largest = Math.Max(largest, score);
        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = Activations.Exponential(score - largest);
            sum += score;
        }

        foreach (ref var score in scores)
            score /= sum;
        var loss = -MathF.Log(Math.Max(scores[right], 1e-9f));
        scores[right] -= 1;
        return loss;
    }
}
