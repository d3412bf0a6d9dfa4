using System.Globalization;
using NewsEvents.Models;

namespace NewsEvents.Reading;

/// <summary>
/// A linear-chain model over the lines of a page: each line is before the body, in it, furniture inside it, or after it.
/// Weights are per feature of the line and of its neighbours, and per pair of states that follow each other.
/// </summary>
internal sealed class LineModel
{
    public const int States = 4;

    /// <summary>The line itself, its two neighbours, and the lines around them.</summary>
    public const int Groups = 7;

    private static readonly string[] GroupNames = ["line", "last", "next", "last3", "next3", "last8", "next8"];

    private readonly float[] weights;
    private readonly float[] transitions;

    /// <summary>Makes a model of weights by group, feature and state, and of transitions by state and state.</summary>
    public LineModel(float[] weights, float[] transitions)
    {
        this.weights = weights;
        this.transitions = transitions;
    }

    public static int WeightCount => Groups * LineFeatures.Count * States;

    /// <summary>Names the rows of line-weights.tsv in the order of the weights.</summary>
    public static IEnumerable<string> RowNames()
    {
        foreach (var group in GroupNames)
        {
            foreach (var feature in Enum.GetNames<LineFeature>())
                yield return group + "." + feature;
        }

        foreach (var state in Enum.GetNames<LineState>())
            yield return "after." + state;
    }

    /// <summary>Reads the weights of a lexicon whose rows are a feature and its weight for each state, in thousandths.</summary>
    public static LineModel Read(Lexicon lexicon)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < lexicon.Rows; row++)
            rows[lexicon.Cell(row, 0)] = row;
        var all = new float[WeightCount + (States * States)];
        var at = 0;
        foreach (var name in RowNames())
        {
            // A feature of no weight has no row.
            if (rows.TryGetValue(name, out var row))
            {
                for (var state = 0; state < States; state++)
                    all[at + state] = int.Parse(lexicon.Cell(row, state + 1), CultureInfo.InvariantCulture) / 1000f;
            }

            at += States;
        }

        return new LineModel(all[..WeightCount], all[WeightCount..]);
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
    public static void Gather(ReadOnlySpan<UInt128> features, int line, Span<UInt128> groups)
    {
        groups[0] = features[line];
        groups[1] = Any(features, line - 1, line - 1);
        groups[2] = Any(features, line + 1, line + 1);
        groups[3] = Any(features, line - 3, line - 2);
        groups[4] = Any(features, line + 2, line + 3);
        groups[5] = Any(features, line - 8, line - 4);
        groups[6] = Any(features, line + 4, line + 8);
    }

    /// <summary>The likeliest states of the lines of a page.</summary>
    public LineState[] Decode(ReadOnlySpan<UInt128> features)
    {
        var scores = new float[features.Length * States];
        for (var i = 0; i < features.Length; i++)
            Score(features, i, scores.AsSpan(i * States, States));
        return Decode(scores, features.Length);
    }

    /// <summary>Adds the weights of the features of a line to the scores of its states.</summary>
    public void Score(ReadOnlySpan<UInt128> features, int line, Span<float> scores)
    {
        Span<UInt128> groups = stackalloc UInt128[Groups];
        Gather(features, line, groups);
        scores.Clear();
        for (var group = 0; group < Groups; group++)
        {
            var first = group * LineFeatures.Count;
            AddWeights((ulong)groups[group], first, scores);
            AddWeights((ulong)(groups[group] >> 64), first + 64, scores);
        }
    }

    private void AddWeights(ulong bits, int first, Span<float> scores)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            var row = weights.AsSpan((first + System.Numerics.BitOperations.TrailingZeroCount(bits)) * States, States);
            for (var state = 0; state < States; state++)
                scores[state] += row[state];
        }
    }

    private static UInt128 Any(ReadOnlySpan<UInt128> features, int first, int last)
    {
        var bits = UInt128.Zero;
        for (var i = Math.Max(0, first); i <= last && i < features.Length; i++)
            bits |= features[i];
        return bits;
    }

    private LineState[] Decode(float[] scores, int count)
    {
        var from = new byte[scores.Length];
        for (var state = 0; state < States && count > 0; state++)
        {
            if (!MayStart(state))
                scores[state] = float.NegativeInfinity;
        }

        for (var i = 1; i < count; i++)
            Advance(scores.AsSpan((i - 1) * States, States), scores.AsSpan(i * States, States), from.AsSpan(i * States, States));
        return Trace(scores, from, count);
    }

    private void Advance(ReadOnlySpan<float> last, Span<float> current, Span<byte> from)
    {
        for (var right = 0; right < States; right++)
        {
            var best = float.NegativeInfinity;
            for (var left = 0; left < States; left++)
            {
                var score = MayFollow(left, right) ? last[left] + transitions[(left * States) + right] : float.NegativeInfinity;
                if (score <= best)
                    continue;
                best = score;
                from[right] = (byte)left;
            }

            current[right] += best;
        }
    }

    private static LineState[] Trace(float[] scores, byte[] from, int count)
    {
        var states = new LineState[count];
        if (count == 0)
            return states;
        var last = scores.AsSpan((count - 1) * States, States);
        var state = 0;
        for (var other = 1; other < States; other++)
        {
            if (MayEnd(other) && last[other] > last[state])
                state = other;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            states[i] = (LineState)state;
            state = from[(i * States) + state];
        }

        return states;
    }
}
