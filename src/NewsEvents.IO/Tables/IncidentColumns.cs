using System.Collections.Immutable;

namespace NewsEvents.IO.Tables;

/// <summary>The columns that tell of an incident itself.</summary>
internal static class IncidentColumns
{
    public static Column<IncidentRow> Id { get; } = Column<IncidentRow>.Text(
        "incident_id", "The article's id, \"#\" and a number from 1; the same in every format.", static row => row.Incident.Id);

    public static Column<IncidentRow> Type { get; } = Column<IncidentRow>.Text(
        "type", "What happened, such as \"bombing\" or \"flood\".", static row => row.Incident.Type.Name);

    public static Column<IncidentRow> Subtype { get; } = Column<IncidentRow>.Text(
        "subtype", "A finer kind, such as \"suicide\" of a bombing; empty where none is told.", static row => row.Incident.Subtype);

    /// <summary>All others, from factuality to evidence.</summary>
    public static ImmutableArray<Column<IncidentRow>> Fields { get; } =
    [
        Column<IncidentRow>.Text(
            "factuality",
            "Whether the text says that it took place: happened, foiled, threatened, planned, denied or hypothetical.",
            static row => OutputNames.Of(row.Incident.Factuality)),
        .. Date(),
        .. Place(),
        .. Counts(),
        .. Actors(),
        Column<IncidentRow>.Text("targets", "Who or what was struck, in the text's words, parted by \"; \".", static row => TableText.Join(row.Incident.Targets, static target => target.Text)),
        Column<IncidentRow>.Text("weapons", "What it was done with, in the text's words, parted by \"; \".", static row => TableText.Join(row.Incident.Weapons, static weapon => weapon.Text)),
        Column<IncidentRow>.Real(
            "confidence",
            "The estimated chance, 0 to 1 with three decimals, that type, date, place and number of killed are right.",
            static row => OutputNumbers.Confidence(row.Incident.Confidence)),
        Column<IncidentRow>.Line("evidence", "The sentence that tells of the incident.", static row => TriggerSentence(row.Result.Document, row.Incident)),
    ];

    private static IEnumerable<Column<IncidentRow>> Date() =>
    [
        Column<IncidentRow>.Day("date_start", "The first day that it may have been on; empty where it is not known.", static row => row.KnownDate?.Start),
        Column<IncidentRow>.Day("date_end", "The last day that it may have been on, inclusive; empty where it is not known.", static row => row.KnownDate?.End),
        Column<IncidentRow>.Text(
            "date_precision",
            "How exactly the text says when: day, week, month, season, year, decade, range or unknown; empty where there is no date at all.",
            static row => row.Incident.Date is { } date ? OutputNames.Of(date.Precision) : null),
    ];

    private static IEnumerable<Column<IncidentRow>> Place() =>
    [
        Column<IncidentRow>.Line("place", "The most specific named place, by its usual name; empty where the text names none.", static row => row.Incident.Place?.Name),
        Column<IncidentRow>.Line("place_detail", "The spot inside it in the text's words, such as \"a mosque\".", static row => row.Incident.Place?.Detail),
        Column<IncidentRow>.Line("admin1", "The province or state that the place lies in.", static row => row.OnMap?.Admin1),
        Column<IncidentRow>.Line("country", "The country that the place lies in; empty for a sea, and for places that are not on the map.", static row => row.OnMap?.Country),
        Column<IncidentRow>.Text("country_code", "Its ISO 3166-1 code of two letters.", static row => row.OnMap?.CountryCode),
        Column<IncidentRow>.Real("lat", "Degrees north, WGS 84, five decimals; the centre of an area. Empty for places that are not on the map.", static row => Degrees(row.OnMap?.Latitude)),
        Column<IncidentRow>.Real("lon", "Degrees east, likewise.", static row => Degrees(row.OnMap?.Longitude)),
        Column<IncidentRow>.Whole("geonames_id", "The place's GeoNames number; empty for places from other sources.", static row => row.OnMap?.GeoNamesId),
    ];

    private static IEnumerable<Column<IncidentRow>> Counts() =>
    [
        .. Range(CasualtyKind.Killed, "people killed, attackers apart where the text tells them apart"),
        Qualifier(CasualtyKind.Killed),
        .. Range(CasualtyKind.Injured, "people injured"),
        Qualifier(CasualtyKind.Injured),
        .. Range(CasualtyKind.Missing, "people missing"),
        .. Range(CasualtyKind.Abducted, "people taken by non-state actors or unknown persons"),
        .. Range(CasualtyKind.Detained, "people detained by the state"),
        .. Range(CasualtyKind.Displaced, "people displaced"),
        Column<IncidentRow>.Whole(
            "perpetrators_killed",
            "Number of attackers who died at their own attack; the least where the text gives a range. Empty where nothing is said.",
            static row => row.Incident.PerpetratorsKilled?.Minimum ?? row.Incident.PerpetratorsKilled?.Maximum),
    ];

    private static IEnumerable<Column<IncidentRow>> Range(CasualtyKind kind, string people)
    {
        var name = OutputNames.Of(kind);
        yield return Column<IncidentRow>.Whole(
            $"{name}_min", $"Least number of {people}; empty where nothing is said, the end is open or the word is vague.", row => row.Incident.Count(kind)?.Minimum);
        yield return Column<IncidentRow>.Whole($"{name}_max", $"Greatest number of {people}; empty likewise.", row => row.Incident.Count(kind)?.Maximum);
    }

    private static Column<IncidentRow> Qualifier(CasualtyKind kind) => Column<IncidentRow>.Text(
        $"{OutputNames.Of(kind)}_qualifier",
        "How the number is stated: exact, at least, at most, about, range or vague; empty where nothing is said.",
        row => row.Incident.Count(kind) is { } count ? OutputNames.Of(count.Qualifier) : null);

    private static IEnumerable<Column<IncidentRow>> Actors() =>
    [
        Actors(ActorStance.Responsible, "did it"),
        Actors(ActorStance.Claimed, "say that they did it"),
        Actors(ActorStance.Blamed, "are blamed for it"),
        Actors(ActorStance.Suspected, "are suspected of it"),
        Actors(ActorStance.Denied, "deny it"),
        Actors(ActorStance.Party, "are a side in a clash"),
    ];

    private static Column<IncidentRow> Actors(ActorStance stance, string role) => Column<IncidentRow>.Text(
        $"actors_{OutputNames.Of(stance)}",
        $"Those who by the text {role}, by their usual names or in the text's words, parted by \"; \".",
        row => TableText.Join(row.Incident.Actors, actor => actor.Stance == stance ? actor.Name : null));

    private static double? Degrees(double? value) => value is { } degrees ? OutputNumbers.Degrees(degrees) : null;

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
}
