namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>Trains a linear classifier: multinomial logistic regression, adaptive gradient steps.</summary>
internal static class DecisionTrainer
{
    private const int Epochs = 6;
    private const int LeastCount = 3;
    private const float Rate = 0.1f;
    private const float Decay = 6e-3f;
    private const float LeastWeight = 0.12f;

    public static LinearDecision Train(IReadOnlyList<Example> examples)
    {
        string[] labels = [.. examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal)];
        var features = Frequent(examples);
        var weights = new float[features.Count * labels.Length];
        var squares = new float[weights.Length];
        var rows = examples.Select(example => Row(example, labels, features)).ToArray();
        // A fixed seed: the same examples always give the same weights.
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(rows);
            foreach (var (label, row) in rows)
                Step(weights, squares, labels.Length, label, row);
        }

        return new LinearDecision(labels, Kept(features, weights, labels.Length));
    }

    private static Dictionary<string, int> Frequent(IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var feature in examples.SelectMany(example => example.Features))
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (feature, count) in counts)
        {
            if (count >= LeastCount)
                numbers.Add(feature, numbers.Count);
        }

        return numbers;
    }

    private static (int Label, int[] Features) Row(Example example, string[] labels, Dictionary<string, int> numbers) =>
        (Array.IndexOf(labels, example.Label), [.. example.Features.Where(numbers.ContainsKey).Select(feature => numbers[feature])]);

    private static void Step(float[] weights, float[] squares, int labels, int label, int[] features)
    {
        Span<float> scores = stackalloc float[labels];
        foreach (var feature in features)
        {
            for (var i = 0; i < labels; i++)
                scores[i] += weights[(feature * labels) + i];
        }

        LinearDecision.Normalize(scores);
        scores[label] -= 1;
        foreach (var feature in features)
        {
            for (var i = 0; i < labels; i++)
                Move(ref weights[(feature * labels) + i], ref squares[(feature * labels) + i], scores[i]);
        }
    }

    private static void Move(ref float weight, ref float square, float gradient)
    {
        gradient += Decay * weight;
        square += gradient * gradient;
        weight -= Rate * gradient / (MathF.Sqrt(square) + 1e-3f);
    }

    private static Dictionary<string, float[]> Kept(Dictionary<string, int> features, float[] weights, int labels)
    {
        var kept = new Dictionary<string, float[]>(StringComparer.Ordinal);
        foreach (var (feature, number) in features)
        {
            var row = weights.AsSpan(number * labels, labels).ToArray();
            if (Array.Exists(row, weight => MathF.Abs(weight) >= LeastWeight))
                kept.Add(feature, row);
        }

        return kept;
    }
}
