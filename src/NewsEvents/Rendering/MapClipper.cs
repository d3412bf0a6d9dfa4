namespace NewsEvents.Rendering;

/// <summary>Cuts rings down to a rectangle (Sutherland and Hodgman 1974), so that a map of a country holds no other continent.</summary>
internal static class MapClipper
{
    /// <summary>The ring inside the rectangle; empty where none of it is.</summary>
    public static List<MapPoint> Clip(MapPoint[] ring, double west, double east, double south, double north)
    {
        List<MapPoint> points = [.. ring];
        points = Cut(points, point => point.X - west, isVertical: true, west);
        points = Cut(points, point => east - point.X, isVertical: true, east);
        points = Cut(points, point => point.Y - south, isVertical: false, south);
        return Cut(points, point => north - point.Y, isVertical: false, north);
    }

    private static List<MapPoint> Cut(List<MapPoint> ring, Func<MapPoint, double> inside, bool isVertical, double edge)
    {
        var kept = new List<MapPoint>(ring.Count);
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i == 0 ? ring.Count - 1 : i - 1], ring[i]);
            if ((inside(from) >= 0) != (inside(to) >= 0))
                kept.Add(Crossing(from, to, isVertical, edge));
            if (inside(to) >= 0)
                kept.Add(to);
        }

        return kept;
    }

    private static MapPoint Crossing(MapPoint from, MapPoint to, bool isVertical, double edge) => isVertical
        ? new MapPoint(edge, from.Y + ((to.Y - from.Y) * (edge - from.X) / (to.X - from.X)))
        : new MapPoint(from.X + ((to.X - from.X) * (edge - from.Y) / (to.Y - from.Y)), edge);
}
