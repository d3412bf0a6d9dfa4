using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Draws counts over time as upright bars.</summary>
internal static class TimeChart
{
    private const double Width = 440;
    private const double Height = 170;
    private const double Left = 44;
    private const double Top = 10;
    private const double Bottom = 24;
    private const double LabelRoom = 82;

    public static void Write(HtmlOutput html, TimeBins bins, string title, string noun)
    {
        var most = bins.Bins.Max(bin => bin.Count);
        var step = (Width - Left) / bins.Bins.Count;
        html.Raw($"<svg class=\"chart\" role=\"img\" viewBox=\"0 0 {HtmlOutput.Format(Width)} {HtmlOutput.Format(Height)}\"><title>");
        html.Text($"{title} from {bins.Bins[0].Label} to {bins.Bins[^1].Label}, at most {most.ToString("N0", CultureInfo.InvariantCulture)}");
        html.Raw("</title>");
        WriteScale(html, most);
        for (var i = 0; i < bins.Bins.Count; i++)
            WriteBar(html, bins.Bins[i], Left + (i * step), Math.Min(step, 40), most, noun);
        WriteLabels(html, bins, step);
        html.Raw("</svg>");
    }

    private static void WriteBar(HtmlOutput html, (string Label, long Count) bin, double x, double step, long most, string noun)
    {
        if (bin.Count == 0)
            return;
        var height = Math.Max(1, (Height - Top - Bottom) * bin.Count / most);
        Rectangle(html, "col", x + (step * 0.1), Height - Bottom - height, step * 0.8, height);
        html.Raw("<title>");
        html.Text($"{bin.Label}: {DisplayNames.Count(bin.Count, noun)}");
        html.Raw("</title></rect>");
    }

    private static void Rectangle(HtmlOutput html, string cssClass, double x, double y, double width, double height) =>
        html.Raw($"<rect class=\"{cssClass}\" x=\"{HtmlOutput.Format(x)}\" y=\"{HtmlOutput.Format(y)}\" width=\"{HtmlOutput.Format(width)}\" height=\"{HtmlOutput.Format(height)}\">");

    private static void WriteScale(HtmlOutput html, long most)
    {
        foreach (var value in most > 1 ? new[] { 0, most / 2, most } : [0, most])
        {
            var y = Height - Bottom - ((Height - Top - Bottom) * value / most);
            html.Raw($"<line class=\"grid\" x1=\"{HtmlOutput.Format(Left)}\" x2=\"{HtmlOutput.Format(Width)}\" y1=\"{HtmlOutput.Format(y)}\" y2=\"{HtmlOutput.Format(y)}\"/>");
            html.Raw($"<text class=\"tick\" text-anchor=\"end\" x=\"{HtmlOutput.Format(Left - 6)}\" y=\"{HtmlOutput.Format(y + 4)}\">");
            html.Text(value.ToString("N0", CultureInfo.InvariantCulture));
            html.Raw("</text>");
        }
    }

    private static void WriteLabels(HtmlOutput html, TimeBins bins, double step)
    {
        var every = Math.Max(1, (int)Math.Ceiling(LabelRoom / step));
        for (var i = 0; i < bins.Bins.Count; i += every)
        {
            html.Raw($"<text class=\"tick\" x=\"{HtmlOutput.Format(Left + (i * step))}\" y=\"{HtmlOutput.Format(Height - 6)}\">");
            html.Text(bins.Bins[i].Label);
            html.Raw("</text>");
        }
    }
}
