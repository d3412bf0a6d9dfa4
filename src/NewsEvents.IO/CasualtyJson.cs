using System.Collections.Immutable;
using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>Writes casualty counts and claims as JSON.</summary>
internal static class CasualtyJson
{
    public static void WriteCounts(Utf8JsonWriter json, Incident incident)
    {
        Write(json, "killed"u8, incident.Killed);
        Write(json, "injured"u8, incident.Injured);
        Write(json, "missing"u8, incident.Missing);
        Write(json, "abducted"u8, incident.Abducted);
        Write(json, "detained"u8, incident.Detained);
        Write(json, "displaced"u8, incident.Displaced);
        Write(json, "perpetrators_killed"u8, incident.PerpetratorsKilled);
    }

    public static void WriteClaims(Utf8JsonWriter json, ImmutableArray<CasualtyClaim> claims)
    {
        if (claims.IsDefaultOrEmpty)
            return;
        json.WriteStartArray("claims"u8);
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, OutputNames.Of(claim.Kind));
            json.Optional("min"u8, claim.Minimum);
            json.Optional("max"u8, claim.Maximum);
            json.WriteString("qualifier"u8, OutputNames.Of(claim.Qualifier));
            json.Optional("word"u8, claim.Word);
            json.Optional("source"u8, claim.Source);
            json.WriteString("stance"u8, OutputNames.Of(claim.Stance));
            json.Span(claim.Span);
            json.WriteString("text"u8, claim.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, CasualtyCount? count)
    {
        if (count is null)
            return;
        json.WriteStartObject(name);
        json.Optional("min"u8, count.Minimum);
        json.Optional("max"u8, count.Maximum);
        json.WriteString("qualifier"u8, OutputNames.Of(count.Qualifier));
        json.Optional("word"u8, count.Word);
        json.WriteString("text"u8, count.Evidence.Text);
        WriteGroups(json, count.Groups);
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, ImmutableArray<VictimGroupCount> groups)
    {
        if (groups.IsDefaultOrEmpty)
            return;
        json.WriteStartArray("by_group"u8);
        foreach (var group in groups)
        {
            json.WriteStartObject();
            json.WriteString("group"u8, group.Group);
            json.Optional("min"u8, group.Minimum);
            json.Optional("max"u8, group.Maximum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
