using System.Globalization;
using System.Text;

namespace NewsEvents.Quality.Muc4;

/// <summary>Finds the places named in an article, countries apart.</summary>
internal static class PlaceFinder
{
    public static IReadOnlyList<PlaceCandidate> Find(Report report)
    {
        var places = new List<PlaceCandidate>();
        foreach (var entity in report.Document.Entities.Where(entity => entity.Type == EntityType.Place))
        {
            var mention = report.Document.Places.FirstOrDefault(mention => mention.Span.Overlaps(entity.Span));
            var sentence = report.SentenceAt(entity.Span);
            if (sentence < 0 || entity.Span.End <= DatelineEnd(report.Document) || mention?.Place.Kind is PlaceKind.Country or PlaceKind.Continent)
                continue;
            places.Add(new PlaceCandidate(Name(entity.Text), entity.Span, sentence, entity.FirstToken, mention?.Place.Kind.ToString() ?? "unknown", mention?.Place.Country));
        }

        return places;
    }

    /// <summary>Where the dateline ends: "LIMA, 9 JAN 90 (EFE) --".</summary>
    public static int DatelineEnd(Document document)
    {
        var end = document.Text.IndexOf("--", StringComparison.Ordinal);
        return end is >= 0 and < 200 ? end : 0;
    }

    /// <summary>A name without accents and without the word for the kind of place.</summary>
    public static string Name(string text)
    {
        var words = Plain(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length > 1 && Fillers.Has("place kind", words[^1]) ? words.Length - 1 : words.Length;
        return string.Join(' ', words[..end]).ToUpperInvariant();
    }

    // The keys are written without accents.
    private static string Plain(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
