namespace NewsEvents.Rendering;

/// <summary>Draws the points of a map with their names, and leaves out names that would cover others.</summary>
internal sealed class MapLabels
{
    private const double LetterWidth = 7.6;
    private const double LineHeight = 16;

    private readonly HtmlOutput html;
    private readonly MapFrame frame;
    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    private MapLabels(HtmlOutput html, MapFrame frame)
    {
        this.html = html;
        this.frame = frame;
    }

    /// <summary>Writes the points, those of incidents last so that they lie on top.</summary>
    public static void Write(HtmlOutput html, MapFrame frame, List<PlacePoint> points)
    {
        var labels = new MapLabels(html, frame);
        foreach (var point in points)
            labels.Reserve(point);
        foreach (var point in points.FindAll(point => point.Numbers is null))
            labels.WritePoint(point);
        var incidents = points.FindAll(point => point.Numbers is not null);
        for (var i = incidents.Count - 1; i >= 0; i--)
            labels.WritePoint(incidents[i]);
        foreach (var point in points)
            labels.WriteName(point);
        labels.WriteCountries(points.ConvertAll(point => point.Name));
    }

    // Faint, and only where there is room: they help to see what part of the world this is.
    private void WriteCountries(List<string> named)
    {
        foreach (var (middle, name) in WorldOutline.Instance.Countries)
        {
            if (!frame.Contains(middle) || named.Contains(name))
                continue;
            var (x, y) = frame.Project(middle);
            if (TryTake(x - (name.Length * LetterWidth / 2), y, name.Length * LetterWidth))
                WriteText("country", x, y, "middle", name);
        }
    }

    private void Reserve(PlacePoint point)
    {
        var (x, y) = frame.Project(point.Point);
        var radius = point.Numbers is null ? 5 : 10;
        taken.Add((x - radius, y - radius, x + radius, y + radius));
    }

    private void WritePoint(PlacePoint point)
    {
        var (x, y) = frame.Project(point.Point);
        html.Raw(point.Numbers is null ? "<circle class=\"spot\" r=\"4.5\" cx=\"" : "<circle class=\"hit\" r=\"10\" cx=\"");
        html.Number(x);
        html.Raw("\" cy=\"");
        html.Number(y);
        html.Raw("\"><title>");
        html.Text(point.Numbers is null ? point.Name : $"{point.Name}: incident {point.Numbers}");
        html.Raw("</title></circle>");
        if (point.Numbers is { } numbers)
            WriteText("num", x, y + 5, "middle", numbers.Contains(',') ? numbers[..numbers.IndexOf(',')] + "+" : numbers);
    }

    private void WriteName(PlacePoint point)
    {
        var (x, y) = frame.Project(point.Point);
        var width = point.Name.Length * LetterWidth;
        var gap = point.Numbers is null ? 8 : 14;
        foreach (var (left, baseline, anchor) in new[]
        {
            (x + gap, y + 5, "start"),
            (x - gap - width, y + 5, "end"),
            (x - (width / 2), y - gap - 2, "middle"),
            (x - (width / 2), y + gap + LineHeight - 4, "middle"),
        })
        {
            if (!TryTake(left, baseline, width))
                continue;
            var at = anchor switch { "start" => left, "end" => left + width, _ => x };
            WriteText(point.Numbers is null ? "name" : "name strong", at, baseline, anchor, point.Name);
            return;
        }
    }

    private bool TryTake(double left, double baseline, double width)
    {
        var box = (Left: left, Top: baseline - LineHeight + 4, Right: left + width, Bottom: baseline + 4);
        if (box.Left < 2 || box.Right > frame.Width - 2 || box.Top < 2 || box.Bottom > frame.Height - 2 || Hits(box))
            return false;
        taken.Add(box);
        return true;
    }

    private bool Hits((double Left, double Top, double Right, double Bottom) box)
    {
        foreach (var other in taken)
        {
            if (box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom)
                return true;
        }

        return false;
    }

    private void WriteText(string cssClass, double x, double y, string anchor, string text)
    {
        html.Raw($"<text class=\"{cssClass}\" text-anchor=\"{anchor}\" x=\"");
        html.Number(x);
        html.Raw("\" y=\"");
        html.Number(y);
        html.Raw("\">");
        html.Text(text);
        html.Raw("</text>");
    }
}
