namespace NewsEvents.ModelCompiler.Maps;

/// <summary>Leaves out points of a line that lie close to it (Douglas and Peucker 1973).</summary>
internal static class LineSimplifier
{
    /// <summary>The points kept; both ends are among them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="tolerance">The farthest that a point left out may lie from the new line.</param>
    public static List<(double X, double Y)> Simplify((double X, double Y)[] line, double tolerance)
    {
        var keep = new bool[line.Length];
        keep[0] = keep[^1] = true;
        var open = new Stack<(int First, int Last)>([(0, line.Length - 1)]);
        while (open.TryPop(out var part))
        {
            var (farthest, distance) = Farthest(line, part.First, part.Last);
            if (distance <= tolerance)
                continue;
            keep[farthest] = true;
            open.Push((part.First, farthest));
            open.Push((farthest, part.Last));
        }

        return [.. line.Where((_, i) => keep[i])];
    }

    private static (int Index, double Distance) Farthest((double X, double Y)[] line, int first, int last)
    {
        var best = (Index: first, Distance: 0.0);
        for (var i = first + 1; i < last; i++)
        {
            var distance = Distance(line[i], line[first], line[last]);
            if (distance > best.Distance)
                best = (i, distance);
        }

        return best;
    }

    // From the segment, not from the whole straight line: a ring starts and ends at one point.
    private static double Distance((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / length, 0, 1);
        return Math.Sqrt(Math.Pow(point.X - from.X - (along * dx), 2) + Math.Pow(point.Y - from.Y - (along * dy), 2));
    }
}
