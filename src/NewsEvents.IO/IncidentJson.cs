using System.Collections.Immutable;
using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>Writes incidents as JSON objects.</summary>
internal static class IncidentJson
{
    public static void WriteAll(Utf8JsonWriter json, ImmutableArray<Incident> incidents)
    {
        json.WriteStartArray("incidents"u8);
        foreach (var incident in incidents)
            Write(json, incident);
        json.WriteEndArray();
    }

    public static void WriteDate(Utf8JsonWriter json, DateRange? range)
    {
        if (range is not { } date)
            return;
        json.WriteStartObject("date"u8);
        if (date.Precision != DatePrecision.Unknown)
        {
            json.Optional("start"u8, date.Start);
            json.Optional("end"u8, date.End);
        }

        json.WriteString("precision"u8, OutputNames.Of(date.Precision));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Incident incident)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, incident.Id);
        json.WriteString("type"u8, incident.Type.Name);
        json.Optional("subtype"u8, incident.Subtype);
        json.WriteBoolean("main"u8, incident.IsMain);
        json.WriteString("factuality"u8, OutputNames.Of(incident.Factuality));
        WriteDate(json, incident.Date);
        WritePlace(json, incident.Place);
        CasualtyJson.WriteCounts(json, incident);
        CasualtyJson.WriteClaims(json, incident.Claims);
        WriteActors(json, incident.Actors);
        WriteTargets(json, incident.Targets);
        WriteWeapons(json, incident.Weapons);
        json.Confidence(incident.Confidence);
        WriteEvidence(json, incident.Evidence);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, IncidentPlace? place)
    {
        if (place is null)
            return;
        json.WriteStartObject("place"u8);
        json.WriteString("name"u8, place.Name);
        json.Optional("detail"u8, place.Detail);
        if (place.Place is { } known)
            json.OnMap(known);
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, ImmutableArray<IncidentActor> actors)
    {
        if (actors.IsDefaultOrEmpty)
            return;
        json.WriteStartArray("actors"u8);
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, actor.Name);
            json.WriteString("text"u8, actor.Text);
            json.WriteString("type"u8, actor.Type.Name);
            json.WriteString("stance"u8, OutputNames.Of(actor.Stance));
            json.Span(actor.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTargets(Utf8JsonWriter json, ImmutableArray<IncidentTarget> targets)
    {
        if (targets.IsDefaultOrEmpty)
            return;
        json.WriteStartArray("targets"u8);
        foreach (var target in targets)
            WriteParticipant(json, target.Text, target.Type, target.Span);
        json.WriteEndArray();
    }

    private static void WriteWeapons(Utf8JsonWriter json, ImmutableArray<IncidentWeapon> weapons)
    {
        if (weapons.IsDefaultOrEmpty)
            return;
        json.WriteStartArray("weapons"u8);
        foreach (var weapon in weapons)
            WriteParticipant(json, weapon.Text, weapon.Type, weapon.Span);
        json.WriteEndArray();
    }

    private static void WriteParticipant(Utf8JsonWriter json, string text, string type, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, text);
        json.WriteString("type"u8, type);
        json.Span(span);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ImmutableArray<Evidence> evidence)
    {
        if (evidence.IsDefaultOrEmpty)
            return;
        json.WriteStartArray("evidence"u8);
        foreach (var item in evidence)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, item.Field);
            json.Span(item.Span);
            json.WriteString("text"u8, item.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
