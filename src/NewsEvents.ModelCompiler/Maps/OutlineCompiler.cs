using System.Globalization;
using System.Text;
using NewsEvents.Rendering;

namespace NewsEvents.ModelCompiler.Maps;

/// <summary>Makes the small outline of the world that pages draw their maps from.</summary>
/// <remarks>
/// A line of the file is "name", degrees east and north of the middle of a country and its name; or "land" or "border" and points in steps from point to point: twentieths of a degree east
/// and north, zigzag coded, five bits a character from '?' on, with 32 added while more follow.
/// </remarks>
internal static class OutlineCompiler
{
    public const double UnitsPerDegree = 20;

    // Chosen so that the file stays a few ten kB and a country still looks like itself on a small map.
    private const double Tolerance = 0.09;
    private const double SmallestIsland = 0.06;
    private const double SmallestNamed = 1;
    private const double SouthernEnd = -58;

    public static void Compile(string source, string target, TextWriter log)
    {
        var topology = Topology.Read(source);
        var arcs = topology.Arcs.Select(arc => LineSimplifier.Simplify(arc, Tolerance)).ToArray();
        var text = new StringBuilder();
        foreach (var ring in topology.LandRings.Select(ring => Join(ring, arcs)))
        {
            if (ring.Max(point => point.Y) <= SouthernEnd)
                continue;
            foreach (var part in Parts(ring))
            {
                if (Math.Abs(Area(part)) >= SmallestIsland)
                    Append(text, "land", part);
            }
        }

        foreach (var border in topology.Borders)
            Append(text, "border", arcs[border]);
        foreach (var (name, rings) in topology.Countries)
            AppendName(text, name, rings.Select(ring => Join(ring, arcs)).MaxBy(ring => Math.Abs(Area(ring)))!);
        File.WriteAllText(target, text.ToString(), new UTF8Encoding(false));
        log.WriteLine($"{target}: {text.Length} bytes");
    }

    private static List<(double X, double Y)> Join(int[] ring, List<(double X, double Y)>[] arcs)
    {
        var points = new List<(double X, double Y)>();
        foreach (var number in ring)
        {
            IEnumerable<(double X, double Y)> arc = number < 0 ? Enumerable.Reverse(arcs[~number]) : arcs[number];
            points.AddRange(points.Count == 0 ? arc : arc.Skip(1));
        }

        return points;
    }

    // A ring that crosses 180 degrees is unrolled to the east or west and cut in two.
    private static IEnumerable<List<(double X, double Y)>> Parts(List<(double X, double Y)> ring)
    {
        var unrolled = new MapPoint[ring.Count];
        var turn = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            if (i > 0 && Math.Abs(ring[i].X - ring[i - 1].X) > 180)
                turn += ring[i].X < ring[i - 1].X ? 360 : -360;
            unrolled[i] = new MapPoint(ring[i].X + turn, ring[i].Y);
        }

        foreach (var shift in new[] { -360, 0, 360 })
        {
            var part = MapClipper.Clip(Array.ConvertAll(unrolled, point => point with { X = point.X + shift }), -180, 180, -90, 90);
            if (part.Count > 2)
                yield return [.. part.Select(point => (point.X, point.Y)), (part[0].X, part[0].Y)];
        }
    }

    private static double Area(List<(double X, double Y)> ring)
    {
        var sum = 0.0;
        for (var i = 1; i < ring.Count; i++)
            sum += (ring[i - 1].X * ring[i].Y) - (ring[i].X * ring[i - 1].Y);
        return sum / 2;
    }

    // The centroid of the largest ring; a speck has none and needs no name.
    private static void AppendName(StringBuilder text, string name, List<(double X, double Y)> ring)
    {
        var area = Area(ring);
        if (Math.Abs(area) < SmallestNamed)
            return;
        var (x, y) = (0.0, 0.0);
        for (var i = 1; i < ring.Count; i++)
        {
            var cross = (ring[i - 1].X * ring[i].Y) - (ring[i].X * ring[i - 1].Y);
            x += (ring[i - 1].X + ring[i].X) * cross;
            y += (ring[i - 1].Y + ring[i].Y) * cross;
        }

        text.Append(CultureInfo.InvariantCulture, $"name {x / (6 * area):0.0} {y / (6 * area):0.0} {name}\n");
    }

    private static void Append(StringBuilder text, string kind, List<(double X, double Y)> line)
    {
        text.Append(kind).Append(' ');
        var (lastX, lastY) = (0, 0);
        for (var i = 0; i < line.Count; i++)
        {
            var (x, y) = (Units(line[i].X), Units(line[i].Y));
            if (i > 0 && x == lastX && y == lastY)
                continue;
            AppendStep(text, x - lastX);
            AppendStep(text, y - lastY);
            (lastX, lastY) = (x, y);
        }

        text.Append('\n');
    }

    private static int Units(double degrees) => (int)Math.Round(degrees * UnitsPerDegree, MidpointRounding.AwayFromZero);

    private static void AppendStep(StringBuilder text, int step)
    {
        var rest = (step << 1) ^ (step >> 31);
        for (; rest >= 32; rest >>= 5)
            text.Append((char)('?' + (rest & 31) + 32));
        text.Append((char)('?' + rest));
    }
}
