using System.Numerics;
using NewsEvents.Reading;

namespace NewsEvents.ModelCompiler.Reading;

/// <summary>
/// Trains a <see cref="LineModel"/> as a conditional random field: stochastic gradients with AdaGrad steps and a Gaussian
/// prior, in the order of the pages, so that the same pages give the same weights.
/// </summary>
internal sealed class LineModelTrainer(int features, TrainingSettings settings)
{
    private const int States = LineModel.States;

    private readonly int firstTransition = LineModel.WeightCount(features) - (States * States);
    private readonly double[] weights = new double[LineModel.WeightCount(features)];
    private readonly double[] squares = new double[LineModel.WeightCount(features)];
    private readonly double[] sums = new double[LineModel.WeightCount(features)];
    private readonly double[] gradient = new double[LineModel.WeightCount(features)];
    private readonly bool[] isTouched = new bool[LineModel.WeightCount(features)];
    private readonly List<int> touched = [];

    /// <summary>The weights, in thousandths: the means over the second half of the training.</summary>
    public int[] Weights => Array.ConvertAll(sums, sum => (int)Math.Round(sum * 1000));

    public LineModel Train(IReadOnlyList<LabelledPage> pages)
    {
        // A stride coprime to the count visits the pages in a mixed but fixed order.
        var stride = 7;
        while (BigInteger.GreatestCommonDivisor(stride, pages.Count) != 1)
            stride += 2;
        var epochs = settings.Epochs;
        var counted = epochs - (epochs / 2);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var i = 0; i < pages.Count; i++)
            {
                Step(pages[(int)((((long)i * stride) + epoch) % pages.Count)], 1.0 / pages.Count);
                for (var j = 0; j < sums.Length && epoch >= epochs / 2; j++)
                    sums[j] += weights[j] / (counted * (double)pages.Count);
            }
        }

        return new LineModel(Array.ConvertAll(Weights, weight => weight / 1000f));
    }

    private void Step(LabelledPage page, double share)
    {
        if (page.States.Length == 0)
            return;
        var scores = Scores(page);
        var (forward, backward, total) = Chain(scores, page.States.Length);
        for (var i = 0; i < page.States.Length; i++)
            AddLine(page, i, scores, forward, backward, total);
        Update(share);
    }

    private double[] Scores(LabelledPage page)
    {
        var scores = new double[page.States.Length * States];
        for (var i = 0; i < page.States.Length; i++)
        {
            foreach (var weight in page.ActiveWeights[i])
            {
                for (var s = 0; s < States; s++)
                    scores[(i * States) + s] += weights[weight + s];
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

    private void AddLine(LabelledPage page, int i, double[] scores, double[] forward, double[] backward, double total)
    {
        for (var s = 0; s < States; s++)
        {
            var slope = ((int)page.States[i] == s ? 1 : 0) - Math.Exp(forward[(i * States) + s] + backward[(i * States) + s] - total);
            foreach (var weight in page.ActiveWeights[i])
                Add(weight + s, slope);
        }

        for (var s = 0; s < States && i > 0; s++)
        {
            for (var r = 0; r < States; r++)
            {
                var expected = Math.Exp(forward[((i - 1) * States) + r] + Transition(r, s) + scores[(i * States) + s] + backward[(i * States) + s] - total);
                var seen = (int)page.States[i - 1] == r && (int)page.States[i] == s ? 1 : 0;
                Add(firstTransition + (r * States) + s, seen - expected);
            }
        }
    }

    private void Update(double share)
    {
        foreach (var index in touched)
        {
            var strength = index < firstTransition && index % States != (int)LineState.Body ? settings.OtherPrior : settings.Prior;
            var step = gradient[index] - (strength * share * weights[index]);
            squares[index] += step * step;
            weights[index] += settings.Rate * step / Math.Sqrt(squares[index] + 1e-6);
            gradient[index] = 0;
            isTouched[index] = false;
        }

        touched.Clear();
    }

    private double Transition(int left, int right) =>
        LineModel.MayFollow(left, right) ? weights[firstTransition + (left * States) + right] : double.NegativeInfinity;

    private void Add(int index, double value)
    {
        gradient[index] += value;
        if (isTouched[index])
            return;
        isTouched[index] = true;
        touched.Add(index);
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
