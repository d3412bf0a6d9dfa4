namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>A linear classifier over hashed features.</summary>
internal sealed class LinearDecision(string[] labels, Dictionary<uint, float[]> weights)
{
    public IReadOnlyList<string> Labels => labels;

    public IReadOnlyDictionary<uint, float[]> Weights => weights;

    /// <summary>The probability of each label.</summary>
    public Distribution Decide(FeatureSet features)
    {
        var scores = new float[labels.Length];
        foreach (var feature in features.Hashes)
        {
            if (!weights.TryGetValue(feature, out var row))
                continue;
            for (var i = 0; i < scores.Length; i++)
                scores[i] += row[i];
        }

        Normalize(scores);
        return new Distribution(labels, scores);
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
