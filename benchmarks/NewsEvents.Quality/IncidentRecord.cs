using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsEvents.Quality;

/// <summary>Writes an incident in the schema of the news corpora.</summary>
internal static class IncidentRecord
{
    public static JsonObject Create(Incident incident)
    {
        var record = new JsonObject
        {
            ["type"] = Type(incident.Type).Name,
            ["role"] = incident.IsMain ? "main" : "past",
            ["factuality"] = incident.Factuality.ToString().ToLowerInvariant(),
        };
        AddDate(record, incident.Date);
        AddPlace(record, incident.Place);
        AddKilled(record, incident);
        AddCount(record, "injured", incident.Injured);
        AddCount(record, "missing", incident.Missing);
        AddCount(record, "abducted", incident.Abducted);
        AddCount(record, "detained", incident.Detained);
        AddCount(record, "displaced", incident.Displaced);
        AddCount(record, "perpetrators_killed", incident.PerpetratorsKilled);
        AddNames(record, "perpetrators", incident.Actors.Where(a => a.Stance != ActorStance.Denied).Select(a => a.Name));
        AddNames(record, "targets", incident.Targets.Select(t => t.Text));
        AddNames(record, "weapons", incident.Weapons.Select(w => w.Text));
        return record;
    }

    /// <summary>A crash is an accident to every coder; only some have a word of its own for it.</summary>
    private static IncidentType Type(IncidentType type) => type == IncidentType.Crash ? IncidentType.Accident : type;

    private static void AddDate(JsonObject record, DateRange? date)
    {
        if (date is not { } range || range.Precision == DatePrecision.Unknown)
            return;
        record["date"] = range.Precision switch
        {
            DatePrecision.Month => range.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            DatePrecision.Year => range.Start.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => range.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        if (range.End != range.Start && range.Precision is not (DatePrecision.Month or DatePrecision.Year))
            record["date_end"] = range.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static void AddPlace(JsonObject record, IncidentPlace? place)
    {
        if (place is null)
            return;
        List<string> parts = [place.Name];
        AddPart(parts, place.Place?.Admin1);
        AddPart(parts, place.Place?.Country);
        record["place"] = string.Join(", ", parts);
        if (place.Place?.Admin1 is { } admin1)
            record["admin1"] = admin1;
        if (place.Place?.Country is { } country)
            record["country"] = country;
    }

    private static void AddPart(List<string> parts, string? part)
    {
        if (part is not null && !parts.Contains(part, StringComparer.OrdinalIgnoreCase))
            parts.Add(part);
    }

    private static void AddCount(JsonObject record, string field, CasualtyCount? count)
    {
        if (count is null)
            return;
        var value = new JsonObject { ["min"] = count.Minimum, ["max"] = count.Maximum };
        if (count.Word is not null)
            value["word"] = count.Word;
        record[field] = value;
    }

    /// <summary>The corpora count attackers who died as perhaps among the dead, so that where no one else is told of the dead are from none to them.</summary>
    private static void AddKilled(JsonObject record, Incident incident)
    {
        var attackers = incident.PerpetratorsKilled?.Maximum ?? incident.PerpetratorsKilled?.Minimum;
        if (incident.Killed is null && attackers > 0 && incident.Injured is not null)
            record["killed"] = new JsonObject { ["min"] = 0, ["max"] = attackers };
        else
            AddCount(record, "killed", incident.Killed);
    }

    private static void AddNames(JsonObject record, string field, IEnumerable<string> names)
    {
        var distinct = names.Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (distinct.Length > 0)
            record[field] = new JsonArray([.. distinct.Select(name => JsonValue.Create(name))]);
    }
}
