using System.Globalization;
using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A yes-or-no decision by logistic regression over features that are on or off.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class LinearDecision(float[] weights)
{
    /// <summary>Weights are kept in these parts of one.</summary>
    public const int Scale = 1000;

    /// <summary>Reads a lexicon whose rows are the name of a feature and its weight in thousandths; features without a row weigh nothing.</summary>
    public static LinearDecision Read(Lexicon lexicon, IReadOnlyList<string> names)
    {
        var numbers = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
            numbers.Add(names[i], i);
        var weights = new float[names.Count];
        for (var row = 0; row < lexicon.Rows; row++)
        {
            if (numbers.TryGetValue(lexicon.Cell(row, 0), out var number))
                weights[number] = int.Parse(lexicon.Cell(row, 1), CultureInfo.InvariantCulture) / (float)Scale;
        }

        return new LinearDecision(weights);
    }

    /// <summary>The log-odds of a yes.</summary>
    public float Score(List<int> features)
    {
        var score = 0f;
        foreach (var feature in features)
            score += weights[feature];
        return score;
    }
}
