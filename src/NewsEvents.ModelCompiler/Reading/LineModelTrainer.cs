using System.Numerics;
using NewsEvents.Reading;

namespace NewsEvents.ModelCompiler.Reading;

/// <summary>
/// Trains a <see cref="LineModel"/> as a conditional random field: stochastic gradients with AdaGrad steps and a Gaussian
/// prior, in the order of the pages, so that the same pages give the same weights.
/// </summary>
internal sealed class LineModelTrainer(int epochs, double rate, double prior)
{
    private const int States = LineModel.States;
    private static readonly int Features = LineModel.WeightCount;

    private readonly double[] weights = new double[Features + (States * States)];
    private readonly double[] squares = new double[Features + (States * States)];

    public LineModel Train(IReadOnlyList<LabelledPage> pages)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            // A stride coprime to the count visits the pages in a mixed but fixed order.
            var stride = 7;
            while (BigInteger.GreatestCommonDivisor(stride, pages.Count) != 1)
                stride += 2;
            for (var i = 0; i < pages.Count; i++)
                Step(pages[(int)((((long)i * stride) + epoch) % pages.Count)], 1.0 / pages.Count);
        }

        var all = Array.ConvertAll(weights, weight => (float)(Math.Round(weight * 1000) / 1000));
        return new LineModel(all[..Features], all[Features..]);
    }

    /// <summary>The weights of the last training, in thousandths.</summary>
    public int[] Weights => Array.ConvertAll(weights, weight => (int)Math.Round(weight * 1000));

    private void Step(LabelledPage page, double share)
    {
        var count = page.States.Length;
        if (count == 0)
            return;
        var active = page.ActiveRows;
        var scores = Scores(active, count);
        var (forward, backward, total) = Chain(scores, count);
        var gradient = new Dictionary<int, double>();
        for (var i = 0; i < count; i++)
            AddLine(gradient, active[i], page, i, scores, forward, backward, total);
        Update(gradient, share);
    }

    private double[] Scores(int[][] active, int count)
    {
        var scores = new double[count * States];
        for (var i = 0; i < count; i++)
        {
            foreach (var row in active[i])
            {
                for (var s = 0; s < States; s++)
                    scores[(i * States) + s] += weights[row + s];
            }
        }

        return scores;
    }

    private (double[] Forward, double[] Backward, double Total) Chain(double[] scores, int count)
    {
        var forward = new double[count * States];
        var backward = new double[count * States];
        for (var s = 0; s < States; s++)
        {
            forward[s] = LineModel.MayStart(s) ? scores[s] : double.NegativeInfinity;
            backward[((count - 1) * States) + s] = LineModel.MayEnd(s) ? 0 : double.NegativeInfinity;
        }

        Span<double> terms = stackalloc double[States];
        for (var i = 1; i < count; i++)
        {
            for (var s = 0; s < States; s++)
            {
                for (var r = 0; r < States; r++)
                    terms[r] = forward[((i - 1) * States) + r] + Transition(r, s);
                forward[(i * States) + s] = LogSum(terms) + scores[(i * States) + s];
            }
        }

        for (var i = count - 2; i >= 0; i--)
        {
            for (var s = 0; s < States; s++)
            {
                for (var r = 0; r < States; r++)
                    terms[r] = backward[((i + 1) * States) + r] + scores[((i + 1) * States) + r] + Transition(s, r);
                backward[(i * States) + s] = LogSum(terms);
            }
        }

        for (var s = 0; s < States; s++)
            terms[s] = forward[((count - 1) * States) + s] + backward[((count - 1) * States) + s];
        return (forward, backward, LogSum(terms));
    }

    private void AddLine(
        Dictionary<int, double> gradient, int[] rows, LabelledPage page, int i,
        double[] scores, double[] forward, double[] backward, double total)
    {
        Span<double> slope = stackalloc double[States];
        for (var s = 0; s < States; s++)
            slope[s] = ((int)page.States[i] == s ? 1 : 0) - Math.Exp(forward[(i * States) + s] + backward[(i * States) + s] - total);
        foreach (var row in rows)
        {
            for (var s = 0; s < States; s++)
                Add(gradient, row + s, slope[s]);
        }

        for (var s = 0; s < States && i > 0; s++)
        {
            for (var r = 0; r < States; r++)
            {
                var expected = Math.Exp(forward[((i - 1) * States) + r] + Transition(r, s) + scores[(i * States) + s] + backward[(i * States) + s] - total);
                var seen = (int)page.States[i - 1] == r && (int)page.States[i] == s ? 1 : 0;
                Add(gradient, Features + (r * States) + s, seen - expected);
            }
        }
    }

    private void Update(Dictionary<int, double> gradient, double share)
    {
        foreach (var (index, slope) in gradient)
        {
            var step = slope - (prior * share * weights[index]);
            squares[index] += step * step;
            weights[index] += rate * step / Math.Sqrt(squares[index] + 1e-6);
        }
    }

    private double Transition(int left, int right) =>
        LineModel.MayFollow(left, right) ? weights[Features + (left * States) + right] : double.NegativeInfinity;

    private static void Add(Dictionary<int, double> gradient, int index, double value)
    {
        if (value != 0)
            gradient[index] = gradient.GetValueOrDefault(index) + value;
    }

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        var max = double.NegativeInfinity;
        foreach (var term in terms)
            max = Math.Max(max, term);
        if (double.IsNegativeInfinity(max))
            return max;
        var sum = 0.0;
        foreach (var term in terms)
            sum += Math.Exp(term - max);
        return max + Math.Log(sum);
    }
}
