using System.Globalization;
using System.Text.Json.Nodes;
using NewsEvents.Places;

namespace NewsEvents.Quality.Tasks;

/// <summary>Place names with their places on the map; entities that were not resolved come without coordinates.</summary>
internal sealed class PlacesTask : IPredictionTask
{
    public string Name => "toponyms";

    public void Run(PredictionJob job)
    {
        var lines = Pipelines.Map(CorpusFiles.JsonLines(job.Input), document =>
        {
            var result = Pipelines.For(job).Analyze(CorpusArticle.Create(document));
            return (JsonNode)new JsonObject { ["id"] = result.Article.Id, ["toponyms"] = Toponyms(result, job.Demonyms) };
        });
        CorpusFiles.WriteJsonLines(job.Output, lines);
    }

    private static JsonArray Toponyms(Document document, bool demonyms)
    {
        var map = new CodePointMap(document.Text);
        var found = new Dictionary<TextSpan, Place?>();
        foreach (var entity in document.Entities)
        {
            if (entity.Type == EntityType.Place)
                found[entity.Span] = null;
            else if (demonyms && entity.Type == EntityType.Nationality)
                found[entity.Span] = Gazetteer.Default.Find(entity.Canonical);
            else if (demonyms && entity.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && Gazetteer.Default.FindNationality(entity.Text[..end]) is { } country)
                found[new TextSpan(entity.Span.Start, end)] = country;
        }

        foreach (var mention in document.Places)
        {
            var isDemonym = mention.EntityIndex >= 0 && mention.EntityIndex < document.Entities.Length
                && document.Entities[mention.EntityIndex].Type == EntityType.Nationality;
            if (demonyms || !isDemonym)
                found[mention.Span] = mention.Place;
        }

        return new JsonArray([.. found.OrderBy(pair => pair.Key).Select(pair => Record(document, pair.Key, pair.Value, map))]);
    }

    private static JsonObject Record(Document document, TextSpan span, Place? place, CodePointMap map)
    {
        var record = new JsonObject
        {
            ["start"] = map.FromUtf16(span.Start),
            ["end"] = map.FromUtf16(span.End),
            ["text"] = span.In(document.Text).ToString(),
        };
        if (place is null)
            return record;
        record["lat"] = place.Latitude;
        record["lon"] = place.Longitude;
        if (place.CountryCode is not null)
            record["country"] = place.CountryCode;
        if ((place.Kind == PlaceKind.Admin1 ? place.Name : place.Admin1) is { } province)
            record["admin1"] = province;
        if (place.GeoNamesId is { } number)
            record["geonameid"] = number.ToString(CultureInfo.InvariantCulture);
        return record;
    }
}
