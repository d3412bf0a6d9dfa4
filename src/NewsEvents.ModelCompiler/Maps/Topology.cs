using System.Text.Json;

namespace NewsEvents.ModelCompiler.Maps;

/// <summary>A TopoJSON file: lines ("arcs") that the outlines of its shapes are put together from.</summary>
internal sealed class Topology
{
    private Topology(IReadOnlyList<(double X, double Y)[]> arcs) => Arcs = arcs;

    /// <summary>The arcs, as degrees east and north.</summary>
    public IReadOnlyList<(double X, double Y)[]> Arcs { get; }

    /// <summary>The rings of all land, each a list of arc numbers; the bitwise complement of a number is that arc backwards.</summary>
    public List<int[]> LandRings { get; } = [];

    /// <summary>The arcs that two countries share.</summary>
    public SortedSet<int> Borders { get; } = [];

    /// <summary>The countries' names and the rings of each.</summary>
    public List<(string Name, int[][] Rings)> Countries { get; } = [];

    /// <exception cref="InvalidDataException">The file has no objects "countries" and "land".</exception>
    public static Topology Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = json.RootElement;
        var topology = new Topology(ReadArcs(root));
        if (!root.GetProperty("objects").TryGetProperty("countries", out var countries)
            || !root.GetProperty("objects").TryGetProperty("land", out var land))
            throw new InvalidDataException($"{path} has no objects 'countries' and 'land'.");
        foreach (var shape in land.GetProperty("geometries").EnumerateArray())
            topology.LandRings.AddRange(Rings(shape));
        topology.FindBorders(countries);
        return topology;
    }

    private static List<(double X, double Y)[]> ReadArcs(JsonElement root)
    {
        var transform = root.GetProperty("transform");
        var (scaleX, scaleY) = Pair(transform.GetProperty("scale"));
        var (moveX, moveY) = Pair(transform.GetProperty("translate"));
        var arcs = new List<(double X, double Y)[]>();
        foreach (var arc in root.GetProperty("arcs").EnumerateArray())
        {
            var points = new List<(double X, double Y)>();
            var (x, y) = (0.0, 0.0);
            foreach (var step in arc.EnumerateArray())
            {
                var (stepX, stepY) = Pair(step);
                (x, y) = (x + stepX, y + stepY);
                points.Add(((x * scaleX) + moveX, (y * scaleY) + moveY));
            }

            arcs.Add([.. points]);
        }

        return arcs;
    }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());

    private static int[][] Rings(JsonElement shape)
    {
        if (!shape.TryGetProperty("arcs", out var arcs))
            return [];
        return shape.GetProperty("type").GetString() switch
        {
            "Polygon" => arcs.EnumerateArray().Select(Numbers).ToArray(),
            "MultiPolygon" => arcs.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()).Select(Numbers).ToArray(),
            _ => [],
        };
    }

    private static int[] Numbers(JsonElement ring) => [.. ring.EnumerateArray().Select(number => number.GetInt32())];

    private void FindBorders(JsonElement countries)
    {
        var owners = new Dictionary<int, int>();
        var country = 0;
        foreach (var shape in countries.GetProperty("geometries").EnumerateArray())
        {
            country++;
            Countries.Add((shape.GetProperty("properties").GetProperty("name").GetString()!, Rings(shape)));
            foreach (var arc in Rings(shape).SelectMany(ring => ring).Select(number => number < 0 ? ~number : number))
            {
                if (!owners.TryAdd(arc, country) && owners[arc] != country)
                    Borders.Add(arc);
            }
        }
    }
}
