namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>A linear classifier over features that are strings.</summary>
internal sealed class LinearDecision(string[] labels, Dictionary<string, float[]> weights)
{
    public IReadOnlyList<string> Labels => labels;

    public IEnumerable<KeyValuePair<string, float[]>> Weights => weights;

    /// <summary>The probability of each label, in the labels' order.</summary>
    public float[] Probabilities(IEnumerable<string> features)
    {
        var scores = new float[labels.Length];
        foreach (var feature in features)
        {
            if (!weights.TryGetValue(feature, out var row))
                continue;
            for (var i = 0; i < scores.Length; i++)
                scores[i] += row[i];
        }

        Normalize(scores);
        return scores;
    }

    /// <summary>The likeliest label.</summary>
    public string Best(IEnumerable<string> features)
    {
        var scores = Probabilities(features);
        return labels[Array.IndexOf(scores, scores.Max())];
    }

    /// <summary>Turns scores into probabilities.</summary>
    public static void Normalize(Span<float> scores)
    {
        var highest = float.MinValue;
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        var sum = 0f;
        foreach (ref var score in scores)
            sum += score = MathF.Exp(score - highest);
        foreach (ref var score in scores)
            score /= sum;
    }
}
