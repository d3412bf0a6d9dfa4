using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>The coasts and borders of the world, from data/maps/outline.txt.</summary>
internal sealed class WorldOutline
{
    private const double UnitsPerDegree = 20;

    private WorldOutline()
    {
        foreach (var line in PageResource.Read("outline.txt").Split('\n'))
        {
            if (line.StartsWith("land ", StringComparison.Ordinal))
                Land.Add(Decode(line.AsSpan(5)));
            else if (line.StartsWith("border ", StringComparison.Ordinal))
                Borders.Add(Decode(line.AsSpan(7)));
            else if (line.StartsWith("name ", StringComparison.Ordinal))
                AddCountry(line.Split(' ', 4));
        }
    }

    /// <summary>The outline, read when the first map is drawn.</summary>
    public static WorldOutline Instance => Holder.Instance;

    /// <summary>Closed rings, in degrees east and north.</summary>
    public List<MapPoint[]> Land { get; } = [];

    /// <summary>Open lines between countries.</summary>
    public List<MapPoint[]> Borders { get; } = [];

    /// <summary>The names of countries and the middle of each.</summary>
    public List<(MapPoint Middle, string Name)> Countries { get; } = [];

    private void AddCountry(string[] cells) => Countries.Add(
        (new MapPoint(double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture)), cells[3]));

    private static MapPoint[] Decode(ReadOnlySpan<char> code)
    {
        var points = new List<MapPoint>();
        var (x, y) = (0, 0);
        while (code.Length > 0)
        {
            x += Step(ref code);
            y += Step(ref code);
            points.Add(new MapPoint(x / UnitsPerDegree, y / UnitsPerDegree));
        }

        return [.. points];
    }

    // Zigzag coded, five bits a character from '?' on; 32 is added while more follow.
    private static int Step(ref ReadOnlySpan<char> code)
    {
        var (value, shift, i) = (0, 0, 0);
        for (; code[i] - '?' >= 32; i++, shift += 5)
            value |= (code[i] - '?' - 32) << shift;
        value |= (code[i] - '?') << shift;
        code = code[(i + 1)..];
        return (value >> 1) ^ -(value & 1);
    }

    private static class Holder
    {
        public static readonly WorldOutline Instance = new();
    }
}
