namespace NewsEvents.Rendering;

/// <summary>Draws where the incidents of a report were, as circles whose area is their number.</summary>
internal static class ReportMap
{
    private const double Width = 1100;
    private const double LargestRadius = 26;
    private const double SmallestRadius = 2.6;
    private const int MostCircles = 1500;

    public static void Write(HtmlOutput html, HtmlReport report)
    {
        var top = report.Points.Top(MostCircles, static (left, right) =>
            left.X != right.X ? left.X.CompareTo(right.X) : left.Y.CompareTo(right.Y));
        if (top.Count == 0)
            return;
        var frame = MapFrame.World(Width);
        html.Raw($"<figure class=\"map\"><svg role=\"img\" viewBox=\"0 0 {HtmlOutput.Format(frame.Width)} {HtmlOutput.Format(frame.Height)}\"><title>World map of the incidents</title>");
        MapBackground.Write(html, frame);
        foreach (var (point, count) in top)
            WriteCircle(html, frame.Project(point), count, top[0].Value, report.PointNames.GetValueOrDefault(point, ""));
        html.Raw("</svg><figcaption>The area of a circle is the number of incidents that were there, at most ");
        html.Text(DisplayNames.Count(top[0].Value, "incident"));
        html.Raw(report.Points.Count > top.Count ? "; places with the fewest are left out.</figcaption></figure>\n" : ".</figcaption></figure>\n");
    }

    private static void WriteCircle(HtmlOutput html, MapPoint at, long count, long most, string name)
    {
        var radius = Math.Max(SmallestRadius, LargestRadius * Math.Sqrt((double)count / Math.Max(most, 20)));
        html.Raw($"<circle class=\"dot\" cx=\"{HtmlOutput.Format(at.X)}\" cy=\"{HtmlOutput.Format(at.Y)}\" r=\"{HtmlOutput.Format(radius)}\"><title>");
        html.Text($"{name}: {DisplayNames.Count(count, "incident")}");
        html.Raw("</title></circle>");
    }
}
