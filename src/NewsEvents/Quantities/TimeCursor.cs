using System.Collections.Immutable;

namespace NewsEvents.Quantities;

/// <summary>Tells which tokens lie inside time expressions, asked in rising order.</summary>
internal sealed class TimeCursor(ImmutableArray<TimeExpression> times)
{
    private readonly ImmutableArray<TimeExpression> times = times;
    private int next;

    /// <summary>Whether a token lies inside a time expression, and where that ends.</summary>
    public bool IsInside(int token, out int end)
    {
        while (next < times.Length && times[next].EndToken <= token)
            next++;
        end = next < times.Length ? times[next].EndToken : 0;
        return next < times.Length && times[next].FirstToken <= token;
    }

    /// <summary>The first token at or after one that lies inside a time expression.</summary>
    public int NextStart(int token)
    {
        for (var i = next; i < times.Length; i++)
        {
            if (times[i].EndToken > token)
                return Math.Max(token, times[i].FirstToken);
        }

        return int.MaxValue;
    }
}
