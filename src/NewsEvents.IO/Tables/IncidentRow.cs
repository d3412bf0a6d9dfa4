namespace NewsEvents.IO.Tables;

/// <summary>What a row of an incident is made from.</summary>
/// <param name="Result">What was found in the article.</param>
/// <param name="Incident">The incident.</param>
internal readonly record struct IncidentRow(ExtractionResult Result, Incident Incident)
{
    /// <summary>The date, if anything is known of it.</summary>
    public DateRange? KnownDate => Incident.Date is { Precision: not DatePrecision.Unknown } date ? date : null;

    /// <summary>The place on the map, if the gazetteer knows it.</summary>
    public Place? OnMap => Incident.Place?.Place;
}
