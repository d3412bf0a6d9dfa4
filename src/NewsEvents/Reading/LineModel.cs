using System.Globalization;
using System.Runtime.Intrinsics;
using NewsEvents.Models;

namespace NewsEvents.Reading;

/// <summary>
/// A linear-chain model over the lines of a page: each line is before the body, in it, furniture inside it, or after it.
/// Weights say how much each feature of a line and of its neighbours speaks for a state; transitions say which states
/// follow each other.
/// </summary>
internal sealed class LineModel
{
    public const int States = 4;

    /// <summary>The line itself, its two neighbours, and the lines around them.</summary>
    public const int Groups = 7;

    /// <summary>The chance from which a line is always body.</summary>
    private const float MostThreshold = 0.5f;

    /// <summary>The chance below which it never is.</summary>
    private const float LeastChance = 0.1f;

    // Keeps the chances of a line inside the range of a float.
    private const float LowestScore = -40;

    private static readonly string[] GroupNames = ["line", "last", "next", "last3", "next3", "last8", "next8"];

    private readonly float[] weights;
    private readonly float[] transitions = new float[States * States];

    /// <summary>Makes a model of weights by group, feature and state, followed by transitions by state and state.</summary>
    public LineModel(ReadOnlySpan<float> all)
    {
        weights = all[..^transitions.Length].ToArray();
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = MayFollow(i / States, i % States) ? MathF.Exp(all[weights.Length + i]) : 0;
    }

    /// <summary>Number of weights and transitions for a number of features.</summary>
    public static int WeightCount(int features) => ((Groups * features) + States) * States;

    /// <summary>Names the rows of weights and of transitions in their order, for features of given names.</summary>
    public static IEnumerable<string> RowNames(string[] features)
    {
        foreach (var group in GroupNames)
        {
            foreach (var feature in features)
                yield return group + "." + feature;
        }

        foreach (var state in Enum.GetNames<LineState>())
            yield return "after." + state;
    }

    /// <summary>Reads a lexicon whose rows are a name and its weight for each state, in thousandths; names without a row weigh nothing.</summary>
    public static LineModel Read(Lexicon lexicon, string[] features)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < lexicon.Rows; row++)
            rows[lexicon.Cell(row, 0)] = row;
        var all = new float[WeightCount(features.Length)];
        var at = 0;
        foreach (var name in RowNames(features))
        {
            for (var state = 0; state < States && rows.TryGetValue(name, out var row); state++)
                all[at + state] = int.Parse(lexicon.Cell(row, state + 1), CultureInfo.InvariantCulture) / 1000f;
            at += States;
        }

        return new LineModel(all);
    }

    /// <summary>Whether one state may follow another at all.</summary>
    public static bool MayFollow(int left, int right) => (LineState)left switch
    {
        LineState.Before => right <= (int)LineState.Body,
        LineState.Body => right >= (int)LineState.Body,
        LineState.Inside => right is (int)LineState.Body or (int)LineState.Inside,
        _ => right == (int)LineState.After,
    };

    public static bool MayStart(int state) => state <= (int)LineState.Body;

    public static bool MayEnd(int state) => state != (int)LineState.Inside;

    /// <summary>The features of a line and its neighbours, by group.</summary>
    public static void Gather(ReadOnlySpan<FeatureSet> features, int line, Span<FeatureSet> groups)
    {
        groups[0] = features[line];
        groups[1] = Any(features, line - 1, line - 1);
        groups[2] = Any(features, line + 1, line + 1);
        groups[3] = Any(features, line - 3, line - 2);
        groups[4] = Any(features, line + 2, line + 3);
        groups[5] = Any(features, line - 8, line - 4);
        groups[6] = Any(features, line + 4, line + 8);
    }

    /// <summary>The states of the lines of a page: body are the lines that together fit the true body best, as far as their chances tell.</summary>
    /// <param name="features">The features of each line.</param>
    /// <param name="profiles">The lines, for their numbers of words.</param>
    public LineState[] Decode(ReadOnlySpan<FeatureSet> features, ReadOnlySpan<LineProfile> profiles)
    {
        var chances = BodyChances(features);
        var threshold = BestThreshold(chances, profiles);
        var states = new LineState[chances.Length];
        var first = Array.FindIndex(chances, chance => chance >= threshold);
        var last = Array.FindLastIndex(chances, chance => chance >= threshold);
        for (var i = 0; i < states.Length && first >= 0; i++)
        {
            states[i] = chances[i] >= threshold ? LineState.Body
                : i < first ? LineState.Before
                : i > last ? LineState.After : LineState.Inside;
        }

        return states;
    }

    // Of all thresholds the one whose lines have the highest expected F1 in words (Lewis 1995, "Evaluating and optimizing autonomous text
    // classification systems"): where nothing is certain, a body that may be wrong is worth more than none.
    private static float BestThreshold(float[] chances, ReadOnlySpan<LineProfile> profiles)
    {
        var order = new int[chances.Length];
        var (expected, hasProse) = (0.0, false);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            expected += chances[i] * profiles[i].Words;
            hasProse |= profiles[i].IsProse;
        }

        // A menu alone has no body.
        if (!hasProse)
            return MostThreshold;
        Array.Sort(order, (a, b) => chances[b].CompareTo(chances[a]));
        var (right, chosen, best, threshold) = (0.0, 0.0, 0.0, 1f);
        foreach (var line in order)
        {
            if (chances[line] < LeastChance)
                break;
            right += chances[line] * profiles[line].Words;
            chosen += profiles[line].Words;
            if (right / (chosen + expected) >= best)
                (best, threshold) = (right / (chosen + expected), chances[line]);
        }

        return Math.Min(threshold, MostThreshold);
    }

    /// <summary>How likely each line of a page is to be body, by the forward-backward algorithm.</summary>
    private float[] BodyChances(ReadOnlySpan<FeatureSet> features)
    {
        var factors = new float[features.Length * States];
        var forward = new float[features.Length * States];
        for (var i = 0; i < features.Length; i++)
        {
            Score(features, i, factors.AsSpan(i * States, States));
            Forward(forward, i, factors);
        }

        var chances = new float[features.Length];
        Span<float> backward = stackalloc float[States];
        for (var state = 0; state < States; state++)
            backward[state] = MayEnd(state) ? 1 : 0;
        for (var i = features.Length - 1; i >= 0; i--)
        {
            var row = forward.AsSpan(i * States, States);
            var total = 0f;
            for (var state = 0; state < States; state++)
                total += row[state] * backward[state];
            chances[i] = total > 0 ? row[(int)LineState.Body] * backward[(int)LineState.Body] / total : 0;
            Backward(backward, factors.AsSpan(i * States, States));
        }

        return chances;
    }

    // How much the features of a line and its neighbours speak for each state, as factors of one for the likeliest.
    private void Score(ReadOnlySpan<FeatureSet> features, int line, Span<float> scores)
    {
        Span<FeatureSet> groups = stackalloc FeatureSet[Groups];
        Gather(features, line, groups);
        var size = weights.Length / Groups;
        var sums = Vector128.Create<float>(scores);
        for (var group = 0; group < Groups; group++)
            sums = groups[group].AddWeights(weights.AsSpan(group * size, size), sums);
        sums.CopyTo(scores);
        var highest = Math.Max(Math.Max(scores[0], scores[1]), Math.Max(scores[2], scores[3]));
        for (var state = 0; state < States; state++)
            scores[state] = MathF.Exp(Math.Max(LowestScore, scores[state] - highest));
    }

    // Chances of the states of a line given it and all lines before it, scaled to a sum of one.
    private void Forward(float[] forward, int line, float[] factors)
    {
        var row = forward.AsSpan(line * States, States);
        for (var right = 0; right < States; right++)
        {
            if (line == 0)
                row[right] = MayStart(right) ? 1 : 0;
            for (var left = 0; left < States && line > 0; left++)
                row[right] += forward[((line - 1) * States) + left] * transitions[(left * States) + right];
            row[right] *= factors[(line * States) + right];
        }

        Scale(row);
    }

    // From the chances of all lines after a line, given its states, to those of all lines after the one before.
    private void Backward(Span<float> chances, ReadOnlySpan<float> factors)
    {
        Span<float> last = stackalloc float[States];
        last.Clear();
        for (var left = 0; left < States; left++)
        {
            for (var right = 0; right < States; right++)
                last[left] += transitions[(left * States) + right] * factors[right] * chances[right];
        }

        Scale(last);
        last.CopyTo(chances);
    }

    private static void Scale(Span<float> row)
    {
        var sum = row[0] + row[1] + row[2] + row[3];
        for (var state = 0; state < States && sum > 0; state++)
            row[state] /= sum;
    }

    private static FeatureSet Any(ReadOnlySpan<FeatureSet> features, int first, int last)
    {
        var bits = default(FeatureSet);
        for (var i = Math.Max(0, first); i <= last && i < features.Length; i++)
            bits |= features[i];
        return bits;
    }
}
