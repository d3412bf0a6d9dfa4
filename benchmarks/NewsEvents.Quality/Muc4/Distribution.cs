namespace NewsEvents.Quality.Muc4;

/// <summary>The probabilities of the labels of a decision.</summary>
internal sealed class Distribution(string[] labels, float[] probabilities)
{
    public const string None = "none";

    public static Distribution Empty { get; } = new([], []);

    public IEnumerable<(string Label, float Probability)> Labels => labels.Zip(probabilities);

    /// <summary>The likeliest label; null where there are none.</summary>
    public string? Best => labels.Length == 0 ? null : labels[Array.IndexOf(probabilities, probabilities.Max())];

    /// <summary>The probability of a label; 0 where the decision does not know it.</summary>
    public float this[string label] => Array.IndexOf(labels, label) is >= 0 and var at ? probabilities[at] : 0;

    /// <summary>The likeliest label apart from "none".</summary>
    public (string Label, float Probability) BestFill =>
        Labels.Where(pair => pair.Label != None).DefaultIfEmpty((Label: None, Probability: 0f)).MaxBy(pair => pair.Probability);
}
