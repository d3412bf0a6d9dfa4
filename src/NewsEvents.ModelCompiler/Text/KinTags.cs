using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Guesses the parts of speech of words from those of the words most like them, so that rare words are known by their kin.</summary>
internal sealed class KinTags
{
    private const int Kin = 12;
    private const int LeastCount = 2;

    private readonly VectorSource vectors;
    private readonly int[] known;
    private readonly float[][] shares;

    /// <param name="vectors">The vectors of words.</param>
    /// <param name="counts">For each form how often it had each part of speech.</param>
    public KinTags(VectorSource vectors, IReadOnlyDictionary<ulong, int[]> counts)
    {
        this.vectors = vectors;
        shares = [.. vectors.Words.Select(word => Shares(counts.GetValueOrDefault(FormHash.Of(word))))];
        known = [.. Enumerable.Range(0, shares.Length).Where(word => shares[word].Length != 0)];
    }

    /// <summary>For each word of the vectors a number that stands for what its kin are; the same for words whose kin are alike.</summary>
    public (ulong Form, ulong Kind)[] Kinds()
    {
        var kinds = new (ulong, ulong)[vectors.Words.Length];
        Parallel.For(0, kinds.Length, word => kinds[word] = (FormHash.Of(vectors.Words[word]), (ulong)KindOf(word)));
        return kinds;
    }

    private static float[] Shares(int[]? counts)
    {
        var sum = counts?.Sum() ?? 0;
        return sum < LeastCount ? [] : [.. counts!.Select(count => (float)count / sum)];
    }

    private int KindOf(int word)
    {
        Span<float> likeness = stackalloc float[Kin];
        Span<int> kin = stackalloc int[Kin];
        var found = 0;
        foreach (var other in known)
        {
            if (other == word)
                continue;
            var alike = vectors.Likeness(word, other);
            if (found == Kin && alike <= likeness[^1])
                continue;
            var at = found < Kin ? found++ : Kin - 1;
            for (; at > 0 && likeness[at - 1] < alike; at--)
                (likeness[at], kin[at]) = (likeness[at - 1], kin[at - 1]);
            (likeness[at], kin[at]) = (alike, other);
        }

        return Kind(kin[..found]);
    }

    /// <summary>The two commonest parts of speech of the kin with the size of their shares, coarsely.</summary>
    private int Kind(ReadOnlySpan<int> kin)
    {
        if (kin.Length == 0)
            return 0;
        var sums = new float[shares[kin[0]].Length];
        foreach (var other in kin)
        {
            for (var tag = 0; tag < sums.Length; tag++)
                sums[tag] += shares[other][tag] / kin.Length;
        }

        var first = Array.IndexOf(sums, sums.Max());
        var size = Size(sums[first]);
        sums[first] = 0;
        var second = Array.IndexOf(sums, sums.Max());
        return 1 + (((((first * 4) + size) * 32) + (size == 3 ? 31 : second)) * 4) + Size(sums[second]);
    }

    private static int Size(float share) => share > 0.85f ? 3 : share > 0.6f ? 2 : share > 0.3f ? 1 : 0;
}
