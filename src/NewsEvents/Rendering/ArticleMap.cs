using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Draws where the incidents of an article were, and the other places that it names.</summary>
internal sealed class ArticleMap
{
    private const double Width = 440;
    private const double Shape = 0.62;

    private readonly List<PlacePoint> points = [];
    private readonly HashSet<MapPoint> taken = [];

    private ArticleMap(ExtractionResult result)
    {
        for (var i = 0; i < result.Incidents.Length; i++)
            AddIncident(result.Incidents[i], i + 1);
        foreach (var mention in result.Document.Places)
            AddMention(mention.Place);
    }

    /// <summary>Writes the map; nothing where the article names no place that can be shown.</summary>
    public static void Write(HtmlOutput html, ExtractionResult result)
    {
        var map = new ArticleMap(result);
        if (map.points.Count > 0)
            map.Write(html);
    }

    private void AddIncident(Incident incident, int number)
    {
        if (incident.Place?.Place is not { } place || PointOf(place) is not { } point)
            return;
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (taken.Add(point))
        {
            points.Add(new PlacePoint(point, place.Name, text));
            return;
        }

        var at = points.FindIndex(other => other.Point == point);
        points[at] = points[at] with { Numbers = $"{points[at].Numbers}, {text}" };
    }

    // The middle of a country says little, and would draw the map out to it.
    private void AddMention(Place place)
    {
        if (place.Kind is PlaceKind.Country or PlaceKind.Continent or PlaceKind.Region or PlaceKind.Natural)
            return;
        if (PointOf(place) is { } point && taken.Add(point))
            points.Add(new PlacePoint(point, place.Name, null));
    }

    private static MapPoint? PointOf(Place place)
    {
        var isOnGlobe = Math.Abs(place.Longitude) <= 180 && Math.Abs(place.Latitude) <= 90;
        return isOnGlobe ? new MapPoint(place.Longitude, place.Latitude) : null;
    }

    private void Write(HtmlOutput html)
    {
        var incidents = points.FindAll(point => point.Numbers is not null);
        var frame = MapFrame.Around((incidents.Count > 0 ? incidents : points).ConvertAll(point => point.Point), Width, Shape);
        var shown = points.FindAll(point => frame.Contains(point.Point));
        html.Raw("<figure class=\"map\"><svg role=\"img\" viewBox=\"0 0 ");
        html.Number(frame.Width);
        html.Raw(" ");
        html.Number(frame.Height);
        html.Raw("\"><title>Map of ");
        html.Text(string.Join(", ", shown.ConvertAll(point => point.Name)));
        html.Raw("</title>");
        MapBackground.Write(html, frame);
        MapLabels.Write(html, frame, shown);
        html.Raw("</svg>");
        WriteCaption(html, frame, incidents.Count > 0);
        html.Raw("</figure>\n");
    }

    private void WriteCaption(HtmlOutput html, MapFrame frame, bool hasIncidents)
    {
        html.Raw(hasIncidents
            ? "<figcaption>Numbers are those of the incidents; hollow points are other places named."
            : "<figcaption>Places named.");
        var beyond = points.FindAll(point => !frame.Contains(point.Point));
        if (beyond.Count > 0)
        {
            html.Raw(" Beyond the map: ");
            html.Isolated(string.Join(", ", beyond.ConvertAll(point => point.Name)));
            html.Raw(".");
        }

        html.Raw("</figcaption>");
    }
}
