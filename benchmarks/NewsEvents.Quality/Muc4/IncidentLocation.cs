using System.Globalization;
using System.Text;

namespace NewsEvents.Quality.Muc4;

/// <summary>The place slot; the task covers nine countries of Latin America.</summary>
internal static class IncidentLocation
{
    /// <summary>Country and place; null where the incident lies outside the countries of the task.</summary>
    public static string? Of(Report report, int incident)
    {
        var document = report.Document;
        if (report.Incidents[incident].Place is { } place && place.Place?.Country is { } country && IsCovered(country))
        {
            if (string.Equals(place.Name, country, StringComparison.OrdinalIgnoreCase))
                return country;
            return Path(document, place.Place, Plain(place.Evidence.Text), document.Sentences[place.Evidence.SentenceIndex].Span);
        }

        // A place that the gazetteer has elsewhere or not at all: one named with the incident, or the country that the report is about.
        return PlaceBeside(report, incident) ?? UsualCountry(document);
    }

    private static string? PlaceBeside(Report report, int incident)
    {
        foreach (var sentence in report.SentencesOf(incident).Select(number => report.Document.Sentences[number].Span))
        {
            var mention = report.Document.Places.FirstOrDefault(mention => sentence.Contains(mention.Span) && IsTown(mention.Place));
            if (mention is not null)
                return Path(report.Document, mention.Place, Plain(mention.Text), sentence);
        }

        return null;
    }

    private static bool IsTown(Place place) =>
        place is { Country: { } country, Kind: PlaceKind.City or PlaceKind.Admin1 or PlaceKind.Admin2 } && IsCovered(country);

    // The department of a town is given where the text names both.
    private static string Path(Document document, Place place, string text, TextSpan sentence)
    {
        var area = document.Places.FirstOrDefault(mention =>
            mention.Place.Kind == PlaceKind.Admin1 && sentence.Contains(mention.Span) && mention.Place.Name == place.Admin1);
        var isInside = area is not null && place.Kind != PlaceKind.Admin1 && !string.Equals(Plain(area.Text), text, StringComparison.OrdinalIgnoreCase);
        return isInside ? $"{place.Country}: {Plain(area!.Text)}: {text}" : $"{place.Country}: {text}";
    }

    private static bool IsCovered(string country) => Fillers.Has("country", country);

    private static string? UsualCountry(Document document) =>
        document.Places
            .Where(mention => mention.Place.Country is { } country && IsCovered(country))
            .GroupBy(mention => mention.Place.Country!)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .FirstOrDefault();

    // The keys are written without accents.
    private static string Plain(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
