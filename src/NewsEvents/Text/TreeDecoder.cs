namespace NewsEvents.Text;

/// <summary>Finds the heads of a sentence from the scores of all pairs, so that they form one tree with one root.</summary>
/// <remarks>
/// Each token's best head where these form a tree, crossing arcs and all; else the best tree without crossing arcs
/// (Eisner 1996, "Three New Probabilistic Models for Dependency Parsing"). Row and column 0 are the root. Reused, not thread-safe.
/// </remarks>
internal sealed class TreeDecoder
{
    private float[] complete = [];
    private float[] incomplete = [];
    private int[] completeSplits = [];
    private int[] incompleteSplits = [];
    private int[] visits = [];

    /// <summary>Finds the heads.</summary>
    /// <param name="scores">Row of <paramref name="stride"/> entries a dependent, a column a head.</param>
    /// <param name="count">Number of tokens, the root included.</param>
    /// <param name="stride">Distance of rows.</param>
    /// <param name="heads">Head of each token; entry 0 is not used.</param>
    public void Decode(ReadOnlySpan<float> scores, int count, int stride, Span<int> heads)
    {
        for (var token = 1; token < count; token++)
            heads[token] = BestHead(scores.Slice(token * stride, count), token);
        if (!IsTree(heads[..count]))
            Project(scores, count, stride, heads);
    }

    private static int BestHead(ReadOnlySpan<float> scores, int token)
    {
        var best = token == 0 ? 1 : 0;
        for (var head = best + 1; head < scores.Length; head++)
        {
            if (head != token && scores[head] > scores[best])
                best = head;
        }

        return best;
    }

    /// <summary>Whether all tokens hang on the root, and only one hangs on it itself.</summary>
    private bool IsTree(ReadOnlySpan<int> heads)
    {
        if (visits.Length < heads.Length)
            visits = new int[heads.Length];
        visits.AsSpan(0, heads.Length).Clear();
        var roots = 0;
        for (var token = 1; token < heads.Length; token++)
        {
            roots += heads[token] == 0 ? 1 : 0;
            var at = token;
            while (at != 0 && visits[at] == 0)
            {
                visits[at] = token;
                at = heads[at];
            }

            if (at != 0 && visits[at] == token)
                return false;
        }

        return roots == 1;
    }

    /// <summary>The best projective tree over the tokens for each choice of what the root governs; the root takes one token alone.</summary>
    private void Project(ReadOnlySpan<float> scores, int count, int stride, Span<int> heads)
    {
        var size = count * count * 2;
        if (complete.Length < size)
        {
            complete = new float[size];
            incomplete = new float[size];
            completeSplits = new int[size];
            incompleteSplits = new int[size];
        }

        for (var token = 1; token < count; token++)
            (complete[At(token, token, count, 0)], complete[At(token, token, count, 1)]) = (0, 0);
        for (var width = 1; width < count - 1; width++)
        {
            for (var left = 1; left + width < count; left++)
            {
                Join(scores, stride, left, left + width, count);
                Close(left, left + width, count);
            }
        }

        var root = BestRoot(scores, count, stride);
        heads[root] = 0;
        Follow(1, root, count, 0, heads);
        Follow(root, count - 1, count, 1, heads);
    }

    /// <summary>Index of a span by its ends; side 1 where the left end is its head, 0 where the right end is.</summary>
    private static int At(int left, int right, int count, int side) => (((left * count) + right) * 2) + side;

    /// <summary>An arc between the ends of a span, over two halves that point away from each other's middle.</summary>
    private void Join(ReadOnlySpan<float> scores, int stride, int left, int right, int count)
    {
        var best = float.NegativeInfinity;
        var split = left;
        for (var middle = left; middle < right; middle++)
        {
            var sum = complete[At(left, middle, count, 1)] + complete[At(middle + 1, right, count, 0)];
            if (sum > best)
                (best, split) = (sum, middle);
        }

        var at = At(left, right, count, 0);
        incomplete[at] = best + scores[(left * stride) + right];
        incomplete[at + 1] = best + scores[(right * stride) + left];
        (incompleteSplits[at], incompleteSplits[at + 1]) = (split, split);
    }

    private void Close(int left, int right, int count)
    {
        var at = At(left, right, count, 0);
        (complete[at], complete[at + 1]) = (float.NegativeInfinity, float.NegativeInfinity);
        for (var middle = left; middle <= right; middle++)
        {
            var toLeft = middle == right ? float.NegativeInfinity : complete[At(left, middle, count, 0)] + incomplete[At(middle, right, count, 0)];
            if (toLeft > complete[at])
                (complete[at], completeSplits[at]) = (toLeft, middle);
            var toRight = middle == left ? float.NegativeInfinity : incomplete[At(left, middle, count, 1)] + complete[At(middle, right, count, 1)];
            if (toRight > complete[at + 1])
                (complete[at + 1], completeSplits[at + 1]) = (toRight, middle);
        }
    }

    private int BestRoot(ReadOnlySpan<float> scores, int count, int stride)
    {
        var best = float.NegativeInfinity;
        var root = 1;
        for (var token = 1; token < count; token++)
        {
            var sum = complete[At(1, token, count, 0)] + complete[At(token, count - 1, count, 1)] + scores[token * stride];
            if (sum > best)
                (best, root) = (sum, token);
        }

        return root;
    }

    /// <summary>Reads the heads off a complete span, an explicit stack in place of deep recursion.</summary>
    private void Follow(int left, int right, int count, int side, Span<int> heads)
    {
        var pending = new Stack<(int Left, int Right, int Side, bool IsComplete)>();
        pending.Push((left, right, side, true));
        while (pending.TryPop(out var span))
        {
            if (span.Left == span.Right)
                continue;
            var at = At(span.Left, span.Right, count, span.Side);
            if (span.IsComplete)
            {
                var middle = completeSplits[at];
                pending.Push(span.Side == 0 ? (span.Left, middle, 0, true) : (span.Left, middle, 1, false));
                pending.Push(span.Side == 0 ? (middle, span.Right, 0, false) : (middle, span.Right, 1, true));
            }
            else
            {
                heads[span.Side == 0 ? span.Left : span.Right] = span.Side == 0 ? span.Right : span.Left;
                var middle = incompleteSplits[at];
                pending.Push((span.Left, middle, 1, true));
                pending.Push((middle + 1, span.Right, 0, true));
            }
        }
    }
}
