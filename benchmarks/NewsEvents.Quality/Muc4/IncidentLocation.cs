using System.Globalization;
using System.Text;

namespace NewsEvents.Quality.Muc4;

/// <summary>The place slot; the task covers nine countries of Latin America.</summary>
internal static class IncidentLocation
{
    /// <summary>Country and place; null where the incident lies outside the countries of the task.</summary>
    public static string? Of(Document document, Incident incident)
    {
        if (incident.Place is { } place && place.Place?.Country is { } country && IsCovered(country))
            return string.Equals(place.Name, country, StringComparison.OrdinalIgnoreCase) ? country : $"{country}: {Plain(place.Evidence.Text)}";
        // A place that the gazetteer has elsewhere or not at all: the country of the task that the report is about.
        return UsualCountry(document);
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
