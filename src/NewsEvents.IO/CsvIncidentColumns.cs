using System.Text;
using CsvHelper;

namespace NewsEvents.IO;

/// <summary>The columns of incidents in CSV; their names and order are part of the output's contract.</summary>
internal static class CsvIncidentColumns
{
    public static string[] Names { get; } =
    [
        "article_id", "incident_id", "published", "title", "type", "subtype", "main", "factuality",
        "date_start", "date_end", "date_precision",
        "place", "place_detail", "admin1", "country", "country_code", "lat", "lon", "geonames_id",
        "killed_min", "killed_max", "killed_qualifier", "injured_min", "injured_max", "injured_qualifier",
        "missing_min", "missing_max", "abducted_min", "abducted_max", "detained_min", "detained_max",
        "displaced_min", "displaced_max", "perpetrators_killed",
        "actors_responsible", "actors_claimed", "actors_blamed", "actors_suspected", "actors_denied", "actors_party",
        "targets", "weapons", "confidence", "evidence", "source", "url",
    ];

    public static void Write(CsvWriter csv, ExtractionResult result, Incident incident)
    {
        var article = result.Article;
        csv.WriteField(article.Id);
        csv.WriteField(incident.Id);
        csv.WriteField(result.Document.Published ?? article.Published);
        csv.WriteField(OneLine(result.Document.Title));
        csv.WriteField(incident.Type.Name);
        csv.WriteField(incident.Subtype);
        csv.WriteField(incident.IsMain);
        csv.WriteField(OutputNames.Of(incident.Factuality));
        WriteDate(csv, incident.Date);
        WritePlace(csv, incident.Place);
        WriteCounts(csv, incident);
        WriteActors(csv, incident);
        csv.WriteField(Join(incident.Targets, target => target.Text));
        csv.WriteField(Join(incident.Weapons, weapon => weapon.Text));
        csv.WriteField(OutputNumbers.Confidence(incident.Confidence));
        csv.WriteField(OneLine(TriggerSentence(result.Document, incident)));
        csv.WriteField(article.Source);
        csv.WriteField(article.Url);
    }

    private static void WriteDate(CsvWriter csv, DateRange? range)
    {
        var known = range is { Precision: not DatePrecision.Unknown };
        csv.WriteField(known ? range?.Start : null);
        csv.WriteField(known ? range?.End : null);
        csv.WriteField(range is { } date ? OutputNames.Of(date.Precision) : null);
    }

    private static void WritePlace(CsvWriter csv, IncidentPlace? place)
    {
        var known = place?.Place;
        csv.WriteField(place?.Name);
        csv.WriteField(OneLine(place?.Detail));
        csv.WriteField(known?.Admin1);
        csv.WriteField(known?.Country);
        csv.WriteField(known?.CountryCode);
        csv.WriteField(known is null ? null : (double?)OutputNumbers.Degrees(known.Latitude));
        csv.WriteField(known is null ? null : (double?)OutputNumbers.Degrees(known.Longitude));
        csv.WriteField(known?.GeoNamesId);
    }

    private static void WriteCounts(CsvWriter csv, Incident incident)
    {
        WriteRange(csv, incident.Killed);
        csv.WriteField(Qualifier(incident.Killed));
        WriteRange(csv, incident.Injured);
        csv.WriteField(Qualifier(incident.Injured));
        WriteRange(csv, incident.Missing);
        WriteRange(csv, incident.Abducted);
        WriteRange(csv, incident.Detained);
        WriteRange(csv, incident.Displaced);
        csv.WriteField(incident.PerpetratorsKilled?.Minimum ?? incident.PerpetratorsKilled?.Maximum);
    }

    private static void WriteRange(CsvWriter csv, CasualtyCount? count)
    {
        csv.WriteField(count?.Minimum);
        csv.WriteField(count?.Maximum);
    }

    private static string? Qualifier(CasualtyCount? count) => count is null ? null : OutputNames.Of(count.Qualifier);

    private static void WriteActors(CsvWriter csv, Incident incident)
    {
        ReadOnlySpan<ActorStance> stances =
        [
            ActorStance.Responsible, ActorStance.Claimed, ActorStance.Blamed,
            ActorStance.Suspected, ActorStance.Denied, ActorStance.Party,
        ];
        foreach (var stance in stances)
            csv.WriteField(Join(incident.Actors, actor => actor.Stance == stance ? actor.Name : null));
    }

    private static string? TriggerSentence(Document document, Incident incident)
    {
        foreach (var evidence in incident.Evidence)
        {
            if (evidence.Field != "type")
                continue;
            var index = evidence.SentenceIndex;
            return index >= 0 && index < document.Sentences.Count ? document.Sentences[index].Text : evidence.Text;
        }

        return null;
    }

    private static string Join<T>(IEnumerable<T> items, Func<T, string?> text)
    {
        var joined = new StringBuilder();
        foreach (var item in items)
        {
            if (text(item) is not { Length: > 0 } value)
                continue;
            if (joined.Length > 0)
                joined.Append("; ");
            joined.Append(OneLine(value)!.Replace(';', ','));
        }

        return joined.ToString();
    }

    // A cell over several lines is valid CSV, but few tools that work by line survive it.
    private static string? OneLine(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny('\r', '\n', '\t') < 0)
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }
}
