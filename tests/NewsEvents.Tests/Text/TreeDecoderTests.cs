using NewsEvents.Text;

namespace NewsEvents.Tests.Text;

public sealed class TreeDecoderTests
{
    [Fact]
    public void The_best_heads_are_kept_where_they_form_a_tree_even_with_crossing_arcs()
    {
        // 1 hangs on 3, 4 on 2: the arcs cross.
        Assert.Equal([0, 3, 0, 2, 2], Decode([(1, 3), (2, 0), (3, 2), (4, 2)], 5));
        Assert.Equal([0, 3, 4, 4, 0], Decode([(1, 3), (2, 4), (3, 4), (4, 0)], 5));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Else_it_is_the_best_tree_without_crossing_arcs_and_with_one_root(int count)
    {
        var random = new Random(count);
        var decoder = new TreeDecoder();
        var trees = Trees(count).Where(IsProjective).ToList();
        for (var round = 0; round < 60; round++)
        {
            var scores = Enumerable.Range(0, count * count).Select(_ => (float)random.NextDouble()).ToArray();
            var heads = new int[count];
            decoder.Decode(scores, count, count, heads);
            Assert.True(IsTree(heads));
            var sum = Sum(scores, heads, count);
            var best = trees.Max(tree => Sum(scores, tree, count));
            Assert.True(sum >= best - 1e-5f, $"{sum} against {best}");
        }
    }

    [Fact]
    public void A_long_chain_of_equal_scores_is_read_without_deep_recursion()
    {
        const int Count = 161;
        var heads = new int[Count];
        new TreeDecoder().Decode(new float[Count * Count], Count, Count, heads);
        Assert.True(IsTree(heads));
    }

    private static int[] Decode((int Token, int Head)[] arcs, int count)
    {
        var scores = new float[count * count];
        foreach (var (token, head) in arcs)
            scores[(token * count) + head] = 1;
        var heads = new int[count];
        new TreeDecoder().Decode(scores, count, count, heads);
        return heads;
    }

    private static float Sum(float[] scores, int[] heads, int count) =>
        Enumerable.Range(1, count - 1).Sum(token => scores[(token * count) + heads[token]]);

    private static IEnumerable<int[]> Trees(int count)
    {
        var heads = new int[count];
        for (var code = 0; code < Math.Pow(count, count - 1); code++)
        {
            var rest = code;
            for (var token = 1; token < count; token++)
                (heads[token], rest) = (rest % count, rest / count);
            if (IsTree(heads))
                yield return [.. heads];
        }
    }

    private static bool IsTree(int[] heads)
    {
        for (var token = 1; token < heads.Length; token++)
        {
            var at = token;
            for (var steps = 0; at != 0; at = heads[at])
            {
                if (++steps > heads.Length)
                    return false;
            }
        }

        return heads.Skip(1).Count(head => head == 0) == 1;
    }

    private static bool IsProjective(int[] heads)
    {
        for (var a = 1; a < heads.Length; a++)
        {
            for (var b = 1; b < heads.Length; b++)
            {
                var (left, right) = (Math.Min(a, heads[a]), Math.Max(a, heads[a]));
                var inside = left < b && b < right;
                if (inside && (heads[b] < left || heads[b] > right))
                    return false;
            }
        }

        return true;
    }
}
