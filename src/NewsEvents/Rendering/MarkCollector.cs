using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Gathers all marks of an article: what its layers found and what its records rest on.</summary>
internal sealed class MarkCollector
{
    private readonly ExtractionResult result;
    private readonly List<TextMark> marks = [];

    private MarkCollector(ExtractionResult result) => this.result = result;

    /// <summary>The marks, in order of the text.</summary>
    public static List<TextMark> Collect(ExtractionResult result, EvidenceAnchors anchors)
    {
        var collector = new MarkCollector(result);
        collector.AddEntities();
        collector.AddTimes();
        foreach (var incident in result.Incidents)
            collector.AddIncident(incident);
        foreach (var span in anchors.Spans)
            collector.marks.Add(new TextMark(span, null, "", anchors.Of(span)));
        collector.marks.Sort(TextMark.Compare);
        return collector.marks;
    }

    private void AddEntities()
    {
        var document = result.Document;
        var places = new Dictionary<int, PlaceMention>();
        foreach (var place in document.Places)
            places.TryAdd(place.EntityIndex, place);
        for (var i = 0; i < document.Entities.Length; i++)
        {
            var entity = document.Entities[i];
            Add(entity.Span, KindOf(entity.Type), places.TryGetValue(i, out var place) ? NoteOf(entity, place) : NoteOf(entity));
        }
    }

    private void AddTimes()
    {
        foreach (var time in result.Document.Times)
            Add(time.Span, MarkKind.Time, $"time: {(time.Range is { } range ? DisplayNames.Of(range) : time.Value)}");
    }

    private void AddIncident(Incident incident)
    {
        foreach (var evidence in incident.Evidence)
        {
            if (FieldOf(evidence.Field) is { } kind)
                Add(evidence.Span, kind, kind == MarkKind.Event ? $"incident: {DisplayNames.Of(incident.Type.Name)}" : "");
        }

        foreach (var claim in incident.Claims)
            Add(claim.Span, MarkKind.Toll, $"{DisplayNames.Of(claim.Kind)}: {DisplayNames.Of(claim)}");
        foreach (var weapon in incident.Weapons)
            Add(weapon.Span, MarkKind.Weapon, $"weapon: {DisplayNames.Of(weapon.Type)}");
    }

    // A record of another maker may point anywhere; only what lies in the text can be marked.
    private void Add(TextSpan span, MarkKind kind, string note)
    {
        if (span.Length > 0 && span.Start >= 0 && span.Start <= result.Document.Text.Length - span.Length)
            marks.Add(new TextMark(span, kind, note, null));
    }

    private static MarkKind? FieldOf(string field) => field switch
    {
        "type" => MarkKind.Event,
        "killed" or "injured" or "missing" or "abducted" or "detained" or "displaced" or "perpetrators_killed" => MarkKind.Toll,
        _ => null,
    };

    private static MarkKind KindOf(EntityType type) => type.Name switch
    {
        "place" or "facility" => MarkKind.Place,
        "group" or "force" or "organization" or "nationality" or "person" or "official" => MarkKind.Actor,
        "weapon" => MarkKind.Weapon,
        _ => MarkKind.Other,
    };

    private static string NoteOf(Entity entity) =>
        entity.Canonical == entity.Text ? entity.Type.Name : $"{entity.Type}: {entity.Canonical}";

    private static string NoteOf(Entity entity, PlaceMention mention)
    {
        var place = mention.Place;
        var region = place.Admin1 is { } admin && admin != place.Name ? $"{admin}, " : "";
        var country = place.Country is { } name && name != place.Name ? $", {region}{name}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{entity.Type}: {place.Name}{country} ({place.Latitude:0.00}, {place.Longitude:0.00})");
    }
}
