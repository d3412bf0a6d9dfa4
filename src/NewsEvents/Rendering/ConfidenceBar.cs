using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Shows how sure a record is, as a bar and a number.</summary>
internal static class ConfidenceBar
{
    public static void Write(HtmlOutput html, double confidence)
    {
        var value = double.IsNaN(confidence) ? 0 : Math.Clamp(confidence, 0, 1);
        html.Raw("<span class=\"sure\" title=\"chance that type, date, place and number of killed are right\">");
        html.Raw("<svg class=\"bar\" viewBox=\"0 0 100 8\" aria-hidden=\"true\"><rect class=\"rest\" width=\"100\" height=\"8\" rx=\"4\"/><rect class=\"part\" width=\"");
        html.Number(value * 100);
        html.Raw("\" height=\"8\" rx=\"4\"/></svg>");
        html.Text(Math.Round(value * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture));
        html.Raw("% sure</span>");
    }
}
