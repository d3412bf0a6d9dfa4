namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Finds the labels of a sentence that score best together and fit each other (Viterbi).</summary>
internal static class NameDecoder
{
    /// <summary>The labels of a sentence.</summary>
    /// <param name="scores">A row of scores a token.</param>
    /// <param name="tokens">Number of tokens.</param>
    /// <param name="stride">Distance of rows.</param>
    /// <param name="labels">Number of labels.</param>
    public static byte[] Decode(ReadOnlySpan<float> scores, int tokens, int stride, int labels)
    {
        var best = new float[labels];
        var next = new float[labels];
        var back = new byte[tokens * labels];
        for (var label = 0; label < labels; label++)
            best[label] = NameLabel.Follows(NameLabel.Outside, label) ? scores[label] : float.NegativeInfinity;
        for (var token = 1; token < tokens; token++)
        {
            for (var label = 0; label < labels; label++)
            {
                var from = -1;
                for (var previous = 0; previous < labels; previous++)
                {
                    if (NameLabel.Follows(previous, label) && (from < 0 || best[previous] > best[from]))
                        from = previous;
                }

                next[label] = best[from] + scores[(token * stride) + label];
                back[(token * labels) + label] = (byte)from;
            }

            (best, next) = (next, best);
        }

        return Trace(best, back, tokens, labels);
    }

    private static byte[] Trace(float[] best, byte[] back, int tokens, int labels)
    {
        var last = 0;
        for (var label = 1; label < labels; label++)
        {
            if (NameLabel.Ends(label) && best[label] > best[last])
                last = label;
        }

        var found = new byte[tokens];
        for (var token = tokens - 1; token >= 0; token--)
        {
            found[token] = (byte)last;
            last = back[(token * labels) + last];
        }

        return found;
    }
}
