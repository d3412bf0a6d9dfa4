using System.Globalization;
using System.Text.Json.Nodes;
using NewsEvents.Incidents;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>An annotated incident record: what it states of type, date, place and dead.</summary>
internal sealed class GoldRecord(JsonNode node)
{
    private readonly HashSet<string> types = [.. Names(node, "types"), .. Name(node, "type")];
    private readonly string? date = (string?)node["date"];
    private readonly string[] place = ((string?)node["place"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    private readonly long? killed = Number(node["killed"]?["min"]);

    /// <summary>How many of its statements a record agrees with, and whether with all: what it states of date, place and dead the record must state too.</summary>
    public (int Agreements, bool AgreesInAll) Compare(Incident incident, IncidentLexicons lexicons)
    {
        var checks = new List<bool>();
        if (types.Count > 0)
            checks.Add(types.Contains(incident.Type.Name) || types.Any(type => lexicons.Type(new IncidentType(type)).Family == lexicons.Type(incident.Type).Family));
        if (date is not null)
            checks.Add(incident.Date is { } told && (told.ToString().StartsWith(date, StringComparison.Ordinal) || told.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).StartsWith(date, StringComparison.Ordinal)));
        if (place.Length > 0)
            checks.Add(incident.Place is { } where && NamesPlace(where));
        if (killed is { } dead)
            checks.Add(dead == (incident.Killed is { } count ? count.Minimum ?? count.Maximum : 0));
        var agreements = checks.Count(static check => check);
        return (agreements, checks.Count > 1 && agreements == checks.Count);
    }

    private bool NamesPlace(IncidentPlace where)
    {
        string?[] names = [where.Name, where.Evidence.Text, where.Place?.Name, where.Place?.Admin2, where.Place?.Admin1];
        return place.Any(part => names.Any(name => name is not null && (part.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(part, StringComparison.OrdinalIgnoreCase))))
            || (where.Place is { Kind: PlaceKind.Country } country && place[^1].Equals(country.Name, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Names(JsonNode node, string field) => node[field] is JsonArray names ? names.Select(static name => (string)name!) : [];

    private static IEnumerable<string> Name(JsonNode node, string field) => (string?)node[field] is { } name ? [name] : [];

    private static long? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<double>(out var number) ? (long)number : null;
}
