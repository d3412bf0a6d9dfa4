namespace NewsEvents.Entities;

/// <summary>Finds the labels of a sentence that score best together and fit each other (Viterbi).</summary>
internal static class NameDecoder
{
    private const int MostOnStack = 400 * NameLabel.Count;

    /// <summary>For each label the ones that it may stand behind.</summary>
    private static readonly byte[][] Before =
        [.. Enumerable.Range(0, NameLabel.Count).Select(static label => Enumerable.Range(0, NameLabel.Count).Where(previous => NameLabel.Follows(previous, label)).Select(static previous => (byte)previous).ToArray())];

    /// <summary>Labels a sentence.</summary>
    /// <param name="scores">A row of scores a token, one for each label.</param>
    /// <param name="stride">Distance of rows.</param>
    /// <param name="labels">Where the label of each token goes.</param>
    public static void Decode(ReadOnlySpan<float> scores, int stride, Span<byte> labels)
    {
        Span<float> best = stackalloc float[NameLabel.Count];
        Span<float> next = stackalloc float[NameLabel.Count];
        var steps = labels.Length * NameLabel.Count;
        Span<byte> back = steps <= MostOnStack ? stackalloc byte[steps] : new byte[steps];
        for (var label = 0; label < best.Length; label++)
            best[label] = NameLabel.Follows(NameLabel.Outside, label) ? scores[label] : float.NegativeInfinity;
        for (var token = 1; token < labels.Length; token++)
        {
            var row = scores.Slice(token * stride, NameLabel.Count);
            for (var label = 0; label < row.Length; label++)
            {
                var from = BestOf(best, Before[label]);
                next[label] = best[from] + row[label];
                back[(token * NameLabel.Count) + label] = from;
            }

            next.CopyTo(best);
        }

        Trace(best, back, labels);
    }

    private static byte BestOf(ReadOnlySpan<float> scores, byte[] among)
    {
        var best = among[0];
        foreach (var label in among)
            best = scores[label] > scores[best] ? label : best;
        return best;
    }

    private static void Trace(ReadOnlySpan<float> best, ReadOnlySpan<byte> back, Span<byte> labels)
    {
        var last = (byte)NameLabel.Outside;
        for (var label = 1; label < best.Length; label++)
        {
            if (NameLabel.Ends(label) && best[label] > best[last])
                last = (byte)label;
        }

        for (var token = labels.Length - 1; token >= 0; token--)
        {
            labels[token] = last;
            last = back[(token * NameLabel.Count) + last];
        }
    }
}
