using System.Globalization;

namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>How well a decision does on items that it was not trained on.</summary>
internal sealed class LogLoss
{
    private double sum;
    private int right;
    private int count;

    public void Add(IReadOnlyList<Distribution> decided, IReadOnlyList<string?> labels)
    {
        for (var i = 0; i < decided.Count; i++)
        {
            if (labels[i] is not { } label)
                continue;
            sum -= Math.Log(Math.Max(decided[i][label], 1e-6f));
            right += decided[i].Best == label ? 1 : 0;
            count++;
        }
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{count} items, log loss {sum / count:F4}, {100.0 * right / count:F1} % right");
}
