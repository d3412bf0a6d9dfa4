namespace NewsEvents.Rendering;

/// <summary>The part of the world that a map shows, and how it lies on the sheet.</summary>
/// <remarks>A part is drawn equirectangular, true to scale at its middle; the whole world in Equal Earth (Šavrič, Patterson and Jenny 2018).</remarks>
internal sealed class MapFrame
{
    // The coefficients of the Equal Earth polynomial.
    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;

    private const double Narrowest = 14;
    private const double Widest = 150;
    private const double SouthernEnd = -58;
    private const double NorthernEnd = 84;

    private readonly double west;
    private readonly double north;
    private readonly double scaleX;
    private readonly double scaleY;

    private MapFrame(double west, double east, double south, double north, double width)
    {
        (this.west, East, South, this.north) = (west, east, south, north);
        Width = width;
        scaleX = width / (east - west);
        scaleY = scaleX / Math.Cos((south + north) / 2 * Math.PI / 180);
        Height = (north - south) * scaleY;
    }

    private MapFrame(double width)
    {
        IsWorld = true;
        (west, East, South, north) = (-180, 180, SouthernEnd, NorthernEnd);
        Width = width;
        scaleX = width / (EqualEarth(180, 0).X * 2);
        scaleY = scaleX;
        Height = (EqualEarth(0, NorthernEnd).Y - EqualEarth(0, SouthernEnd).Y) * scaleY;
    }

    public bool IsWorld { get; }

    public double West => west;

    public double East { get; }

    public double South { get; }

    public double North => north;

    public double Width { get; }

    public double Height { get; }

    public static MapFrame World(double width) => new(width);

    /// <summary>A frame around points, with room around them and of the shape of a sheet.</summary>
    public static MapFrame Around(IReadOnlyList<MapPoint> points, double width, double shape)
    {
        var (west, east, south, north) = (180.0, -180.0, 90.0, -90.0);
        foreach (var point in points)
        {
            (west, east) = (Math.Min(west, point.X), Math.Max(east, point.X));
            (south, north) = (Math.Min(south, point.Y), Math.Max(north, point.Y));
        }

        var middle = (south + north) / 2;
        var stretch = Math.Max(0.2, Math.Cos(middle * Math.PI / 180));
        var degrees = Math.Max(Narrowest / stretch, Math.Max((east - west) * 1.5, (north - south) * 1.5 / stretch / shape));
        if (points.Count == 0 || degrees > Widest)
            return World(width);
        var half = degrees / 2;
        var halfHeight = half * stretch * shape;
        var centre = (west + east) / 2;
        middle = Math.Clamp(middle, -90 + halfHeight, 90 - halfHeight);
        return new MapFrame(centre - half, centre + half, middle - halfHeight, middle + halfHeight, width);
    }

    public bool Contains(MapPoint point) => point.X >= west && point.X <= East && point.Y >= South && point.Y <= north;

    /// <summary>Where a point of the globe lies on the sheet.</summary>
    public MapPoint Project(MapPoint point)
    {
        if (!IsWorld)
            return new MapPoint((point.X - west) * scaleX, (north - point.Y) * scaleY);
        var flat = EqualEarth(point.X, point.Y);
        return new MapPoint((Width / 2) + (flat.X * scaleX), (EqualEarth(0, NorthernEnd).Y - flat.Y) * scaleY);
    }

    private static MapPoint EqualEarth(double longitude, double latitude)
    {
        var m = Math.Sqrt(3) / 2;
        var t = Math.Asin(m * Math.Sin(latitude * Math.PI / 180));
        var t2 = t * t;
        var t6 = t2 * t2 * t2;
        var x = longitude * Math.PI / 180 * Math.Cos(t) / (m * (A1 + (3 * A2 * t2) + (t6 * ((7 * A3) + (9 * A4 * t2)))));
        return new MapPoint(x, t * (A1 + (A2 * t2) + (t6 * (A3 + (A4 * t2)))));
    }
}
