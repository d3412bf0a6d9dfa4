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

    /// <summary>How many of its statements a record agrees with, and whether with all that both state; no date, no place and no toll in common is no agreement.</summary>
    public (int Agreements, bool AgreesInAll) Compare(Incident incident, IncidentLexicons lexicons)
    {
        var checks = new List<bool>();
        if (types.Count > 0)
            checks.Add(types.Contains(incident.Type.Name) || types.Any(type => lexicons.Type(new IncidentType(type)).Family == lexicons.Type(incident.Type).Family));
        if (date is not null && incident.Date is { } told)
            checks.Add(told.ToString().StartsWith(date, StringComparison.Ordinal) || told.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).StartsWith(date, StringComparison.Ordinal));
        if (place.Length > 0 && incident.Place is { } where)
            checks.Add(NamesPlace(where));
        if (killed is { } dead && incident.Killed is { Qualifier: not CountQualifier.Vague } count)
            checks.Add((count.Minimum ?? count.Maximum) == dead);
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
