namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>Trains a linear classifier: multinomial logistic regression with squared penalty, by adaptive gradient steps.</summary>
internal sealed class DecisionTrainer
{
    private readonly TrainingOptions options;
    private readonly string[] labels;
    private readonly uint[] features;
    private readonly (int Label, int[] Features)[] rows;
    private readonly float[] weights;
    private readonly float[] squares;
    private readonly float[] sums;

    // The penalty of a feature is paid bit by bit, whenever it is seen.
    private readonly float[] decays;

    private DecisionTrainer(IReadOnlyList<Example> examples, TrainingOptions options)
    {
        this.options = options;
        labels = [.. examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal)];
        var counts = Count(examples);
        features = [.. counts.Where(pair => pair.Value >= options.LeastCount).Select(pair => pair.Key).Order()];
        decays = [.. features.Select(feature => options.Penalty / counts[feature])];
        var numbers = features.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        rows = [.. examples.Select(example => Row(example, numbers))];
        weights = new float[features.Length * labels.Length];
        squares = new float[weights.Length];
        sums = new float[weights.Length];
    }

    public static LinearDecision Train(IReadOnlyList<Example> examples, TrainingOptions options)
    {
        var trainer = new DecisionTrainer(examples, options);
        trainer.Run();
        return new LinearDecision(trainer.labels, trainer.Kept());
    }

    private static Dictionary<uint, int> Count(IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var example in examples)
        {
            foreach (var feature in example.Features)
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        return counts;
    }

    private (int Label, int[] Features) Row(Example example, Dictionary<uint, int> numbers) =>
        (Array.IndexOf(labels, example.Label), [.. example.Features.Where(numbers.ContainsKey).Select(feature => numbers[feature])]);

    private void Run()
    {
        // A fixed seed: the same examples always give the same weights.
        var random = new Random(1);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(rows);
            foreach (var row in rows)
                Step(row);
            if (epoch < options.Epochs / 2)
                continue;
            for (var i = 0; i < sums.Length; i++)
                sums[i] += weights[i];
        }
    }

    private void Step((int Label, int[] Features) row)
    {
        Span<float> scores = stackalloc float[labels.Length];
        foreach (var feature in row.Features)
        {
            for (var i = 0; i < scores.Length; i++)
                scores[i] += weights[(feature * scores.Length) + i];
        }

        LinearDecision.Normalize(scores);
        scores[row.Label] -= 1;
        foreach (var feature in row.Features)
        {
            for (var i = 0; i < scores.Length; i++)
                Move((feature * scores.Length) + i, scores[i] + (decays[feature] * weights[(feature * scores.Length) + i]));
        }
    }

    private void Move(int at, float gradient)
    {
        squares[at] += gradient * gradient;
        weights[at] -= options.Rate * gradient / (MathF.Sqrt(squares[at]) + 1e-3f);
    }

    private Dictionary<uint, float[]> Kept()
    {
        var kept = new Dictionary<uint, float[]>();
        var averaged = options.Epochs - (options.Epochs / 2);
        for (var i = 0; i < features.Length; i++)
        {
            float[] row = [.. sums.AsSpan(i * labels.Length, labels.Length)];
            foreach (ref var weight in row.AsSpan())
                weight /= averaged;
            if (Array.Exists(row, weight => MathF.Abs(weight) >= options.LeastWeight))
                kept.Add(features[i], row);
        }

        return kept;
    }
}
