namespace NewsEvents.Rendering;

/// <summary>Draws coasts and borders inside a frame.</summary>
internal static class MapBackground
{
    // The edge that clipping makes lies out of sight.
    private const double Margin = 0.5;
    private const double SmallestStep = 0.8;

    public static void Write(HtmlOutput html, MapFrame frame)
    {
        html.Raw("<path class=\"land\" d=\"");
        foreach (var ring in WorldOutline.Instance.Land)
            WriteRing(html, frame, ring);
        html.Raw("\"/><path class=\"border\" d=\"");
        foreach (var line in WorldOutline.Instance.Borders)
            WriteBorder(html, frame, line);
        html.Raw("\"/>");
    }

    private static void WriteRing(HtmlOutput html, MapFrame frame, MapPoint[] ring)
    {
        if (!Touches(frame, ring))
            return;
        var points = MapClipper.Clip(ring, frame.West - Margin, frame.East + Margin, frame.South - Margin, frame.North + Margin);
        if (points.Count < 3)
            return;
        WriteLine(html, frame, points);
        html.Raw("z");
    }

    private static void WriteBorder(HtmlOutput html, MapFrame frame, MapPoint[] line)
    {
        if (Touches(frame, line))
            WriteLine(html, frame, line);
    }

    // Steps too small to be seen are left out; of the others only the change is written.
    private static void WriteLine(HtmlOutput html, MapFrame frame, IReadOnlyList<MapPoint> points)
    {
        var (lastX, lastY) = (0.0, 0.0);
        for (var i = 0; i < points.Count; i++)
        {
            var sheet = frame.Project(points[i]);
            var (x, y) = (Math.Round(sheet.X, 1), Math.Round(sheet.Y, 1));
            if (i > 0 && Math.Abs(x - lastX) + Math.Abs(y - lastY) < SmallestStep)
                continue;
            html.Raw(i == 0 ? "M" : "l");
            html.Number(x - lastX);
            html.Raw(y < lastY ? "" : " ");
            html.Number(y - lastY);
            (lastX, lastY) = (x, y);
        }
    }

    private static bool Touches(MapFrame frame, MapPoint[] line)
    {
        var (west, east, south, north) = (180.0, -180.0, 90.0, -90.0);
        foreach (var point in line)
        {
            (west, east) = (Math.Min(west, point.X), Math.Max(east, point.X));
            (south, north) = (Math.Min(south, point.Y), Math.Max(north, point.Y));
        }

        return west <= frame.East && east >= frame.West && south <= frame.North && north >= frame.South;
    }
}
